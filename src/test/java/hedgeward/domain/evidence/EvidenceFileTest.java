package hedgeward.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceFileTest {

    @Test
    void twelveDigitsOfTheHashAreEnoughToReadAloud() {
        EvidenceFile.Content content =
                new EvidenceFile.Content(3, "0123456789abcdef".repeat(4), FileKind.TEXT);

        assertThat(content.shortHash()).isEqualTo("0123456789ab");
    }
}
