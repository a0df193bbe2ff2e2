package hedgeward.exchange.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears under its name only when it is complete. Until then it stands beside it
/// under another name, readable by its owner alone; what is given up leaves nothing behind.
public final class SafeFile implements AutoCloseable {

    private final Path target;
    private final Path unfinished;
    private final Writer writer;

    private SafeFile(Path target, Path unfinished, Writer writer) {
        this.target = target;
        this.unfinished = unfinished;
        this.writer = writer;
    }

    /// @throws IOException when the folder is missing or cannot be written to
    public static SafeFile begin(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new IOException("the target is a folder");
        }
        Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
        Path unfinished = Files.createTempFile(folder, ".unfinished-", ".csv");
        BufferedWriter writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
        return new SafeFile(absolute, unfinished, writer);
    }

    public Writer writer() {
        return writer;
    }

    /// Gives the file its name; what stood there before is replaced.
    public void finish() throws IOException {
        writer.close();
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Removes what was not finished.
    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(unfinished);
    }
}
