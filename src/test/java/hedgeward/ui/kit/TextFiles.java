package hedgeward.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The resource files of the windows, as they stand in the source tree.
final class TextFiles {

    static final Path RESOURCES = Path.of("src", "main", "resources", "hedgeward");

    private TextFiles() {}

    static List<Path> in(String folder) throws IOException {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
