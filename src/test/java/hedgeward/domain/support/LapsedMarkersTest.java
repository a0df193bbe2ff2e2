package hedgeward.domain.support;

import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.Notice;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A notice nobody heard lapses by time alone, and its markers are to be taken away.
class LapsedMarkersTest {

    private static final WorkingDays DAYS = new WorkingDays(Story.holidays());
    private static final Instant AFTER = Story.HEARD_BY.plusSeconds(3_600);

    @Test
    void theTaskIsTheSameBeforeAndAfterTheLapseIsWrittenDown() {
        CaseFile lapsed = Steps.served();
        Notice notice = lapsed.notice().orElseThrow();
        CaseFile noted =
                lapsed.withNotice(
                        new Notice(
                                notice.authorisation(),
                                notice.history(),
                                notice.service(),
                                Optional.of(AFTER)));
        assertThat(markers(noted))
                .isEqualTo(markers(lapsed))
                .extracting(Duty::kind)
                .containsExactly(DutyKind.REMOVE_MARKERS);
    }

    @Test
    void aHearingRecordedLateThatWasInTimeTakesTheTaskBack() {
        CaseFile heard = accepted(HearingRules.make(Steps.listed(), Steps.orderOf(28), AFTER));
        assertThat(Story.MADE).isBefore(Story.HEARD_BY);
        assertThat(markers(heard)).extracting(Duty::kind).containsExactly(DutyKind.CHANGE_MARKERS);
    }

    private static List<Duty> markers(CaseFile file) {
        return UpdateDuties.of(file, List.of(), DAYS, AFTER).stream()
                .filter(duty -> duty.kind().isAboutMarkers())
                .toList();
    }
}
