package hedgeward.supply;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// All advisories of an ecosystem as OSV publishes them: one zip of JSON files
/// (<https://osv-vulnerabilities.storage.googleapis.com/Maven/all.zip>).
final class AdvisoryFile {

    private static final int LONGEST = 4 << 20;

    private AdvisoryFile() {}

    /// Every advisory in the file that was not withdrawn.
    ///
    /// @throws IOException where it is no zip, an advisory in it is no JSON or longer than 4 MiB,
    ///   or there is none in it: what was not read must not pass for a clean answer
    static List<Advisory> read(Path zip) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Advisory> advisories = new ArrayList<>();
        int read = 0;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".json")) {
                    Advisory.of(mapper.readTree(text(file, entry))).ifPresent(advisories::add);
                    read++;
                }
            }
        }
        if (read == 0) {
            throw new IOException(zip.getFileName() + " holds no advisory in the OSV format.");
        }
        return advisories;
    }

    private static byte[] text(ZipFile file, ZipEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            byte[] text = in.readNBytes(LONGEST + 1);
            if (text.length > LONGEST) {
                throw new IOException(
                        "an advisory in " + file.getName() + " is longer than 4 MiB.");
            }
            return text;
        }
    }
}
