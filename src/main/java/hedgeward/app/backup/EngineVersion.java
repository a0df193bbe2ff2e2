package hedgeward.app.backup;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which edition of the database engine wrote a register.
public record EngineVersion(int major, int minor, int build) implements Comparable<EngineVersion> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,6})");
    private static final Comparator<EngineVersion> ORDER =
            Comparator.comparingInt(EngineVersion::major)
                    .thenComparingInt(EngineVersion::minor)
                    .thenComparingInt(EngineVersion::build);

    /// Reads `2.4.240`; empty when it is no version.
    public static Optional<EngineVersion> read(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new EngineVersion(number(parts, 1), number(parts, 2), number(parts, 3)))
                : Optional.empty();
    }

    /// `2.4.240`.
    public String text() {
        return major + "." + minor + "." + build;
    }

    public boolean isNewerThan(EngineVersion other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(EngineVersion other) {
        return ORDER.compare(this, other);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
