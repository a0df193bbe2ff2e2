package hedgeward.boot.desktop;

import hedgeward.ui.signin.OfficeMemory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Remembers the folder of the office that was open last, as one line of a file.
///
/// @param note the file
/// @param usual where a first office would be
public record RememberedOffice(Path note, Path usual) implements OfficeMemory {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedOffice.class);

    @Override
    public Start start() {
        Optional<Path> last = read();
        return new Start(last.orElse(usual), last.isPresent(), Optional.empty());
    }

    /// Not being able to remember is no reason to stop anybody.
    @Override
    public void remember(Path folder) {
        try {
            Files.createDirectories(note.toAbsolutePath().getParent());
            Files.writeString(note, folder + "\n", StandardCharsets.UTF_8);
        } catch (IOException failure) {
            LOG.warn("office not remembered: {}", failure.getClass().getSimpleName());
        }
    }

    private Optional<Path> read() {
        try {
            return Files.isRegularFile(note)
                    ? Files.readString(note, StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .map(Path::of)
                    : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
