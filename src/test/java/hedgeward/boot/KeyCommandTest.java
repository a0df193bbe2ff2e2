package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A new data key on the command line.
class KeyCommandTest {

    @TempDir private Path folder;

    @Test
    void aNewKeyIsDrawnByTwoAndAnEarlierBackupStaysOpenable() throws IOException {
        Path office = folder.resolve("office");
        Path other = Files.writeString(folder.resolve("other"), "harbour candle\n");
        Path paper = folder.resolve("paper");
        String backup = folder.resolve("before.hwb").toString();
        Typed.inOffice(office, "office", "create", "--name", "Alder Street");
        for (String user : new String[] {"finch", "rook"}) {
            Typed.inOffice(
                    office,
                    "office",
                    "user",
                    "add",
                    user,
                    "--role",
                    user.equals("finch") ? "supervisor" : "auditor",
                    "--new-passphrase-file",
                    other.toString());
        }
        assertThat(Typed.inOffice(office, "backup", "create", backup).code()).isZero();

        Typed alone = Typed.inOffice(office, "office", "key", "renew");
        Typed renewed =
                Typed.inOffice(
                        office,
                        "office",
                        "key",
                        "renew",
                        "--second",
                        "finch",
                        "--second-passphrase-file",
                        other.toString(),
                        "--recovery-file",
                        paper.toString(),
                        "--json");

        assertThat(alone.code()).isEqualTo(5);
        assertThat(alone.err()).contains("two people");
        assertThat(renewed.err()).isEmpty();
        assertThat(renewed.out().strip())
                .isEqualTo(
                        "{\"office\":\"%s\",\"passphrase_needed\":[\"rook\"]}".formatted(office));
        assertThat(paper).content().matches("([A-Z]{4}-){8}[A-Z]{4}\\n");
        assertThat(Typed.inOffice(office, "audit", "verify", "--json").out())
                .contains("\"ok\":true");
        assertThat(Typed.inOffice(office, "backup", "verify", backup).code()).isZero();
    }
}
