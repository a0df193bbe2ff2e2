package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Evidence files on the command line.
class EvidenceCommandTest {

    @TempDir private Path folder;

    @Test
    void anOfficeWithoutEvidenceHasNothingWrong() throws IOException {
        Path office = folder.resolve("office");
        Path words = Files.writeString(folder.resolve("passphrase"), "harbour candle\n");
        assertThat(in(office, words, "office", "create", "--name", "Sandford").code()).isZero();

        Typed none = in(office, words, "evidence", "verify", "--json");

        assertThat(none.code()).isZero();
        assertThat(none.out().strip())
                .isEqualTo("{\"ok\":true,\"checked\":0,\"bytes\":0,\"wrong\":[]}");
    }

    private static Typed in(Path office, Path words, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(
                List.of(
                        "--office",
                        office.toString(),
                        "--user",
                        "Wren",
                        "--passphrase-file",
                        words.toString()));
        return Typed.hedgeward(all.toArray(String[]::new));
    }
}
