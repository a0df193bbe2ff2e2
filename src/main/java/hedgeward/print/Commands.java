package hedgeward.print;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Runs a command of the printing system, feeding it from memory so that no page is left in a file.
/// A command that hangs is ended after its time, which frees whoever writes to it or reads from it.
final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

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
        var end = process.onExit();
        var guard =
                end.copy()
                        .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                        .whenComplete((_, late) -> endIf(late != null, process));
        feed(process, input);
        String text = said(process);
        int exit = end.join().exitValue();
        LOG.debug(
                "{} ended with {}, in time: {}",
                command.getFirst(),
                exit,
                !guard.isCompletedExceptionally());
        return Optional.of(new Answer(exit, text));
    }

    private static void endIf(boolean late, Process process) {
        if (late) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /// A command that refuses does so before it has read everything; its answer then says why.
    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException _) {
            LOG.debug("the command took only a part of its input");
        }
    }

    private static String said(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}
