package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.stream.Stream;

/// What each command says of itself, approved as text beside the tests.
class HelpTextTest {

    private static final Path APPROVED = Path.of("src/test/resources/hedgeward/cli");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock",
                "office create",
                "office user list",
                "office user add",
                "office user disable",
                "office user enable",
                "office user passphrase",
                "office key renew",
                "office recover",
                "office retention",
                "office spans list",
                "office spans set",
                "holidays list",
                "holidays add",
                "holidays withdraw",
                "holidays import",
                "holidays check",
                "demo create",
                "import",
                "export",
                "status",
                "sweep",
                "tasks",
                "schedule",
                "audit verify",
                "audit export",
                "evidence verify",
                "backup create",
                "backup verify",
                "backup restore"
            })
    void saysWhatWasApproved(String command) {
        String[] words =
                Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"))
                        .toArray(String[]::new);

        Typed typed = Typed.hedgeward(words);

        assertThat(typed.code()).isZero();
        assertThat(APPROVED.resolve(command.replace(' ', '-') + ".txt")).hasContent(typed.out());
    }

    @Test
    void tellsItsVersion() {
        assertThat(Typed.hedgeward("--version").out().strip()).isEqualTo("hedgeward 1.2.3");
    }

    @Test
    void namesTheExitCodesAndTheCommands() {
        assertThat(Typed.hedgeward("--help").out())
                .contains("clock", "office", "demo", "import", "export", "status", "sweep")
                .contains("0 done, 1 done with findings, 2 wrong usage, 3 cannot unlock")
                .contains("70 unexpected");
    }
}
