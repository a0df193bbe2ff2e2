package hedgeward.print.preview;

import hedgeward.app.evidence.EvidenceBytes;
import hedgeward.app.evidence.Preview;
import hedgeward.app.evidence.Previewer;
import hedgeward.domain.evidence.FileKind;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Draws a file in another process with a small memory. It is given the bytes through a pipe and
/// nothing else: no key, no path, no name, none of this process's settings. It is ended when it
/// takes too long, and what it answers is read as numbers only.
public final class PreviewProcess implements Previewer {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewProcess.class);

    /// How long a file may take.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Without it Java does not start on Windows.
    private static final String SYSTEM_ROOT = "SystemRoot";

    private final List<String> command;
    private final Duration patience;

    PreviewProcess(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    /// Runs the same Java on the same classes as this process.
    public static PreviewProcess ofThisProgram() {
        return new PreviewProcess(java(PreviewWorker.class.getName()), PATIENCE);
    }

    static List<String> java(String worker) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+DisableAttachMechanism",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Djava.awt.headless=true",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path", ""), worker));
        return command;
    }

    @Override
    public Preview draw(FileKind kind, EvidenceBytes content, int page) {
        Process worker;
        try {
            worker = started();
        } catch (IOException e) {
            LOG.warn("previews cannot be drawn here: {}", e.getClass().getSimpleName());
            return new Preview.Nothing(Preview.Why.NOT_DRAWN);
        }
        long began = System.nanoTime();
        CompletableFuture<Void> _ =
                worker.onExit()
                        .copy()
                        .completeOnTimeout(worker, patience.toMillis(), TimeUnit.MILLISECONDS)
                        .thenAccept(Process::destroyForcibly);
        return answer(worker, kind, content, page)
                .<Preview>map(drawn -> drawn)
                .orElseGet(() -> new Preview.Nothing(why(System.nanoTime() - began)));
    }

    private Process started() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> settings = builder.environment();
        settings.keySet().removeIf(name -> !name.equalsIgnoreCase(SYSTEM_ROOT));
        return builder.start();
    }

    private static Optional<Preview.Drawn> answer(
            Process worker, FileKind kind, EvidenceBytes content, int page) {
        try (DataInputStream answer =
                new DataInputStream(new BufferedInputStream(worker.getInputStream()))) {
            ask(worker, kind, content, page);
            Preview.Drawn drawn = Drawing.read(answer);
            return worker.onExit().join().exitValue() == 0 ? Optional.of(drawn) : Optional.empty();
        } catch (IOException _) {
            LOG.info("a file was not drawn");
            return Optional.empty();
        } finally {
            worker.destroyForcibly();
        }
    }

    /// Closing the pipe tells the other process that this is all.
    private static void ask(Process worker, FileKind kind, EvidenceBytes content, int page)
            throws IOException {
        try (DataOutputStream question = new DataOutputStream(worker.getOutputStream())) {
            question.writeUTF(kind.name());
            question.writeInt(page);
            question.write(content.array());
        }
    }

    private Preview.Why why(long nanos) {
        return nanos >= patience.toNanos() ? Preview.Why.TOO_SLOW : Preview.Why.NOT_DRAWN;
    }
}
