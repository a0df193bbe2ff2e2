package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody reads on the command line who never used it: whose passphrase is asked for, where
/// the recovery key went, which folder and which word are meant.
class FirstDayTest {

    private final List<String> prompts = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void aPassphraseIsAskedForWithTheNameOfItsOwner() {
        String office = folder.resolve("office").toString();
        String paper = folder.resolve("paper").toString();

        Typed made = typed("office create --name Counter --split-recovery", office, paper);
        typed("office user add finch --role supervisor", office, "");
        List<String> asked = List.copyOf(prompts);
        Typed unranked = typed("office user add rail --role desk --rank Bosun", office, "");
        Typed cast = typed("office user add rail --role boss", office, "");

        assertThat(made.out())
                .contains("The office is ready in " + office)
                .containsSubsequence("recovery key", paper + "-1", paper + "-2", paper + "-3");
        assertThat(unranked.err()).contains("such as PC, Sergeant or Inspector");
        assertThat(cast.err()).contains("case_officer", "administrator");
        assertThat(asked)
                .containsExactly(
                        "New passphrase of wren: ",
                        "The same again: ",
                        "Passphrase of wren: ",
                        "New passphrase of finch: ",
                        "The same again: ",
                        "Passphrase of wren once more: ");
    }

    @Test
    void theSecondPersonOfARestoreIsNamedToo() {
        typed("backup restore nothing.hwb --second finch", folder.resolve("new").toString(), "");

        assertThat(prompts).containsExactly("Passphrase of wren: ", "Passphrase of finch: ");
    }

    @Test
    void aFolderWithoutAnOfficeIsNamed() {
        Path empty = folder.resolve("empty");

        Typed refused = typed("status", empty.toString(), "");

        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("There is no office in " + empty + ".");
    }

    @Test
    void aWordThatIsNoCommandIsCalledSo() {
        assertThat(Typed.hedgeward("statuss").err())
                .startsWith("hedgeward: There is no command or argument 'statuss' here.")
                .contains("Try hedgeward --help");
        assertThat(Typed.hedgeward("office", "user", "ad").err())
                .startsWith("hedgeward: There is no command or argument 'ad' here.")
                .contains("Try hedgeward office user --help");
    }

    @Test
    void whereNobodyCanBeAskedTheReasonsAreSaid() {
        assertThat(Typed.hedgeward("status", "--user", "wren").err())
                .contains("no terminal", "file or a pipe", "--passphrase-file");
        assertThat(
                        Typed.hedgeward(
                                        "office",
                                        "recover",
                                        "--user",
                                        "wren",
                                        "--recovery-file",
                                        "no-paper")
                                .err())
                .contains("The file no-paper cannot be read");
    }

    private Typed typed(String words, String office, String paper) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of("--office", office, "--user", "wren"));
        if (!paper.isEmpty()) {
            all.addAll(List.of("--recovery-file", paper));
        }
        return Typed.asked(
                prompt -> {
                    prompts.add(prompt);
                    return Optional.of("juniper over the wall".toCharArray());
                },
                all.toArray(String[]::new));
    }
}
