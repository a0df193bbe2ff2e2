package hedgeward.print;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Runs a command of the printing system, feeding it from memory so that no page is left in a file.
/// A command that does not answer is ended after its time.
final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private static final Duration LOOK = Duration.ofMillis(5);
    private static final int UNENDED = -1;

    private final Duration limit;

    Commands(Duration limit) {
        this.limit = limit;
    }

    /// What a command said, on both its outputs together.
    record Answer(int exit, String text) {

        boolean done() {
            return exit == 0;
        }
    }

    /// Empty if there is no such command.
    Optional<Answer> run(List<String> command, byte[] input) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException _) {
            return Optional.empty();
        }
        feed(process, input);
        String text = said(process, System.nanoTime() + limit.toNanos());
        LOG.debug("{} ended", command.getFirst());
        return Optional.of(new Answer(process.isAlive() ? UNENDED : process.exitValue(), text));
    }

    /// A command that refuses does so before it has read everything; its answer then says why.
    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException _) {
            LOG.debug("the command took only a part of its input");
        }
    }

    private static String said(Process process, long until) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (InputStream out = process.getInputStream()) {
            while (process.isAlive() && System.nanoTime() < until) {
                said.write(out.readNBytes(out.available()));
                LockSupport.parkNanos(LOOK.toNanos());
            }
            if (process.isAlive()) {
                process.destroyForcibly();
            } else {
                out.transferTo(said);
            }
        } catch (IOException _) {
            LOG.debug("the command's answer was cut off");
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
