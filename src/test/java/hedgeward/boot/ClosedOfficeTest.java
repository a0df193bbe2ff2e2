package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Every way not to get into an office: a sentence, its code, and an office as it was.
class ClosedOfficeTest {

    @TempDir private Path folder;

    private Path office;

    @BeforeEach
    void found() {
        office = folder.resolve("office");
        assertThat(Typed.inOffice(office, "office", "create", "--name", "Sandford").code())
                .isZero();
    }

    @Test
    void aWrongPassphraseCannotUnlock() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "not the passphrase\n");

        Typed typed =
                Typed.hedgeward(
                        "status",
                        "--office",
                        office.toString(),
                        "--user",
                        "alder",
                        "--passphrase-file",
                        other.toString());

        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.err()).startsWith("hedgeward: The name and the passphrase do not open");
    }

    @Test
    void nobodyIsAskedWhereThereIsNoTerminal() {
        Typed typed = Typed.hedgeward("status", "--office", office.toString(), "--user", "alder");

        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.err()).contains("--passphrase-file");
    }

    @Test
    void somebodyMustBeNamed() {
        assertThat(Typed.hedgeward("status", "--office", office.toString()).code()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutAnOfficeIsSaidToBeOne() {
        assertThat(Typed.inOffice(folder.resolve("nothing"), "status").code()).isEqualTo(4);
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void anOfficeThatIsOpenElsewhereIsNotOpened() throws IOException {
        try (FileChannel channel =
                        FileChannel.open(office.resolve("office.lock"), StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Typed typed = Typed.inOffice(office, "status");

            assertThat(held.isValid()).isTrue();
            assertThat(typed.code()).isEqualTo(4);
            assertThat(typed.err()).contains("has this office open");
        }
    }

    @Test
    void aDamagedRegisterIsLeftAsItWasFound() throws IOException {
        Path register = office.resolve("register.mv.db");
        byte[] whole = Files.readAllBytes(register);
        Files.write(register, Arrays.copyOf(whole, whole.length - 100));
        Map<String, Integer> before = contents();

        Typed typed = Typed.inOffice(office, "status");

        assertThat(typed.code()).isEqualTo(4);
        assertThat(typed.err()).contains("The office is damaged and was not opened.");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aDamagedKeyFileIsSaidToBeOne() throws IOException {
        Files.writeString(office.resolve("office.keys"), "hedgeward keys 1\n");

        Typed typed = Typed.inOffice(office, "status");

        assertThat(typed.code()).isEqualTo(4);
        assertThat(typed.err()).contains("key file");
    }

    @Test
    void aSecondOfficeIsNotMadeInItsPlace() throws IOException {
        Map<String, Integer> before = contents();

        Typed typed = Typed.inOffice(office, "office", "create", "--name", "Another");

        assertThat(typed.code()).isEqualTo(4);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theRecoveryKeyGoesToItsFileOnceAndNowhereElse() throws IOException {
        Path paper = folder.resolve("recovery.txt");
        Path second = folder.resolve("second");

        Typed typed =
                Typed.inOffice(
                        second,
                        "office",
                        "create",
                        "--name",
                        "Second",
                        "--recovery-file",
                        paper.toString());

        String key = Files.readString(paper).strip();
        assertThat(typed.code()).isZero();
        assertThat(key).matches("([A-Z]{4}-){8}[A-Z]{4}");
        assertThat(typed.out() + typed.err()).doesNotContain(key);
    }

    @Test
    void aRecoveryFileThatIsThereIsNotOverwritten() throws IOException {
        Path paper = Files.writeString(folder.resolve("recovery.txt"), "something else");
        Path second = folder.resolve("second");

        Typed typed =
                Typed.inOffice(
                        second,
                        "office",
                        "create",
                        "--name",
                        "Second",
                        "--recovery-file",
                        paper.toString());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(second).doesNotExist();
        assertThat(paper).hasContent("something else");
    }

    @Test
    void aShortPassphraseIsRefused() throws IOException {
        Path small = Files.writeString(folder.resolve("short"), "seven77\n");

        Typed typed =
                Typed.hedgeward(
                        "office",
                        "create",
                        "--name",
                        "Second",
                        "--office",
                        folder.resolve("second").toString(),
                        "--user",
                        "alder",
                        "--passphrase-file",
                        small.toString());

        assertThat(typed.code()).isEqualTo(5);
        assertThat(folder.resolve("second")).doesNotExist();
    }

    private Map<String, Integer> contents() throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (var files = Files.list(office)) {
            files.forEach(file -> contents.put(file.getFileName().toString(), hash(file)));
        }
        return contents;
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
