package hedgeward.app.backup;

import hedgeward.domain.clock.London;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a backup's file is called: the product and the London minute it was begun in, nothing else.
public final class BackupName {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);
    private static final Pattern SHAPE =
            Pattern.compile("hedgeward-\\d{4}-\\d{2}-\\d{2}-\\d{4}\\.backup");

    private BackupName() {}

    /// `hedgeward-2026-11-22-1500.backup`.
    public static String at(Instant instant) {
        return "hedgeward-" + MINUTE.format(instant.atZone(London.ZONE)) + ".backup";
    }

    /// Whether a file is called as backups are.
    public static boolean isOne(Path file) {
        return SHAPE.matcher(last(file)).matches();
    }

    /// Whether a file is called as a backup is before it is proved.
    static boolean isUnproved(Path file) {
        String name = last(file);
        return name.endsWith(MakeBackup.UNPROVED)
                && SHAPE.matcher(name.substring(0, name.length() - MakeBackup.UNPROVED.length()))
                        .matches();
    }

    private static String last(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
