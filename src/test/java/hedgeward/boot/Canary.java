package hedgeward.boot;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Words that are typed in the walk and that nobody may find again outside the encrypted register,
/// and the search for them in what the program leaves on the disk and in its log.
final class Canary implements AutoCloseable {

    static final String PROTECTED = "Quenbyfinch";
    static final String CODE_WORD = "zinniaparcel";
    static final String NOTES = "Kettle on, gavottelantern by the door.";
    static final String DISCLOSURE = "Repeated text messages, brambleoboe, since Tuesday.";

    /// The rarest word of each, the passphrase's and the respondent's too.
    private static final List<String> MARKS =
            List.of(PROTECTED, CODE_WORD, "gavottelantern", "brambleoboe", "tame otters", "Oxlade");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /// Listens to the log from now on.
    Canary() {
        log.start();
        root().addAppender(log);
    }

    @Override
    public void close() {
        root().detachAppender(log);
    }

    /// Where the marks were found: a file and the mark.
    List<String> foundBelow(Path folder) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> search(file, found));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /// Copies a marked name as somebody does who pastes it into a mail; answers whether it is
    /// there.
    boolean copied(OnScreen screen) {
        screen.ask(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(PROTECTED);
                    return Clipboard.getSystemClipboard().setContent(content);
                });
        return foundOnClipboard(screen);
    }

    boolean foundOnClipboard(OnScreen screen) {
        return screen.ask(() -> PROTECTED.equals(Clipboard.getSystemClipboard().getString()));
    }

    /// Lines of the log that hold a mark.
    List<String> foundInLog() {
        return log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> MARKS.stream().anyMatch(line::contains))
                .toList();
    }

    private static void search(Path file, List<String> found) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            for (String mark : MARKS) {
                if (text.contains(
                        new String(mark.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    found.add(file.getFileName() + ": " + mark);
                }
            }
        }
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
