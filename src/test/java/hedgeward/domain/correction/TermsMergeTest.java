package hedgeward.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.Merge.Choice;
import hedgeward.domain.correction.Merge.Side;
import hedgeward.domain.correction.TermsMerge.Wording;
import hedgeward.domain.order.OrderTerm;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TermsMergeTest {

    private static final OrderTerm MARCH = OrderTerm.to(LocalDate.of(2027, 3, 1));
    private static final OrderTerm APRIL = OrderTerm.to(LocalDate.of(2027, 4, 1));
    private static final Condition ABUSE = term(1, ConditionType.NO_MOLESTATION);
    private static final Condition CONTACT = term(2, ConditionType.NO_CONTACT);
    private static final Condition HUNDRED = Condition.distance(100).withNumber(3);
    private static final Wording BEFORE = wording(MARCH, ABUSE, CONTACT, HUNDRED);

    @Test
    void whatEachChangedApartIsKeptFromBoth() {
        Condition far = HUNDRED.withMetres(250);
        Condition worded = CONTACT.withCourtWords("not by any means");
        Wording theirs = wording(MARCH, ABUSE, CONTACT, far);
        TermsMerge merge = TermsMerge.of(BEFORE, theirs, wording(APRIL, ABUSE, worded, HUNDRED));
        assertThat(merge.merge().on(Side.CONFLICT)).isEmpty();
        assertThat(both(merge, theirs, Map.of())).isEqualTo(wording(APRIL, ABUSE, worded, far));
    }

    @Test
    void whatBothChangedIsChosen() {
        Wording theirs = wording(APRIL, ABUSE, CONTACT, HUNDRED.withMetres(250));
        OrderTerm open = OrderTerm.OPEN_ENDED;
        TermsMerge merge =
                TermsMerge.of(
                        BEFORE, theirs, wording(open, ABUSE, CONTACT, HUNDRED.withMetres(500)));
        assertThat(merge.merge().on(Side.CONFLICT))
                .extracting(Merge.Fact::field)
                .containsExactly(TermsMerge.LENGTH, 3);
        assertThat(merge.merge().merged(Map.of(3, Choice.YOURS))).isEmpty();
        assertThat(both(merge, theirs, Map.of(0, Choice.THEIRS, 3, Choice.YOURS)))
                .isEqualTo(wording(APRIL, ABUSE, CONTACT, HUNDRED.withMetres(500)));
        assertThat(both(merge, theirs, Map.of(0, Choice.YOURS, 3, Choice.THEIRS)))
                .isEqualTo(wording(open, ABUSE, CONTACT, HUNDRED.withMetres(250)));
    }

    @Test
    void whatOneTookOutIsOutAndWhatTheOtherChangedIsAskedFor() {
        Wording theirs = wording(MARCH, ABUSE, HUNDRED);
        TermsMerge apart = TermsMerge.of(BEFORE, theirs, wording(MARCH, ABUSE, CONTACT));
        assertThat(both(apart, theirs, Map.of())).isEqualTo(wording(MARCH, ABUSE));

        Wording changed = wording(MARCH, ABUSE, CONTACT, HUNDRED.withMetres(250));
        TermsMerge asked = TermsMerge.of(BEFORE, changed, wording(MARCH, ABUSE, CONTACT));
        assertThat(asked.merge().on(Side.CONFLICT))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.yours()).isEmpty();
                            assertThat(fact.theirs().map(asked::term))
                                    .contains(HUNDRED.withMetres(250));
                        });
        assertThat(both(asked, changed, Map.of(3, Choice.YOURS)))
                .isEqualTo(wording(MARCH, ABUSE, CONTACT));
    }

    @Test
    void newTermsOfBothStandBesideEachOther() {
        Condition scope = term(4, ConditionType.OTHER_PROHIBITION).withCourtWords("no drones");
        Condition phones = fresh(ConditionType.OTHER_PROHIBITION).withCourtWords("no phones");
        Condition course = fresh(ConditionType.REQUIREMENT).withCourtWords("go to the course");
        Wording theirs = wording(MARCH, ABUSE, CONTACT, HUNDRED, scope);
        TermsMerge merge =
                TermsMerge.of(
                        BEFORE, theirs, wording(MARCH, ABUSE, CONTACT, HUNDRED, phones, course));
        assertThat(merge.merge().on(Side.CONFLICT)).isEmpty();
        assertThat(both(merge, theirs, Map.of()))
                .isEqualTo(
                        wording(
                                MARCH,
                                ABUSE,
                                CONTACT,
                                HUNDRED,
                                scope,
                                phones.withNumber(5),
                                course.withNumber(6)));
    }

    @Test
    void theSameNewTermOfBothStandsOnce() {
        Condition drones = fresh(ConditionType.OTHER_PROHIBITION).withCourtWords("no drones");
        Wording theirs = wording(MARCH, ABUSE, CONTACT, HUNDRED, drones.withNumber(4));
        TermsMerge alike =
                TermsMerge.of(BEFORE, theirs, wording(MARCH, ABUSE, CONTACT, HUNDRED, drones));
        assertThat(alike.merge().on(Side.ALIKE)).hasSize(1);
        assertThat(both(alike, theirs, Map.of())).isEqualTo(theirs);
    }

    @Test
    void ofAUsualTypeOneIsEnough() {
        Condition entry = fresh(ConditionType.NO_ENTRY);
        Condition worded = entry.withCourtWords("not into the house or its yard");
        Wording theirs = wording(MARCH, ABUSE, CONTACT, HUNDRED, entry.withNumber(4));
        TermsMerge merge =
                TermsMerge.of(BEFORE, theirs, wording(MARCH, ABUSE, CONTACT, HUNDRED, worded));
        assertThat(merge.merge().on(Side.CONFLICT)).hasSize(1);
        assertThat(both(merge, theirs, Map.of(4, Choice.YOURS)))
                .isEqualTo(wording(MARCH, ABUSE, CONTACT, HUNDRED, worded.withNumber(4)));
    }

    @Test
    void ofTwoNewOfOneTypeTheFirstIsTheirsAndTheOtherStandsBesideIt() {
        Condition near = Condition.distance(30);
        Condition far = Condition.distance(60);
        Condition course = fresh(ConditionType.REQUIREMENT).withCourtWords("go to the course");
        Wording before = wording(MARCH, ABUSE);
        Wording theirs = wording(MARCH, ABUSE, near.withNumber(2));
        TermsMerge merge = TermsMerge.of(before, theirs, wording(MARCH, ABUSE, near, far, course));
        assertThat(both(merge, theirs, Map.of()))
                .isEqualTo(
                        wording(
                                MARCH,
                                ABUSE,
                                near.withNumber(2),
                                far.withNumber(3),
                                course.withNumber(4)));
    }

    @Test
    void whatIsTypedAnewNeverTakesTheNumberOfATermThatStood() {
        Condition phones = fresh(ConditionType.OTHER_PROHIBITION).withCourtWords("no phones");
        Wording theirs = wording(MARCH, ABUSE);
        TermsMerge merge = TermsMerge.of(BEFORE, theirs, wording(MARCH, ABUSE, phones));
        assertThat(both(merge, theirs, Map.of()))
                .isEqualTo(wording(MARCH, ABUSE, phones.withNumber(4)));
    }

    @Test
    void aSecondOfAUsualTypeIsANewTermWhereTheFirstStoodBefore() {
        Condition second = Condition.distance(30);
        TermsMerge merge =
                TermsMerge.of(BEFORE, BEFORE, wording(MARCH, ABUSE, CONTACT, HUNDRED, second));
        assertThat(both(merge, BEFORE, Map.of()))
                .isEqualTo(wording(MARCH, ABUSE, CONTACT, HUNDRED, second.withNumber(4)));
    }

    @Test
    void aTermTypedAnewInTheStandOfOneTakenOutIsANewTerm() {
        Condition near = Condition.distance(30);
        TermsMerge merge = TermsMerge.of(BEFORE, BEFORE, wording(MARCH, ABUSE, CONTACT, near));
        assertThat(both(merge, BEFORE, Map.of()))
                .isEqualTo(wording(MARCH, ABUSE, CONTACT, near.withNumber(4)));
    }

    @Test
    void aNoticeHasNoLength() {
        Wording notice = new Wording(List.of(ABUSE), Optional.empty());
        Wording typed =
                new Wording(List.of(ABUSE, fresh(ConditionType.NO_CONTACT)), Optional.empty());
        TermsMerge merge = TermsMerge.of(notice, notice, typed);
        assertThat(both(merge, notice, Map.of()))
                .isEqualTo(new Wording(List.of(ABUSE, CONTACT), Optional.empty()));
    }

    @Test
    void noWordOfATermIsInItsNames() {
        Wording typed = wording(MARCH, CONTACT.withCourtWords("canary"));
        assertThat(typed + " " + TermsMerge.of(BEFORE, typed, typed)).doesNotContain("canary");
    }

    private static Wording both(TermsMerge merge, Wording theirs, Map<Integer, Choice> choices) {
        return merge.over(theirs, merge.merge().merged(choices).orElseThrow());
    }

    private static Wording wording(OrderTerm length, Condition... terms) {
        return new Wording(List.of(terms), Optional.of(length));
    }

    private static Condition term(int number, ConditionType type) {
        return Condition.of(type).withNumber(number);
    }

    private static Condition fresh(ConditionType type) {
        return Condition.of(type);
    }
}
