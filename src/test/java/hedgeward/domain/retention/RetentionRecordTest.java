package hedgeward.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class RetentionRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2036, 11, 25);
    private static final RetentionStep KEPT = new RetentionStep.Kept(LocalDate.of(2040, 1, 1));
    private static final RetentionStep HELD = new RetentionStep.Held(LocalDate.of(2037, 5, 1));
    private static final RetentionStep LIFTED = new RetentionStep.Lifted();
    private static final RetentionStep TO_ONE =
            new RetentionStep.Grouped(RetentionGroup.PUBLIC_PROTECTION);

    @Test
    void aCaseNobodyDecidedAboutIsInTheSuggestedGroup() {
        RetentionRecord none = RetentionRecord.of(List.of());
        assertThat(none.group()).isEqualTo(RetentionGroup.SERIOUS);
        assertThat(none.decisions()).isZero();
        assertThat(none.hold()).isEmpty();
    }

    @Test
    void keepingSetsTheNextReviewAndTheDayOfThisOneInLondon() {
        RetentionRecord kept = RetentionRecord.of(List.of(decided("2036-06-30T23:30:00Z", KEPT)));
        assertThat(kept.reviewedOn()).contains(LocalDate.of(2036, 7, 1));
        assertThat(kept.keptUntil()).contains(LocalDate.of(2040, 1, 1));
        assertThat(kept.group()).isEqualTo(RetentionGroup.SERIOUS);
        assertThat(kept.decisions()).isEqualTo(1);
    }

    @Test
    void anotherGroupAndAHoldLeaveTheReviewAsItWas() {
        RetentionRecord all = RetentionRecord.of(List.of(first(KEPT), first(TO_ONE), first(HELD)));
        assertThat(all.group()).isEqualTo(RetentionGroup.PUBLIC_PROTECTION);
        assertThat(all.keptUntil()).contains(LocalDate.of(2040, 1, 1));
        assertThat(all.hold())
                .contains(
                        new Hold(
                                "Inquest to come",
                                "ashdown",
                                LocalDate.of(2036, 11, 1),
                                LocalDate.of(2037, 5, 1)));
        assertThat(all.decisions()).isEqualTo(3);
    }

    @Test
    void liftingEndsTheHoldAndNothingElse() {
        RetentionRecord lifted =
                RetentionRecord.of(List.of(first(TO_ONE), first(KEPT), first(HELD), first(LIFTED)));
        assertThat(lifted.hold()).isEmpty();
        assertThat(lifted.group()).isEqualTo(RetentionGroup.PUBLIC_PROTECTION);
        assertThat(lifted.keptUntil()).contains(LocalDate.of(2040, 1, 1));
        assertThat(lifted.decisions()).isEqualTo(4);
    }

    @Test
    void everyDecisionSaysWhy() {
        assertThat(RetentionRecord.NONE.problem(KEPT, " ", TODAY))
                .contains(RetentionRejection.REASON_MISSING);
        assertThat(RetentionRecord.NONE.problem(KEPT, "Inquest", TODAY)).isEmpty();
    }

    @Test
    void theNextReviewLiesAheadAndNotBeyondTenYears() {
        assertThat(keeping(TODAY)).contains(RetentionRejection.DAY_NOT_AHEAD);
        assertThat(keeping(TODAY.plusDays(1))).isEmpty();
        assertThat(keeping(TODAY.plusYears(10))).isEmpty();
        assertThat(keeping(TODAY.plusYears(10).plusDays(1)))
                .contains(RetentionRejection.DAY_TOO_FAR);
    }

    @Test
    void aHoldIsAskedAboutAgainWithinTenYears() {
        assertThat(holding(TODAY)).contains(RetentionRejection.DAY_NOT_AHEAD);
        assertThat(holding(TODAY.plusDays(1))).isEmpty();
        assertThat(holding(TODAY.plusYears(10).plusDays(1)))
                .contains(RetentionRejection.DAY_TOO_FAR);
    }

    @Test
    void theGroupChangesToAnotherOne() {
        RetentionRecord one = RetentionRecord.of(List.of(first(TO_ONE)));
        assertThat(one.problem(TO_ONE, "Inquest", TODAY)).contains(RetentionRejection.GROUP_SAME);
        assertThat(RetentionRecord.NONE.problem(TO_ONE, "Inquest", TODAY)).isEmpty();
    }

    @Test
    void onlyAHoldThatStandsIsLifted() {
        assertThat(RetentionRecord.NONE.problem(LIFTED, "Over", TODAY))
                .contains(RetentionRejection.NOT_ON_HOLD);
        RetentionRecord held = RetentionRecord.of(List.of(first(HELD)));
        assertThat(held.problem(LIFTED, "Over", TODAY)).isEmpty();
        assertThat(held.problem(HELD, "Still needed", TODAY)).isEmpty();
    }

    @Test
    void noWrittenReasonIsToldInALog() {
        assertThat(first(HELD).toString()).doesNotContain("Inquest");
        assertThat(RetentionRecord.of(List.of(first(HELD))).toString()).doesNotContain("Inquest");
    }

    private static Optional<RetentionRejection> keeping(LocalDate day) {
        return RetentionRecord.NONE.problem(new RetentionStep.Kept(day), "Inquest", TODAY);
    }

    private static Optional<RetentionRejection> holding(LocalDate day) {
        return RetentionRecord.NONE.problem(new RetentionStep.Held(day), "Inquest", TODAY);
    }

    private static RetentionDecision first(RetentionStep step) {
        return decided("2036-11-01T12:00:00Z", step);
    }

    private static RetentionDecision decided(String at, RetentionStep step) {
        return new RetentionDecision(
                new CaseId(new UUID(1, 1)), Instant.parse(at), "ashdown", "Inquest to come", step);
    }
}
