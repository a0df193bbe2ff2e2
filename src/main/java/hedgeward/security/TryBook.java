package hedgeward.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The tries that opened nothing, kept outside the register because it is closed when they are
/// made. The next opening writes them into the log and begins another page. At most so many lines;
/// further tries are counted only.
public final class TryBook {

    /// How many tries stand one by one on a page.
    public static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(TryBook.class);

    private final Path file;

    public TryBook(Path file) {
        this.file = file;
    }

    /// Adds one and returns when it is on the disk; where that cannot be, the PC's own log says so.
    synchronized void add(RefusedTry one) {
        try {
            TryPage page = page();
            save(page.with(one, MOST));
        } catch (IOException e) {
            LOG.warn("a refused try cannot be kept: {}", e.getClass().getSimpleName());
        }
    }

    /// The page as it lies there; an empty one without a name where there is none.
    ///
    /// @throws IOException when it cannot be read
    public synchronized TryPage page() throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return TryPage.read(lines.limit(MOST + 2L).toList());
        } catch (NoSuchFileException _) {
            return TryPage.read(List.of());
        }
    }

    /// Puts an empty page in the place of the one there is.
    public synchronized void begin(TrySeed seed) throws IOException {
        save(TryPage.empty(Optional.of(seed)));
    }

    private void save(TryPage page) throws IOException {
        DurableFile.write(file, page.text().getBytes(StandardCharsets.US_ASCII));
    }
}
