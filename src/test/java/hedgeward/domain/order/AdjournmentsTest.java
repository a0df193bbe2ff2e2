package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class AdjournmentsTest {

    private static final Hearing SECOND = Hearing.listed(2, "Kettering", Story.HEARD_BY);

    @Test
    void onlyAnAdjournedHearingBeforeThisOneCounts() {
        assertThat(precedes(Optional.of(HearingResult.ADJOURNED))).isTrue();
        assertThat(precedes(Optional.of(HearingResult.WITHDRAWN))).isFalse();
        assertThat(precedes(Optional.empty())).isFalse();
    }

    private static boolean precedes(Optional<HearingResult> first) {
        CaseFile file = Steps.served();
        Hearing before =
                new Hearing(
                        1,
                        Optional.of("Kettering"),
                        Optional.of(Story.MADE),
                        first,
                        Optional.empty(),
                        Optional.empty());
        return Adjournments.precede(
                new CaseFile(
                        file.id(),
                        file.version(),
                        file.ref(),
                        file.occurrenceRef(),
                        file.regime(),
                        file.parties(),
                        file.notice(),
                        List.of(before, SECOND),
                        file.order(),
                        file.handling()),
                SECOND);
    }
}
