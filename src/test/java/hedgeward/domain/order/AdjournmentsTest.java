package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An application adjourned once: its notice goes on, whatever the 48 hours say.
class AdjournmentsTest {

    private static final Instant ADJOURNED = Story.MADE;
    private static final Instant NOW = Story.at("2026-12-10T09:00");

    @Test
    void anAdjournedApplicationCannotLapseUnheard() {
        assertThat(rejected(end(once(), HearingResult.LAPSED, NOW)))
                .isEqualTo(CaseRejection.ADJOURNED_GOES_ON);
        assertThat(rejected(end(listedAgain(), HearingResult.LAPSED, NOW)))
                .isEqualTo(CaseRejection.ADJOURNED_GOES_ON);
        assertThat(accepted(end(Steps.listed(), HearingResult.LAPSED, NOW)).hearings()).hasSize(1);
    }

    @Test
    void nothingIsListedOrDecidedBeforeTheAdjournmentToIt() {
        Instant before = ADJOURNED.minusSeconds(1);
        assertThat(rejected(HearingRules.list(once(), "Kettering", before, NOW)))
                .isEqualTo(CaseRejection.BEFORE_THE_ADJOURNMENT);
        assertThat(accepted(HearingRules.list(once(), "Kettering", ADJOURNED, NOW)).hearings())
                .hasSize(2);
        assertThat(rejected(end(listedAgain(), HearingResult.REFUSED, before)))
                .isEqualTo(CaseRejection.BEFORE_THE_ADJOURNMENT);
        assertThat(accepted(end(listedAgain(), HearingResult.REFUSED, ADJOURNED)).hearings())
                .hasSize(2);
        HearingRules.OrderMade early =
                new HearingRules.OrderMade(
                        before, Steps.orderOf(28).term(), Steps.orderOf(28).terms());
        assertThat(rejected(HearingRules.make(once(), early, NOW)))
                .isEqualTo(CaseRejection.BEFORE_THE_ADJOURNMENT);
    }

    @Test
    void theNewestAdjournmentBeforeAHearingCounts() {
        Instant again = ADJOURNED.plusSeconds(3_600);
        CaseFile twice = accepted(end(listedAgain(), HearingResult.ADJOURNED, again));
        Hearing third = Hearing.listed(3, "Kettering", NOW);
        assertThat(Adjournments.lastBefore(twice, third)).contains(again);
        assertThat(Adjournments.lastBefore(twice, twice.hearings().getLast())).contains(ADJOURNED);
        assertThat(Adjournments.lastBefore(twice, twice.hearings().getFirst())).isEmpty();
        assertThat(Adjournments.precede(twice, twice.hearings().getFirst())).isFalse();
    }

    @Test
    void onlyAnAdjournedHearingBeforeThisOneCounts() {
        assertThat(precedes(Optional.of(HearingResult.ADJOURNED))).isTrue();
        assertThat(precedes(Optional.of(HearingResult.WITHDRAWN))).isFalse();
        assertThat(precedes(Optional.empty())).isFalse();
    }

    private static boolean precedes(Optional<HearingResult> first) {
        CaseFile file = Steps.served();
        Hearing next = Hearing.listed(2, "Kettering", Story.HEARD_BY);
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
                        List.of(before, next),
                        file.order(),
                        file.handling()),
                next);
    }

    private static CaseFile once() {
        return accepted(end(Steps.listed(), HearingResult.ADJOURNED, ADJOURNED));
    }

    private static CaseFile listedAgain() {
        return accepted(
                HearingRules.list(once(), "Kettering", Story.at("2026-12-04T10:00"), ADJOURNED));
    }

    private static Decision<CaseFile, CaseRejection> end(
            CaseFile file, HearingResult result, Instant at) {
        return HearingRules.end(file, result, at, "", NOW);
    }
}
