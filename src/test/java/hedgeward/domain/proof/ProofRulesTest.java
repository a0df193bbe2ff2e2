package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class ProofRulesTest {

    private static final TermKey NO_CONTACT = new TermKey(BreachOf.ORDER, 2);

    @Test
    void numbersWhatIsToldInItsOrder() {
        BreachFile two = told(told(empty(), Told.text()), Told.of(Act.THREAT));
        assertThat(two.allegations()).extracting(Allegation::number).containsExactly(1, 2);
        BreachFile corrected = told(two, Told.of(Act.APPROACH).withNumber(1));
        assertThat(corrected.allegations())
                .extracting(Allegation::act)
                .containsExactly(Act.APPROACH, Act.THREAT);
        assertThat(why(ProofRules.tell(two, Told.text().withNumber(9), Told.facts())))
                .isEqualTo(ProofRejection.NO_SUCH_ALLEGATION);
    }

    @Test
    void whatIsToldHasWordsAndLiesInThePast() {
        Allegation silent =
                new Allegation(
                        0,
                        " ",
                        Span.at(Told.WHEN),
                        Act.CONTACT,
                        Optional.empty(),
                        Optional.empty(),
                        Scene.UNKNOWN,
                        Set.of());
        assertThat(why(ProofRules.tell(empty(), silent, Told.facts())))
                .isEqualTo(ProofRejection.WORDS_MISSING);
        Allegation tomorrow = Told.at(Told.text(), new Span(Told.WHEN, Told.LATER.plusSeconds(60)));
        assertThat(why(ProofRules.tell(empty(), tomorrow, Told.facts())))
                .isEqualTo(ProofRejection.IN_THE_FUTURE);
    }

    @Test
    void anExhibitIsNamedByItsReferenceOnce() {
        BreachFile one = value(ProofRules.produce(empty(), exhibit(0, "WRN/1")));
        assertThat(why(ProofRules.produce(one, exhibit(0, "wrn/1"))))
                .isEqualTo(ProofRejection.REFERENCE_TAKEN);
        assertThat(value(ProofRules.produce(one, exhibit(1, "wrn/1"))).exhibits())
                .as("corrected under its own number")
                .extracting(Exhibit::reference)
                .containsExactly("wrn/1");
        assertThat(why(ProofRules.produce(one, exhibit(0, " "))))
                .isEqualTo(ProofRejection.REFERENCE_MISSING);
        assertThat(value(ProofRules.produce(one, exhibit(1, "WRN/2"))).exhibits())
                .extracting(Exhibit::reference)
                .containsExactly("WRN/2");
        assertThat(why(ProofRules.produce(one, exhibit(5, "WRN/5"))))
                .isEqualTo(ProofRejection.NO_SUCH_EXHIBIT);
    }

    @Test
    void aPointIsProvedByWhatIsInTheFile() {
        Proof proof = new Proof(Point.KNOWLEDGE, Set.of(1), Optional.empty());
        assertThat(why(ProofRules.prove(empty(), proof))).isEqualTo(ProofRejection.NO_SUCH_EXHIBIT);
        BreachFile one = value(ProofRules.produce(empty(), exhibit(0, "WRN/1")));
        BreachFile proved = value(ProofRules.prove(one, proof));
        assertThat(proved.proof(Point.KNOWLEDGE).map(Proof::isDone)).contains(true);
        assertThat(proved.proof(Point.ACT)).isEmpty();
    }

    @Test
    void aDecisionStandsBesideWhatWasSuggested() {
        BreachFile file = told(empty(), Told.text());
        Ruling kept = value(rule(file, Finding.BREACH, "")).rulings().getFirst();
        assertThat(kept.suggested().reasons()).containsExactly(Reason.CONTACT_MADE);
        assertThat(kept.at()).isEqualTo(Told.LATER);
        assertThat(why(rule(file, Finding.NOT_A_BREACH, " ")))
                .isEqualTo(ProofRejection.REASON_MISSING);
        BreachFile other = value(rule(file, Finding.NOT_A_BREACH, "Sent before service."));
        assertThat(value(rule(other, Finding.BREACH, "")).rulings())
                .extracting(Ruling::decided)
                .containsExactly(Finding.BREACH);
    }

    @Test
    void aDecisionIsOnATermAndAThingToldThatExist() {
        BreachFile file = told(empty(), Told.text());
        TermKey none = new TermKey(BreachOf.ORDER, 77);
        assertThat(why(ProofRules.rule(file, asked(none, Finding.BREACH, "x"), Told.facts())))
                .isEqualTo(ProofRejection.NO_SUCH_TERM);
        assertThat(why(rule(empty(), Finding.BREACH, "x")))
                .isEqualTo(ProofRejection.NO_SUCH_ALLEGATION);
    }

    @Test
    void aCorrectionTakesAwayWhatWasDecidedOnOtherFacts() {
        BreachFile ruled = value(rule(told(empty(), Told.text()), Finding.BREACH, ""));
        assertThat(told(ruled, Told.text().withNumber(1)).rulings()).hasSize(1);
        assertThat(told(ruled, Told.of(Act.APPROACH).withNumber(1)).rulings()).isEmpty();
        BreachFile two = told(ruled, Told.of(Act.THREAT));
        assertThat(told(two, Told.of(Act.VIOLENCE).withNumber(2)).rulings())
                .as("what was decided on the first stands")
                .hasSize(1);
    }

    @Test
    void theBreachOfADvpoIsNoOffenceAndOtherCrimesStandApart() {
        assertThat(why(ProofRules.crime(empty(), crime(true), Told.facts())))
                .isEqualTo(ProofRejection.NOT_AN_OFFENCE);
        assertThat(value(ProofRules.crime(empty(), crime(false), Told.facts())).crimes())
                .extracting(Crime::number)
                .containsExactly(1);
    }

    @Test
    void detentionForACrimeRunsForward() {
        Crime late =
                new Crime(
                        0,
                        "Assault by beating",
                        Optional.empty(),
                        false,
                        Optional.of(
                                new Crime.Detention(
                                        Told.WHEN, Optional.of(Told.WHEN.minusSeconds(60)))),
                        Optional.empty());
        assertThat(why(ProofRules.crime(empty(), late, Told.facts())))
                .isEqualTo(ProofRejection.AUTHORISED_BEFORE_ARRIVAL);
        Crime early =
                new Crime(
                        0,
                        "Assault by beating",
                        Optional.empty(),
                        false,
                        Optional.of(new Crime.Detention(Told.WHEN, Optional.empty())),
                        Optional.of(
                                new Crime.Decided(
                                        Crime.Outcome.CHARGED,
                                        Told.WHEN.minusSeconds(60),
                                        Optional.empty())));
        assertThat(why(ProofRules.crime(empty(), early, Told.facts())))
                .isEqualTo(ProofRejection.DECIDED_BEFORE_ARRIVAL);
    }

    @Test
    void onlyADapoAsksForTheExcuseToBeAnswered() {
        assertThat(points(Regime.DVPN_DVPO, BreachOf.ORDER)).doesNotContain(Point.NO_EXCUSE);
        assertThat(points(Regime.DAPN_DAPO, BreachOf.NOTICE)).doesNotContain(Point.NO_EXCUSE);
        assertThat(points(Regime.DAPN_DAPO, BreachOf.ORDER)).endsWith(Point.NO_EXCUSE);
        assertThat(PointToProve.of(Regime.DAPN_DAPO, BreachOf.NOTICE).getFirst().question())
                .contains("DAPN");
    }

    private static List<Point> points(Regime regime, BreachOf broken) {
        return PointToProve.of(regime, broken).stream().map(PointToProve::point).toList();
    }

    private static BreachFile empty() {
        return BreachFile.empty(Told.BREACH);
    }

    private static BreachFile told(BreachFile file, Allegation told) {
        return value(ProofRules.tell(file, told, Told.facts()));
    }

    private static Exhibit exhibit(int number, String reference) {
        return new Exhibit(number, Exhibit.Kind.PHONE_OR_MESSAGES, reference, Optional.empty());
    }

    private static Crime crime(boolean isTheBreach) {
        return new Crime(
                0,
                "Assault by beating",
                Optional.of("26000999001"),
                isTheBreach,
                Optional.of(new Crime.Detention(Story.at("2026-12-05T11:40"), Optional.empty())),
                Optional.empty());
    }

    private static Decision<BreachFile, ProofRejection> rule(
            BreachFile file, Finding decided, String why) {
        return ProofRules.rule(file, asked(NO_CONTACT, decided, why), Told.facts());
    }

    private static Ruling asked(TermKey term, Finding decided, String why) {
        Reading none = new Reading(Finding.ARGUABLE, List.of(Reason.ACT_UNCLEAR));
        return new Ruling(1, term, none, decided, why, "wren", Told.WHEN);
    }

    private static BreachFile value(Decision<BreachFile, ProofRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<BreachFile, ProofRejection>) decision).value();
    }

    private static ProofRejection why(Decision<BreachFile, ProofRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<BreachFile, ProofRejection>) decision).why();
    }
}
