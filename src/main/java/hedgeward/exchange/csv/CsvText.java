package hedgeward.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file known to hold text, in an encoding that can read all of it.
///
/// @param lines lines of the file, which is about the number of rows
/// @param fingerprint SHA-256 of the bytes, in hexadecimal
public record CsvText(Path path, Charset charset, boolean marked, long lines, String fingerprint) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int MARK_BYTES = 3;

    /// Looks through the whole file once.
    ///
    /// @throws UnusableFileException when it is missing, empty, binary or in another encoding
    public static CsvText examine(Path path) throws UnusableFileException {
        if (!Files.isRegularFile(path)) {
            throw new UnusableFileException(
                    FileProblem.of(
                            path,
                            Files.isDirectory(path) ? "is a folder" : "is not there",
                            "Give the path of a CSV file."));
        }
        try {
            return ByteScan.of(path).text();
        } catch (IOException _) {
            throw unreadable(path);
        }
    }

    /// Whether the file is read as Windows-1252 because its bytes are not UTF-8.
    public boolean isWindows() {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    /// The text from its start, without a byte-order mark.
    Reader open() throws IOException {
        InputStream in = Files.newInputStream(path);
        if (marked) {
            in.skipNBytes(MARK_BYTES);
        }
        return new InputStreamReader(in, charset);
    }

    static UnusableFileException unreadable(Path path) {
        return new UnusableFileException(
                FileProblem.of(
                        path,
                        "cannot be read",
                        "Check that you may read it and that no other program holds it."));
    }
}
