package hedgeward.domain.order;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Arrestable;
import hedgeward.story.Decisions;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class StageTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void followsTheStoryFromAuthorisationToExpiry() {
        CaseFile file = Steps.orderServed();
        assertThat(kind(file, Story.AUTHORISED.minus(SECOND))).isEqualTo(Stage.Kind.NOT_YET);
        assertThat(kind(file, Story.AUTHORISED)).isEqualTo(Stage.Kind.UNSERVED);
        assertThat(kind(file, Story.SERVED)).isEqualTo(Stage.Kind.AWAITING_HEARING);
        assertThat(kind(file, Story.MADE)).isEqualTo(Stage.Kind.IN_FORCE);
        assertThat(kind(file, Story.ENDS.minus(SECOND))).isEqualTo(Stage.Kind.IN_FORCE);
        assertThat(kind(file, Story.ENDS)).isEqualTo(Stage.Kind.EXPIRED);
    }

    @Test
    void theOrderEndsAtTheMidnightThatClosesItsLastDay() {
        assertThat(Steps.order().term().lastDay()).contains(Story.LAST_DAY);
        assertThat(Steps.order().term().endsAt()).contains(Story.ENDS);
    }

    @Test
    void aNoticeNobodyListedLapsesOnceTheLaterReadingHasPassed() {
        CaseFile file = Steps.served();
        assertThat(kind(file, Story.HEARD_BY)).isEqualTo(Stage.Kind.AWAITING_HEARING);
        assertThat(kind(file, Story.HEARD_BY.plus(SECOND))).isEqualTo(Stage.Kind.LAPSED);
    }

    @Test
    void aNoticeListedInTimeIsNotCalledLapsedWhileItsResultIsUnknown() {
        assertThat(kind(Steps.listed(), Story.HEARD_BY.plus(SECOND)))
                .isEqualTo(Stage.Kind.AWAITING_HEARING);
    }

    @Test
    void anAdjournedNoticeGoesOn() {
        Instant heard = at("2026-11-26T10:00");
        CaseFile file =
                Decisions.accepted(
                        HearingRules.end(
                                Steps.listed(), HearingResult.ADJOURNED, heard, "", heard));
        assertThat(kind(file, at("2027-02-01T09:00"))).isEqualTo(Stage.Kind.ADJOURNED);
        CaseFile relisted =
                Decisions.accepted(
                        HearingRules.list(file, "Northampton", at("2027-02-03T10:00"), heard));
        assertThat(kind(relisted, at("2027-02-05T09:00"))).isEqualTo(Stage.Kind.ADJOURNED);
    }

    @Test
    void whatEndsTheApplicationEndsTheNotice() {
        Instant heard = at("2026-11-26T10:00");
        assertThat(kind(ended(HearingResult.REFUSED, heard), heard)).isEqualTo(Stage.Kind.REFUSED);
        assertThat(kind(ended(HearingResult.WITHDRAWN, heard), heard))
                .isEqualTo(Stage.Kind.WITHDRAWN);
        Instant over = Story.HEARD_BY.plus(SECOND);
        assertThat(kind(ended(HearingResult.LAPSED, over), over)).isEqualTo(Stage.Kind.LAPSED);
    }

    @Test
    void arrestableFollowsTheStage() {
        CaseFile file = Steps.orderServed();
        assertThat(ArrestRules.at(file, Story.ARRESTED))
                .isEqualTo(new Arrestable.Yes(Arrestable.Why.ORDER_IN_FORCE));
        assertThat(ArrestRules.at(file, Story.MADE))
                .isEqualTo(new Arrestable.TakeAdvice(Arrestable.Why.ORDER_NOT_SERVED));
        assertThat(ArrestRules.at(file, Story.ENDS))
                .isEqualTo(new Arrestable.No(Arrestable.Why.ORDER_EXPIRED));
        assertThat(ArrestRules.at(Steps.listed(), Story.HEARD_BY.plus(SECOND)))
                .isEqualTo(new Arrestable.TakeAdvice(Arrestable.Why.NOTICE_HEARING_OVERDUE));
    }

    private static CaseFile ended(HearingResult result, Instant at) {
        return Decisions.accepted(HearingRules.end(Steps.listed(), result, at, "", at));
    }

    private static Stage.Kind kind(CaseFile file, Instant at) {
        return file.stageAt(at).kind();
    }
}
