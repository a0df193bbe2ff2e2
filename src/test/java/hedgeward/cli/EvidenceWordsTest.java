package hedgeward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.evidence.CheckEvidence;
import hedgeward.app.evidence.EvidenceRejection;
import hedgeward.domain.evidence.EvidenceId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class EvidenceWordsTest {

    private static final CheckEvidence.Report REPORT =
            new CheckEvidence.Report(
                    3,
                    1200,
                    List.of(wrong(1, EvidenceRejection.GONE), wrong(2, EvidenceRejection.DAMAGED)));

    @Test
    void tellsByKeyAloneWhatIsMissingAndWhatIsDamaged() {
        assertThat(EvidenceWords.plain(REPORT).lines())
                .containsExactly(
                        "1 of 3 evidence files are what was taken in, 1,200 bytes.",
                        "00000000-0000-0000-0000-000000000001 is missing.",
                        "00000000-0000-0000-0000-000000000002 is damaged.");
    }

    @Test
    void tellsTheSameAsJson() {
        assertThat(EvidenceWords.json(REPORT))
                .isEqualTo(
                        "{\"ok\":false,\"checked\":3,\"bytes\":1200,\"wrong\":["
                                + "{\"file\":\"00000000-0000-0000-0000-000000000001\","
                                + "\"problem\":\"missing\"},"
                                + "{\"file\":\"00000000-0000-0000-0000-000000000002\","
                                + "\"problem\":\"damaged\"}]}");
    }

    private static CheckEvidence.Wrong wrong(long id, EvidenceRejection why) {
        return new CheckEvidence.Wrong(new EvidenceId(new UUID(0, id)), why);
    }
}
