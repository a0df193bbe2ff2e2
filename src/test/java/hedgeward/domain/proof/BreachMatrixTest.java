package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Hours;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Whom;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.order.CaseFile;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class BreachMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "NO_MOLESTATION, CONTACT, ARGUABLE",
        "NO_MOLESTATION, APPROACH, ARGUABLE",
        "NO_MOLESTATION, ENTRY, ARGUABLE",
        "NO_MOLESTATION, STAYED, ARGUABLE",
        "NO_MOLESTATION, EVICTION, ARGUABLE",
        "NO_MOLESTATION, VIOLENCE, BREACH",
        "NO_MOLESTATION, THREAT, BREACH",
        "NO_MOLESTATION, HARASSMENT, BREACH",
        "NO_MOLESTATION, NOT_DONE, NOT_A_BREACH",
        "NO_MOLESTATION, OTHER, ARGUABLE",
        "NO_CONTACT, CONTACT, BREACH",
        "NO_CONTACT, VIOLENCE, BREACH",
        "NO_CONTACT, THREAT, ARGUABLE",
        "NO_CONTACT, HARASSMENT, ARGUABLE",
        "NO_CONTACT, APPROACH, ARGUABLE",
        "NO_CONTACT, ENTRY, ARGUABLE",
        "NO_CONTACT, STAYED, ARGUABLE",
        "NO_CONTACT, EVICTION, ARGUABLE",
        "NO_CONTACT, NOT_DONE, NOT_A_BREACH",
        "NO_CONTACT, OTHER, ARGUABLE",
        "NO_EVICTION, EVICTION, BREACH",
        "NO_EVICTION, CONTACT, NOT_A_BREACH",
        "NO_EVICTION, OTHER, ARGUABLE",
        "NO_ENTRY, ENTRY, BREACH",
        "NO_ENTRY, STAYED, ARGUABLE",
        "NO_ENTRY, VIOLENCE, ARGUABLE",
        "NO_ENTRY, EVICTION, ARGUABLE",
        "NO_ENTRY, APPROACH, NOT_A_BREACH",
        "NO_ENTRY, CONTACT, NOT_A_BREACH",
        "NO_ENTRY, OTHER, ARGUABLE",
        "LEAVE_PREMISES, STAYED, BREACH",
        "LEAVE_PREMISES, ENTRY, ARGUABLE",
        "LEAVE_PREMISES, VIOLENCE, NOT_A_BREACH",
        "LEAVE_PREMISES, OTHER, ARGUABLE",
        "KEEP_DISTANCE, ENTRY, BREACH",
        "KEEP_DISTANCE, STAYED, BREACH",
        "KEEP_DISTANCE, APPROACH, ARGUABLE",
        "KEEP_DISTANCE, VIOLENCE, ARGUABLE",
        "KEEP_DISTANCE, CONTACT, NOT_A_BREACH",
        "KEEP_DISTANCE, HARASSMENT, ARGUABLE",
        "KEEP_DISTANCE, THREAT, ARGUABLE",
        "KEEP_DISTANCE, NOT_DONE, NOT_A_BREACH",
        "OTHER_PROHIBITION, CONTACT, ARGUABLE",
        "REQUIREMENT, NOT_DONE, BREACH",
        "REQUIREMENT, CONTACT, NOT_A_BREACH",
        "ELECTRONIC_MONITORING, NOT_DONE, BREACH",
    })
    void readsEveryActAgainstTheKindOfTerm(ConditionType type, Act act, Finding expected) {
        Allegation told = Told.where(Told.of(act), Scene.of(Place.Kind.SHARED_HOME));
        assertThat(reading(Told.orderOf(Condition.of(type)), told).finding()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"99, BREACH", "100, NOT_A_BREACH", "0, BREACH", "101, NOT_A_BREACH"})
    void withinMeansNearerThanTheDistanceStated(int metres, Finding expected) {
        Allegation told =
                Told.where(
                        Told.of(Act.APPROACH),
                        new Scene(
                                Optional.of(Place.Kind.SHARED_HOME),
                                Optional.empty(),
                                Optional.of(metres)));
        assertThat(reading(Told.orderOf(Condition.distance(100)), told).finding())
                .isEqualTo(expected);
    }

    @Test
    void aTermAboutOneChannelLeavesTheOthersFree() {
        CaseFile phoneOnly = contact(Bounds.PLAIN.withChannels(Set.of(Channel.PHONE)));
        assertThat(reading(phoneOnly, Told.text()).reasons())
                .containsExactly(Reason.CHANNEL_NOT_COVERED);
        assertThat(reading(phoneOnly, Told.by(Told.text(), Channel.PHONE)).finding())
                .isEqualTo(Finding.BREACH);
        assertThat(reading(phoneOnly, Told.of(Act.CONTACT)).reasons())
                .containsExactly(Reason.CHANNEL_UNKNOWN);
    }

    @Test
    void aTermProtectsWhomItNames() {
        CaseFile personOnly = contact(Bounds.PLAIN);
        CaseFile family = contact(Bounds.PLAIN.withWhom(Whom.andChildren()));
        Allegation child = Told.toward(Told.text(), Optional.of(Toward.CHILD));
        assertThat(reading(personOnly, child).reasons()).containsExactly(Reason.NOT_PROTECTED);
        assertThat(reading(family, child).finding()).isEqualTo(Finding.BREACH);
        assertThat(reading(personOnly, Told.toward(Told.text(), Optional.empty())).reasons())
                .containsExactly(Reason.WHOM_UNKNOWN);
        CaseFile named =
                contact(Bounds.PLAIN.withWhom(new Whom(true, false, List.of("her mother"))));
        assertThat(reading(named, Told.toward(Told.text(), Optional.of(Toward.ANOTHER))).reasons())
                .containsExactly(Reason.WHOM_UNCLEAR);
        assertThat(reading(named, child).reasons()).containsExactly(Reason.WHOM_UNCLEAR);
    }

    @Test
    void anExceptionLeavesOpenOnlyWhatItMayCover() {
        CaseFile excepted =
                contact(
                        Bounds.PLAIN.withExemptions(
                                List.of(Exemption.of(Exemption.Kind.CHILD_CONTACT))));
        assertThat(reading(excepted, Told.by(Told.text(), Channel.THIRD_PARTY)).reasons())
                .containsExactly(Reason.EXCEPTION_MAY_APPLY);
        assertThat(reading(excepted, Told.text()).finding()).isEqualTo(Finding.BREACH);
        CaseFile emergency =
                contact(
                        Bounds.PLAIN.withExemptions(
                                List.of(Exemption.of(Exemption.Kind.EMERGENCY))));
        assertThat(reading(emergency, Told.text()).finding()).isEqualTo(Finding.ARGUABLE);
        assertThat(reading(emergency, Told.of(Act.VIOLENCE)).finding()).isEqualTo(Finding.BREACH);
    }

    @Test
    void aPlaceIsComparedWithTheOneTheTermMeans() {
        CaseFile home = Told.orderOf(Condition.of(ConditionType.NO_ENTRY));
        Allegation entry = Told.of(Act.ENTRY);
        assertThat(reading(home, entry).reasons()).containsExactly(Reason.PLACE_UNKNOWN);
        assertThat(reading(home, at(entry, Place.Kind.SHARED_HOME)).finding())
                .isEqualTo(Finding.BREACH);
        assertThat(reading(home, at(entry, Place.Kind.WORKPLACE)).reasons())
                .containsExactly(Reason.ANOTHER_PLACE);
        assertThat(reading(home, at(entry, Place.Kind.PROTECTED_HOME)).reasons())
                .containsExactly(Reason.PLACE_UNCLEAR);
        assertThat(reading(home, at(entry, Place.Kind.ADDRESS)).reasons())
                .containsExactly(Reason.PLACE_UNCLEAR);
        CaseFile address =
                Told.orderOf(
                        Condition.of(ConditionType.NO_ENTRY)
                                .withBounds(
                                        Bounds.PLAIN.withPlace(
                                                Place.named(Place.Kind.ADDRESS, "The Old Mill"))));
        assertThat(reading(address, at(entry, Place.Kind.ADDRESS)).reasons())
                .containsExactly(Reason.PLACE_UNCLEAR);
    }

    @Test
    void hoursOfATermDecideByTheLondonClock() {
        CaseFile nights =
                contact(
                        Bounds.PLAIN.withHours(
                                Hours.daily(LocalTime.of(20, 0), LocalTime.of(7, 0))));
        assertThat(reading(nights, Told.text()).reasons())
                .containsExactly(Reason.OUTSIDE_ITS_HOURS);
        assertThat(reading(nights, told("2026-12-04T20:00", "2026-12-04T20:00")).finding())
                .isEqualTo(Finding.BREACH);
        assertThat(reading(nights, told("2026-12-04T19:00", "2026-12-04T21:00")).reasons())
                .containsExactly(Reason.PARTLY_IN_HOURS);
    }

    @Test
    void betweenTwoTimesTheTermMayHaveBeenInForceForAPart() {
        CaseFile file = Told.orderOf(Condition.of(ConditionType.NO_CONTACT));
        Allegation over = told("2026-12-23T22:00", "2026-12-24T08:00");
        assertThat(reading(file, over).reasons()).containsExactly(Reason.PARTLY_IN_FORCE);
        BreachMatrix after =
                BreachMatrix.of(
                        file,
                        Told.LATER,
                        List.of(
                                Told.text().withNumber(1),
                                told("2026-12-24T00:00", "2026-12-24T08:00").withNumber(2)));
        assertThat(after.reading(2, key(BreachOf.ORDER, 1)).reasons())
                .containsExactly(Reason.NOT_IN_FORCE);
    }

    @Test
    void aTermThatEndsBeforeItsOrderBindsNoLonger() {
        CaseFile file =
                Told.orderOf(
                        Condition.of(ConditionType.NO_MOLESTATION),
                        Condition.of(ConditionType.NO_CONTACT)
                                .withLife(TermLife.until(LocalDate.of(2026, 12, 3))));
        BreachMatrix matrix = BreachMatrix.of(file, Told.LATER, List.of(Told.text().withNumber(1)));
        assertThat(matrix.terms())
                .extracting(t -> t.condition().type())
                .containsExactly(ConditionType.NO_MOLESTATION);
    }

    @Test
    void termsOfNoticeAndOrderStandBesideOneAnotherWhenBothBoundInTheTimeTold() {
        Allegation across = told("2026-11-26T10:00", "2026-11-26T12:00");
        BreachMatrix matrix =
                BreachMatrix.of(Steps.orderServed(), Told.LATER, List.of(across.withNumber(1)));
        assertThat(matrix.terms()).hasSize(12);
        assertThat(matrix.reading(1, key(BreachOf.NOTICE, 2)).reasons())
                .containsExactly(Reason.PARTLY_IN_FORCE);
    }

    @Test
    void anOrderNotYetServedLeavesKnowledgeToBeProved() {
        Allegation soon = told("2026-11-26T10:45", "2026-11-26T10:45");
        BreachMatrix matrix =
                BreachMatrix.of(Steps.orderServed(), Told.LATER, List.of(soon.withNumber(1)));
        assertThat(matrix.reading(1, key(BreachOf.ORDER, 2)).reasons())
                .containsExactly(Reason.ORDER_NOT_SERVED);
    }

    @Test
    void beforeAnythingIsToldTheTermsOfTheReportStand() {
        BreachMatrix matrix =
                BreachMatrix.of(Steps.orderServed(), Told.breach().reportedAt(), List.of());
        assertThat(matrix.terms()).hasSize(6);
        assertThat(matrix.rows()).isEmpty();
    }

    private static CaseFile contact(Bounds bounds) {
        return Told.orderOf(Condition.of(ConditionType.NO_CONTACT).withBounds(bounds));
    }

    private static Allegation at(Allegation told, Place.Kind kind) {
        return Told.where(told, Scene.of(kind));
    }

    private static Allegation told(String from, String to) {
        return Told.at(Told.text(), new Span(Story.at(from), Story.at(to)));
    }

    private static TermKey key(BreachOf part, int number) {
        return new TermKey(part, number);
    }

    private static Reading reading(CaseFile file, Allegation told) {
        return BreachMatrix.of(file, Told.LATER, List.of(told.withNumber(1)))
                .reading(1, key(BreachOf.ORDER, 1));
    }
}
