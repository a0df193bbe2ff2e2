package hedgeward.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class HardCasesTest {

    private static final Path PAGE = Path.of("src/docs/hard-cases.md");
    private static final Path FRESH = Path.of("target/hard-cases.md");

    /// What the calculator says now is left in `target`, to be read and copied when it is right.
    @Test
    void thePageSaysWhatTheCalculatorSays() throws IOException {
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, HardCases.page());
        assertThat(Files.readString(PAGE)).isEqualTo(HardCases.page());
    }

    @Test
    void thePageHoldsTheTimesACourtWasGivenByHand() {
        assertThat(HardCases.page())
                .contains(
                        "Act by **Saturday 26 December 2026 at 16:00 GMT**. Latest lawful,"
                                + " arguable: Tuesday 29 December 2026 at 16:00 GMT.",
                        "Both readings agree: **Tuesday 30 March 2027 at 15:20 BST**.",
                        "Ends before **Sunday 28 March 2027 at 23:40 BST**.",
                        "was to be heard not later than Monday 19 September 2022 at 11:00 BST.",
                        "Both readings agree: **Tuesday 20 September 2022 at 11:00 BST**.");
    }
}
