package hedgeward.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts wrong passphrases of an office across restarts and makes the next try wait: five are
/// free, then two seconds, doubling to a minute. This slows a person at the desk; whoever copies
/// the folder is slowed by the stretching alone.
final class WrongTries {

    private static final Logger LOG = LoggerFactory.getLogger(WrongTries.class);
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Pattern LINE = Pattern.compile("tries (\\d{1,9}) last (\\d{1,18})\\s*");

    private final Path file;
    private final InstantSource clock;

    WrongTries(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /// How many since the last success, and when the last one was.
    private record Count(int tries, Instant last) {}

    int count() {
        return read().tries();
    }

    /// The instant before which no try is taken, when that is still to come. A PC clock set back
    /// does not make the wait longer than its rule.
    Optional<Instant> notBefore() {
        Count count = read();
        Instant now = clock.instant();
        Instant last = count.last().isAfter(now) ? now : count.last();
        Instant until = last.plus(pauseAfter(count.tries()));
        return until.isAfter(now) ? Optional.of(until) : Optional.empty();
    }

    /// Counts one more; answers how many there are now.
    int add() {
        int tries = read().tries() + 1;
        write("tries " + tries + " last " + clock.instant().toEpochMilli() + "\n");
        return tries;
    }

    /// Forgets the count after a success; answers how many there had been.
    int clear() {
        int tries = read().tries();
        if (tries > 0) {
            write("tries 0 last 0\n");
        }
        return tries;
    }

    static Duration pauseAfter(int tries) {
        if (tries <= FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(tries - FREE, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private Count read() {
        try {
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (line.matches()) {
                int tries = Integer.parseInt(line.group(1));
                return new Count(tries, Instant.ofEpochMilli(Long.parseLong(line.group(2))));
            }
        } catch (NoSuchFileException _) {
            return new Count(0, Instant.EPOCH);
        } catch (IOException e) {
            LOG.warn("no readable count of wrong tries: {}", e.getClass().getSimpleName());
        }
        return new Count(0, Instant.EPOCH);
    }

    private void write(String line) {
        try {
            DurableFile.write(file, line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("wrong tries cannot be counted: {}", e.getClass().getSimpleName());
        }
    }
}
