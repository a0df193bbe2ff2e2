package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An office whose passphrases are lost, and the parts of its recovery key.
class RecoverCommandTest {

    @TempDir private static Path folder;

    private static Path office;

    @BeforeAll
    static void makeTwoOffices() {
        office = folder.resolve("office");
        create(office, "paper");
        create(folder.resolve("other"), "other-paper");
    }

    @Test
    void anyTwoPartsGiveANewPassphraseAndTheOldOneIsGone() throws IOException {
        String next = Files.writeString(folder.resolve("next"), "copper window\n").toString();

        Typed recovered =
                Typed.hedgeward(recover(next, "paper-3", "paper-1").toArray(String[]::new));

        assertThat(recovered.err()).isEmpty();
        assertThat(recovered.out().strip()).isEqualTo("alder has a new passphrase.");
        assertThat(Typed.inOffice(office, "audit", "verify").code()).isEqualTo(3);
        String old = folder.resolve("passphrase").toString();
        assertThat(
                        Typed.hedgeward(recover(old, "paper-2", "paper-3").toArray(String[]::new))
                                .code())
                .isZero();
        assertThat(Typed.inOffice(office, "audit", "verify").code()).isZero();
    }

    @Test
    void whateverOpensNothingIsNamed() throws IOException {
        Path slip = folder.resolve("slip");
        String part = Files.readString(folder.resolve("paper-1"));
        Files.writeString(slip, (part.charAt(0) == 'A' ? "C" : "A") + part.substring(1));

        assertThat(refusal("paper-1")).contains("one part of three");
        assertThat(refusal("paper-1", "paper-1")).contains("one part twice");
        assertThat(refusal("paper-1", "other-paper-2")).contains("do not belong together");
        assertThat(refusal("paper-1", "slip")).contains("mistyped");
        assertThat(refusal("passphrase")).contains("mistyped");
        assertThat(refusal("paper-1", "paper-2", "paper-3")).contains("Two parts are enough");
        assertThat(refusal("other-paper-1", "other-paper-2")).contains("of another office");
    }

    private static String refusal(String... papers) {
        String own = folder.resolve("passphrase").toString();
        Typed typed = Typed.hedgeward(recover(own, papers).toArray(String[]::new));
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.out()).isEmpty();
        return typed.err();
    }

    private static List<String> recover(String passphrase, String... papers) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "office",
                                "recover",
                                "--office",
                                office.toString(),
                                "--user",
                                "alder",
                                "--passphrase-file",
                                passphrase));
        for (String paper : papers) {
            words.addAll(List.of("--recovery-file", folder.resolve(paper).toString()));
        }
        return words;
    }

    private static void create(Path where, String paper) {
        Typed made =
                Typed.inOffice(
                        where,
                        "office",
                        "create",
                        "--name",
                        "Alder Street",
                        "--split-recovery",
                        "--recovery-file",
                        folder.resolve(paper).toString());
        assertThat(made.code()).isZero();
        assertThat(folder.resolve(paper + "-3"))
                .content()
                .matches("([A-Z]{4}-){10}[A-Z]{4}\\nPart 3 of 3 [^\\n]+\\n");
    }
}
