package hedgeward.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file on disk that takes the bytes of each try in turn, for readers that open a path.
public final class InputFile {

    private final Path path;

    /// @throws UncheckedIOException where the temporary folder takes no file
    public InputFile(String suffix) {
        try {
            path = Files.createTempFile("tried", suffix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        path.toFile().deleteOnExit();
    }

    /// The file, holding these bytes and nothing else.
    public Path with(byte[] bytes) throws IOException {
        return Files.write(path, bytes);
    }
}
