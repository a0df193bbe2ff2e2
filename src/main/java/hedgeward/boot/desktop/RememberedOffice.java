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

/// Remembers the folder of the office that was open last, and where its backups go: two lines of a
/// file.
///
/// @param note the file
/// @param usual where a first office would be
public record RememberedOffice(Path note, Path usual) implements OfficeMemory {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedOffice.class);

    @Override
    public Start start() {
        Optional<Path> last = line(0);
        return new Start(last.orElse(usual), last.isPresent(), Optional.empty());
    }

    /// What was known of another office's backups is forgotten.
    @Override
    public void remember(Path folder) {
        if (!line(0).equals(Optional.of(folder))) {
            write(folder + "\n");
        }
    }

    @Override
    public Optional<Path> backups() {
        return line(1);
    }

    @Override
    public void rememberBackups(Path folder) {
        line(0).ifPresent(office -> write(office + "\n" + folder + "\n"));
    }

    /// Not being able to remember is no reason to stop anybody.
    private void write(String lines) {
        try {
            Files.createDirectories(note.toAbsolutePath().getParent());
            Files.writeString(note, lines, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            LOG.warn("office not remembered: {}", failure.getClass().getSimpleName());
        }
    }

    private Optional<Path> line(int number) {
        try {
            return Files.isRegularFile(note)
                    ? Files.readString(note, StandardCharsets.UTF_8)
                            .lines()
                            .skip(number)
                            .findFirst()
                            .map(Path::of)
                    : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
