package hedgeward.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

class RetentionRulesTest {

    private static final LocalDate CONTACT = LocalDate.of(2016, 5, 4);
    private static final Span TEN_CLEAR = new Span.Clear(10);
    private static final Span TO_100 = new Span.UntilAge(100, 10);
    private static final Hold HOLD =
            new Hold(
                    "Inquest to come",
                    "ashdown",
                    LocalDate.of(2026, 1, 5),
                    LocalDate.of(2026, 7, 5));

    @Test
    void groupsHaveTheirUsualSpans() {
        assertThat(RetentionGroup.PUBLIC_PROTECTION.usual()).isEqualTo(TO_100);
        assertThat(RetentionGroup.SERIOUS.usual()).isEqualTo(TEN_CLEAR);
        assertThat(RetentionGroup.OTHER.usual()).isEqualTo(new Span.Clear(6));
        assertThat(RetentionGroup.MISCELLANEOUS.usual()).isEqualTo(new Span.Clear(6));
        assertThat(RetentionGroup.values())
                .extracting(RetentionGroup::number)
                .containsExactly(1, 2, 3, 4);
        assertThat(RetentionGroup.SUGGESTED).isEqualTo(RetentionGroup.SERIOUS);
    }

    @Test
    void aClearPeriodEndsOnTheAnniversaryOfTheLastContact() {
        LocalDate due = LocalDate.of(2026, 5, 4);
        assertThat(RetentionRules.reviewOn(TEN_CLEAR, facts(CONTACT))).isEqualTo(due);
        assertThat(RetentionRules.bars(TEN_CLEAR, facts(CONTACT), due)).isEmpty();
        assertThat(RetentionRules.bars(TEN_CLEAR, facts(CONTACT), due.minusDays(1)))
                .containsExactly(new Bar.NotDue(due));
    }

    @Test
    void aPeriodFromALeapDayIsNotCutShort() {
        assertThat(RetentionRules.reviewOn(TEN_CLEAR, facts(LocalDate.of(2016, 2, 29))))
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void aReviewMaySetTheNextOneOfARoundSooner() {
        LocalDate on = LocalDate.of(2026, 6, 1);
        RetentionFacts sooner = kept(CONTACT, on, LocalDate.of(2028, 6, 1));
        assertThat(RetentionRules.reviewOn(TO_100, sooner)).isEqualTo(LocalDate.of(2028, 6, 1));
        RetentionFacts contactSince = kept(on.plusDays(1), on, LocalDate.of(2028, 6, 1));
        assertThat(RetentionRules.reviewOn(TO_100, contactSince))
                .isEqualTo(LocalDate.of(2036, 6, 2));
    }

    @Test
    void theLaterOfClearPeriodAndDaySetAtReviewStands() {
        RetentionFacts kept = kept(CONTACT, LocalDate.of(2026, 6, 1), LocalDate.of(2028, 6, 1));
        assertThat(RetentionRules.reviewOn(TEN_CLEAR, kept)).isEqualTo(LocalDate.of(2028, 6, 1));
        RetentionFacts met =
                kept(LocalDate.of(2027, 1, 2), LocalDate.of(2026, 6, 1), LocalDate.of(2028, 6, 1));
        assertThat(RetentionRules.reviewOn(TEN_CLEAR, met)).isEqualTo(LocalDate.of(2037, 1, 2));
    }

    @Test
    void groupOneIsReviewedEveryTenYearsAndKeptUntilAHundred() {
        RetentionFacts facts = born(CONTACT, LocalDate.of(1980, 3, 3));
        LocalDate due = LocalDate.of(2026, 5, 4);
        assertThat(RetentionRules.reviewOn(TO_100, facts)).isEqualTo(due);
        assertThat(RetentionRules.bars(TO_100, facts, due))
                .containsExactly(new Bar.TooYoung(LocalDate.of(2080, 3, 3)));
    }

    @Test
    void groupOneIsReviewedOnTheHundredthBirthdayIfThatComesFirst() {
        LocalDate birthday = LocalDate.of(2020, 3, 3);
        RetentionFacts facts = born(CONTACT, LocalDate.of(1920, 3, 3));
        assertThat(RetentionRules.reviewOn(TO_100, facts)).isEqualTo(birthday);
        assertThat(RetentionRules.bars(TO_100, facts, birthday)).isEmpty();
        assertThat(RetentionRules.bars(TO_100, facts, birthday.minusDays(1)))
                .containsExactly(new Bar.NotDue(birthday), new Bar.TooYoung(birthday));
    }

    @Test
    void aContactOnOrAfterTheHundredthBirthdayBeginsARoundOfItsOwn() {
        for (LocalDate born : new LocalDate[] {CONTACT.minusYears(100), CONTACT.minusYears(101)}) {
            assertThat(RetentionRules.reviewOn(TO_100, born(CONTACT, born)))
                    .isEqualTo(LocalDate.of(2026, 5, 4));
        }
    }

    @Test
    void anUnknownDateOfBirthIsReviewedButNeverDisposedOfInGroupOne() {
        LocalDate due = LocalDate.of(2026, 5, 4);
        assertThat(RetentionRules.reviewOn(TO_100, facts(CONTACT))).isEqualTo(due);
        assertThat(RetentionRules.bars(TO_100, facts(CONTACT), due.plusYears(200)))
                .containsExactly(new Bar.BirthUnknown());
    }

    @Test
    void roundsOfGroupOneGoOnFromTheLaterOfReviewAndContact() {
        RetentionFacts reviewed =
                of(
                        CONTACT,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 6, 1)),
                        Optional.empty());
        assertThat(RetentionRules.reviewOn(TO_100, reviewed)).isEqualTo(LocalDate.of(2036, 6, 1));
        RetentionFacts met =
                kept(LocalDate.of(2027, 1, 2), LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1));
        assertThat(RetentionRules.reviewOn(TO_100, met)).isEqualTo(LocalDate.of(2037, 1, 2));
    }

    @ParameterizedTest
    @EnumSource(Business.class)
    void whatIsStillGoingOnForbidsDisposal(Business one) {
        RetentionFacts facts =
                new RetentionFacts(
                        CONTACT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(one));
        assertThat(RetentionRules.bars(TEN_CLEAR, facts, LocalDate.of(2030, 1, 1)))
                .containsExactly(new Bar.StillGoingOn(one));
    }

    @Test
    void aHoldStandsUntilItIsLifted() {
        RetentionFacts held =
                new RetentionFacts(
                        CONTACT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(HOLD),
                        Set.of());
        LocalDate late = LocalDate.of(2030, 1, 1);
        assertThat(RetentionRules.bars(TEN_CLEAR, held, late))
                .containsExactly(new Bar.OnHold(HOLD));
        assertThat(RetentionRules.lane(TEN_CLEAR, held, late)).isEqualTo(Lane.ON_HOLD);
        assertThat(HOLD.isOverdueOn(LocalDate.of(2026, 7, 5))).isFalse();
        assertThat(HOLD.isOverdueOn(LocalDate.of(2026, 7, 6))).isTrue();
        assertThat(HOLD.toString()).doesNotContain("Inquest");
    }

    @Test
    void theQueueLooksNinetyDaysAhead() {
        LocalDate due = LocalDate.of(2026, 5, 4);
        assertThat(RetentionRules.lane(TEN_CLEAR, facts(CONTACT), due)).isEqualTo(Lane.DUE_NOW);
        assertThat(RetentionRules.lane(TEN_CLEAR, facts(CONTACT), due.minusDays(1)))
                .isEqualTo(Lane.DUE_SOON);
        assertThat(RetentionRules.lane(TEN_CLEAR, facts(CONTACT), due.minusDays(90)))
                .isEqualTo(Lane.DUE_SOON);
        assertThat(RetentionRules.lane(TEN_CLEAR, facts(CONTACT), due.minusDays(91)))
                .isEqualTo(Lane.LATER);
    }

    @Test
    void aHoldNeedsAReasonAndALaterReview() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThatThrownBy(() -> new Hold(" ", "ashdown", day, day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hold("Inquest", "ashdown", day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Hold("Inquest", "ashdown", day, day).reviewBy()).isEqualTo(day);
    }

    @Test
    void aSpanHasAtLeastOneYear() {
        assertThat(new Span.Clear(1).years()).isEqualTo(1);
        assertThatThrownBy(() -> new Span.Clear(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span.UntilAge(0, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span.UntilAge(100, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void laterContactNeverBringsAReviewForward(
            @ForAll @IntRange(min = 0, max = 9000) int first,
            @ForAll @IntRange(min = 0, max = 9000) int more,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        LocalDate contact = LocalDate.of(2010, 1, 1).plusDays(first);
        Span span = new Span.Clear(years);
        assertThat(RetentionRules.reviewOn(span, facts(contact.plusDays(more))))
                .isAfterOrEqualTo(RetentionRules.reviewOn(span, facts(contact)));
    }

    private static RetentionFacts facts(LocalDate contact) {
        return of(contact, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RetentionFacts born(LocalDate contact, LocalDate born) {
        return of(contact, Optional.of(born), Optional.empty(), Optional.empty());
    }

    private static RetentionFacts kept(LocalDate contact, LocalDate reviewed, LocalDate until) {
        return of(contact, Optional.empty(), Optional.of(reviewed), Optional.of(until));
    }

    private static RetentionFacts of(
            LocalDate contact,
            Optional<LocalDate> born,
            Optional<LocalDate> reviewed,
            Optional<LocalDate> until) {
        return new RetentionFacts(contact, born, reviewed, until, Optional.empty(), Set.of());
    }
}
