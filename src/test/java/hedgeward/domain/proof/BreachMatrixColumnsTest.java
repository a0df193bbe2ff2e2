package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class BreachMatrixColumnsTest {

    @Test
    void aColumnShowsTheTermAsItLastStoodWhicheverWasToldFirst() {
        Condition before = Condition.distance(100);
        Condition after = Condition.distance(200);
        ProtectionOrder order = Told.orderOf(before).order().orElseThrow();
        CaseFile varied =
                Steps.orderServed()
                        .withOrder(
                                order.withHistory(
                                        order.history()
                                                .varied(
                                                        new Terms(List.of(after)),
                                                        Story.at("2026-12-10T10:00"),
                                                        new TermsVersion.Change(
                                                                TermsVersion.Cause.VARIED,
                                                                Story.at("2026-12-10T10:00"),
                                                                "wren",
                                                                "The court said so"))));
        Allegation early = told("2026-12-05T10:00").withNumber(1);
        Allegation late = told("2026-12-11T10:00").withNumber(2);
        for (List<Allegation> told : List.of(List.of(early, late), List.of(late, early))) {
            assertThat(BreachMatrix.of(varied, Told.LATER, told).terms())
                    .extracting(t -> t.condition().metres())
                    .containsExactly(Optional.of(200));
        }
        assertThat(BreachMatrix.of(varied, Told.LATER, List.of(early)).terms())
                .extracting(t -> t.condition().metres())
                .containsExactly(Optional.of(100));
    }

    @Test
    void whatWasNeverToldBreaksNothing() {
        BreachMatrix matrix =
                BreachMatrix.of(
                        Told.orderOf(Condition.of(ConditionType.NO_CONTACT)),
                        Told.LATER,
                        List.of(Told.text().withNumber(1)));
        assertThat(matrix.reading(1, new TermKey(BreachOf.ORDER, 1)).finding())
                .isEqualTo(Finding.BREACH);
        assertThat(matrix.reading(2, new TermKey(BreachOf.ORDER, 1)).reasons())
                .containsExactly(Reason.NOT_IN_FORCE);
        assertThat(matrix.reading(1, new TermKey(BreachOf.ORDER, 9)).reasons())
                .containsExactly(Reason.NOT_IN_FORCE);
    }

    @Test
    void aThreatOrPesteringIsContactWhereTheChannelIsKnown() {
        for (Act act : List.of(Act.THREAT, Act.HARASSMENT)) {
            assertThat(ofContact(Told.of(act))).containsExactly(Reason.CONTACT_UNCLEAR);
            assertThat(ofContact(Told.by(Told.of(act), Channel.PHONE)))
                    .containsExactly(Reason.CONTACT_MADE);
        }
    }

    @Test
    void howNearIsWeighedOnlyWhereTheTermStatesADistanceAndTheWitnessGivesOne() {
        Allegation near = near(Optional.of(50));
        assertThat(ofDistance(Condition.distance(100), near)).containsExactly(Reason.TOO_NEAR);
        assertThat(ofDistance(Condition.distance(100), near(Optional.empty())))
                .containsExactly(Reason.DISTANCE_UNKNOWN);
        assertThat(ofDistance(Condition.of(ConditionType.KEEP_DISTANCE), near))
                .containsExactly(Reason.DISTANCE_UNKNOWN);
    }

    private static List<Reason> ofContact(Allegation told) {
        return List.of(ActReading.of(Condition.of(ConditionType.NO_CONTACT), told));
    }

    private static List<Reason> ofDistance(Condition term, Allegation told) {
        return List.of(ActReading.of(term, told));
    }

    private static Allegation near(Optional<Integer> metres) {
        return Told.where(
                Told.of(Act.APPROACH),
                new Scene(Optional.of(Place.Kind.SHARED_HOME), Optional.empty(), metres));
    }

    private static Allegation told(String when) {
        return Told.at(Told.text(), Span.at(Story.at(when)));
    }
}
