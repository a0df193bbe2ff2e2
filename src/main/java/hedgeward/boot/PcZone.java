package hedgeward.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The zone this PC is set to now. Java reads it once at its start; where the system keeps it as a
/// link into the zone database, a change is seen while the program runs.
public final class PcZone implements Supplier<ZoneId> {

    private static final String DATABASE = "zoneinfo/";

    private final Path link;

    /// The zone of this PC.
    public PcZone() {
        this(Path.of("/etc/localtime"));
    }

    PcZone(Path link) {
        this.link = link;
    }

    @Override
    public ZoneId get() {
        if (!Files.isSymbolicLink(link)) {
            return ZoneId.systemDefault();
        }
        try {
            String target = Files.readSymbolicLink(link).toString().replace('\\', '/');
            int name = target.indexOf(DATABASE);
            return name < 0
                    ? ZoneId.systemDefault()
                    : ZoneId.of(target.substring(name + DATABASE.length()));
        } catch (IOException | DateTimeException _) {
            return ZoneId.systemDefault();
        }
    }
}
