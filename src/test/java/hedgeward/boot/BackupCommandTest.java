package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/// Backups on the command line: made, proved, damaged in every way, put back.
class BackupCommandTest {

    private static final String REGISTER = "src/test/resources/hedgeward/register";
    private static final String AT = "2026-11-22T15:00+00:00";

    @TempDir private static Path folder;

    private static Path backup;

    @BeforeAll
    static void makeABackup() {
        Path office = folder.resolve("office");
        Typed.inOffice(office, "office", "create", "--name", "Alder Street");
        Typed.inOffice(office, "import", "all", REGISTER);
        backup = folder.resolve("monday.backup");
        Typed made = Typed.inOffice(office, "backup", "create", backup.toString(), "--json");
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("\"made_at\":\"2026-11-22T15:00:00+00:00\"", "\"rows\":");
    }

    @Test
    void aGoodBackupIsFoundGoodAndNothingIsLeftBehind() throws IOException {
        Typed verified = verify(backup);

        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith("{\"ok\":true,");
        assertThat(folder.resolve("office").resolve("backup-scratch")).doesNotExist();
        assertThat(folder.resolve("monday.backup.unproved")).doesNotExist();
    }

    @Test
    void whatIsRestoredIsTheSameOffice() {
        Path restored = folder.resolve("restored");

        Typed back = Typed.inOffice(restored, "backup", "restore", backup.toString());

        assertThat(back.err()).isEmpty();
        assertThat(back.code()).isZero();
        String as = Typed.inOffice(restored, "status", "--at", AT, "--json").out();
        assertThat(as).contains("\"orders_in_force\":12", "\"orders_expired\":512");
        assertThat(as)
                .isEqualTo(
                        Typed.inOffice(folder.resolve("office"), "status", "--at", AT, "--json")
                                .out());
        assertThat(Typed.inOffice(restored, "audit", "verify", "--json").out())
                .contains("\"ok\":true");
        assertThat(Typed.inOffice(restored, "import", "all", REGISTER, "--json").out())
                .contains("\"unchanged\":2801");
    }

    @Test
    void nothingIsEverRestoredOverAnything() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Path note = Files.writeString(full.resolve("note.txt"), "mine");

        Typed refused = Typed.inOffice(full, "backup", "restore", backup.toString());

        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).contains("not empty");
        assertThat(note).hasContent("mine");
        try (Stream<Path> left = Files.list(full)) {
            assertThat(left).containsExactly(note);
        }
    }

    @Test
    void anExistingFileIsNotWrittenOver() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

        Typed refused =
                Typed.inOffice(folder.resolve("office"), "backup", "create", mine.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(mine).hasContent("mine");
    }

    @Test
    void everyDamageIsFoundAndNothingOfItIsRestored() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Random chance = new Random(3);
        for (int round = 0; round < 12; round++) {
            byte[] flipped = whole.clone();
            flipped[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
            assertDamaged(Files.write(folder.resolve("flipped.backup"), flipped));
        }
        for (int length : new int[] {0, 5, 30, 700, whole.length / 2, whole.length - 1}) {
            assertDamaged(Files.write(folder.resolve("cut.backup"), Arrays.copyOf(whole, length)));
        }
        assertDamaged(
                Files.write(
                        folder.resolve("longer.backup"), Arrays.copyOf(whole, whole.length + 1)));
        assertDamaged(Files.writeString(folder.resolve("none.backup"), "Dear diary\n".repeat(40)));
    }

    @Test
    void aWrongPassphraseOpensNoBackup() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"), "not the passphrase\n");

        Typed typed =
                Typed.hedgeward(
                        "backup",
                        "verify",
                        backup.toString(),
                        "--user",
                        "alder",
                        "--passphrase-file",
                        wrong.toString());

        assertThat(typed.code()).isEqualTo(3);
    }

    @Test
    void aSecondPersonIsAskedForWhereThereIsOne() throws IOException {
        Path office = folder.resolve("two");
        Typed.inOffice(office, "office", "create", "--name", "Birch Lane");
        Path other = Files.writeString(folder.resolve("other"), "elder under the hedge\n");
        Typed added =
                Typed.inOffice(
                        office,
                        "office",
                        "user",
                        "add",
                        "Sgt Elder",
                        "--role",
                        "supervisor",
                        "--new-passphrase-file",
                        other.toString());
        assertThat(added.err()).isEmpty();
        Path two = folder.resolve("two.backup");
        Typed.inOffice(office, "backup", "create", two.toString());
        Path restored = folder.resolve("two-restored");

        Typed alone = Typed.inOffice(restored, "backup", "restore", two.toString());
        assertThat(restored).doesNotExist();
        Typed both =
                Typed.inOffice(
                        restored,
                        "backup",
                        "restore",
                        two.toString(),
                        "--second",
                        "Sgt Elder",
                        "--second-passphrase-file",
                        other.toString());

        assertThat(alone.code()).isEqualTo(5);
        assertThat(alone.err()).contains("--second");
        assertThat(both.err()).isEmpty();
        assertThat(both.code()).isZero();
    }

    @Test
    void aBackupHoldsNothingReadable() throws IOException {
        String bytes = new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("case_file", "Alder Street", "respondent", "audit_entry");
    }

    private static void assertDamaged(Path damaged) {
        byte[] before = bytesOf(damaged);
        Typed verified = verify(damaged);
        assertThat(verified.code()).as(verified.err()).isIn(1, 3);
        assertThat(verified.out()).doesNotContain("\"ok\":true");

        Path nowhere = folder.resolve("nowhere");
        Typed restored = Typed.inOffice(nowhere, "backup", "restore", damaged.toString());
        assertThat(restored.code()).isIn(3, 4);
        assertThat(nowhere.resolve("office.keys")).doesNotExist();
        assertThat(nowhere.resolve("register.mv.db")).doesNotExist();
        assertThat(damaged).hasBinaryContent(before);
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Typed verify(Path file) {
        Path passphrase = folder.resolve("passphrase");
        return Typed.hedgeward(
                "backup",
                "verify",
                file.toString(),
                "--user",
                "alder",
                "--passphrase-file",
                passphrase.toString(),
                "--json");
    }
}
