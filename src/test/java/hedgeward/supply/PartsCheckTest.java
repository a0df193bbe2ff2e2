package hedgeward.supply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

final class PartsCheckTest {

    /// CVE-2021-42392: versions from 1.1.100, mended in 2.0.206 (NVD; the maker's own notice).
    private static final String CONSOLE =
            """
            {"id": "CVE-2021-42392", "modified": "2024-01-01T00:00:00Z", "affected": [{
              "package": {"ecosystem": "Maven", "name": "com.h2database:h2"},
              "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "1.1.100"}, {"fixed": "2.0.206"}]}]}]}""";

    @TempDir private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path zip = Path.of("");

    @BeforeEach
    void nameTheZip() {
        zip = folder.resolve("all.zip");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.99, 0",
        "1.1.100, 1",
        "1.4.200, 1",
        "2.0.204, 1",
        "2.0.206, 0",
        "2.4.240, 0",
        "2.0.206-SNAPSHOT, 1"
    })
    void findsTheVersionsAnAdvisoryNames(String version, int code) throws IOException {
        advisories(CONSOLE);

        assertThat(check(parts("com.h2database", "h2", version, "MPL-2.0"), zip)).isEqualTo(code);
        assertThat(words()).contains("the newest of 2024-01-01T00:00:00Z");
        assertThat(
                        words().contains(
                                        "com.h2database:h2 "
                                                + version
                                                + " is named by CVE-2021-42392."))
                .isEqualTo(code == 1);
    }

    @Test
    void findsAVersionNamedByItselfAndARangeThatIsStillOpen() throws IOException {
        advisories(
                """
                {"id": "A-1", "affected": [{"package": {"ecosystem": "Maven", "name": "g:a"}, "versions": ["1.0.1"]}]}""",
                """
                {"id": "A-2", "affected": [{"package": {"ecosystem": "Maven", "name": "g:a"},
                  "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"last_affected": "0.9"}, {"introduced": "1.0"}]}]}]}""");

        assertThat(check(parts("g", "a", "1.0.1", "MIT"), zip)).isEqualTo(1);
        assertThat(words()).contains("A-1").contains("A-2");
        assertThat(check(parts("g", "a", "0.9.5", "MIT"), zip)).isZero();
        assertThat(check(parts("g", "a", "0.9", "MIT"), zip)).isEqualTo(1);
    }

    @Test
    void passesOverWhatWasWithdrawnAndWhatIsNotMaven() throws IOException {
        advisories(
                CONSOLE.replace(
                        "\"modified\"", "\"withdrawn\": \"2024-02-02T00:00:00Z\", \"modified\""),
                CONSOLE.replace("Maven", "npm"));

        assertThat(check(parts("com.h2database", "h2", "2.0.204", "MPL-2.0"), zip)).isZero();
    }

    @Test
    void doesNotPassAnEmptyFileForACleanAnswer() throws IOException {
        advisories();

        assertThat(check(parts("g", "a", "1", "MIT"), zip)).isEqualTo(2);
        assertThat(words()).contains("all.zip holds no advisory in the OSV format.");
    }

    @Test
    void objectsToALicenceThatMayNotLieBesideOurs() throws IOException {
        assertThat(check(parts("g", "a", "1", "AGPL-3.0-only"))).isEqualTo(1);
        assertThat(words()).contains("g:a 1: AGPL-3.0-only is not among the licences");
    }

    @Test
    void saysThatSomethingElseIsNoListOfParts() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");

        assertThat(check(other)).isEqualTo(2);
        assertThat(words()).contains("other.json is not a CycloneDX list of parts.");
    }

    private int check(Path... files) {
        return PartsCheck.run(
                List.of(files).stream().map(Path::toString).toList(),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Path parts(String group, String name, String version, String licence)
            throws IOException {
        return Files.writeString(
                folder.resolve("bom.json"),
                """
                {"bomFormat": "CycloneDX", "components": [
                  {"group": "%s", "name": "%s", "version": "%s", "licenses": [{"license": {"id": "%s"}}]}]}"""
                        .formatted(group, name, version, licence));
    }

    private void advisories(String... texts) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            for (int i = 0; i < texts.length; i++) {
                out.putNextEntry(new ZipEntry("advisory-" + i + ".json"));
                out.write(texts[i].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
