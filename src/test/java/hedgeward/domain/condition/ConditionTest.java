package hedgeward.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ConditionTest {

    private static final Instant MADE = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void severalTermsOfOneTypeStandAndAreNumberedInTheLawsOrder() {
        Terms terms =
                new Terms(
                        List.of(
                                Condition.distance(100),
                                Condition.distance(500),
                                Condition.of(ConditionType.NO_MOLESTATION)));
        assertThat(terms.conditions()).extracting(Condition::number).containsExactly(1, 2, 3);
        assertThat(terms.conditions().getFirst().type()).isEqualTo(ConditionType.NO_MOLESTATION);
        assertThat(terms.find(3).flatMap(Condition::metres)).contains(500);
        assertThat(terms.find(4)).isEmpty();
    }

    @Test
    void anOrderBeginsFromItsNoticesTermsWithoutTheirWords() {
        Terms notice =
                new Terms(
                        List.of(
                                Condition.distance(100)
                                        .withCourtWords("not within 100 metres")
                                        .withReason("he waits outside")
                                        .withAddressReason("he knows the house")));
        assertThat(notice.withoutWords()).isEqualTo(new Terms(List.of(Condition.distance(100))));
    }

    @Test
    void aTermKeepsItsNumberAndANewOneGetsTheNext() {
        Terms terms =
                new Terms(
                        List.of(
                                Condition.of(ConditionType.NO_MOLESTATION),
                                Condition.distance(100).withNumber(5),
                                Condition.of(ConditionType.NO_ENTRY).withNumber(2)));
        assertThat(terms.conditions()).extracting(Condition::number).containsExactly(2, 5, 6);
    }

    @Test
    void aNumberStandsOnce() {
        Condition first = Condition.distance(100).withNumber(1);
        assertThatThrownBy(() -> new Terms(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, 2027-03-01T08:59:59Z, false",
        "09:00, 17:00, 2027-03-01T09:00:00Z, true",
        "09:00, 17:00, 2027-03-01T16:59:59Z, true",
        "09:00, 17:00, 2027-03-01T17:00:00Z, false",
        // Tuesday is not among the days.
        "09:00, 17:00, 2027-03-02T12:00:00Z, false",
        // Past midnight the hours still belong to Monday.
        "22:00, 06:00, 2027-03-01T21:59:59Z, false",
        "22:00, 06:00, 2027-03-01T22:00:00Z, true",
        "22:00, 06:00, 2027-03-02T05:59:59Z, true",
        "22:00, 06:00, 2027-03-02T06:00:00Z, false",
        "22:00, 06:00, 2027-03-01T05:00:00Z, false",
        // In June the wall clock is an hour ahead.
        "09:00, 17:00, 2027-06-07T08:00:00Z, true",
        "09:00, 17:00, 2027-06-07T16:00:00Z, false",
        // The same moment twice is a whole day.
        "09:00, 09:00, 2027-03-02T08:59:00Z, true",
        "09:00, 09:00, 2027-03-02T09:00:00Z, false"
    })
    void hoursAreReadOffTheLondonWallClock(
            LocalTime from, LocalTime to, Instant at, boolean covered) {
        Hours mondays = new Hours(EnumSet.of(DayOfWeek.MONDAY), from, to);
        assertThat(mondays.coversAt(at)).isEqualTo(covered);
        Condition term =
                Condition.of(ConditionType.NO_ENTRY).withBounds(Bounds.PLAIN.withHours(mondays));
        assertThat(TermNow.of(term, at).binds()).isEqualTo(covered);
        assertThat(TermNow.of(term, at).state())
                .isEqualTo(covered ? TermNow.State.BINDS : TermNow.State.OUTSIDE_HOURS);
    }

    @Test
    void aTermNotBegunOrOverSaysSo() {
        Condition term =
                Condition.of(ConditionType.NO_ENTRY)
                        .withLife(
                                new TermLife(
                                        Optional.of(MADE), Optional.of(LocalDate.of(2027, 3, 3))));
        assertThat(TermNow.of(term, MADE.minusSeconds(1)).state()).isEqualTo(TermNow.State.NOT_YET);
        assertThat(TermNow.of(term, MADE).state()).isEqualTo(TermNow.State.BINDS);
        assertThat(TermNow.of(term, Instant.parse("2027-03-04T00:00:00Z")).state())
                .isEqualTo(TermNow.State.OVER);
    }

    @Test
    void onlyATermAboutTheHomeNeedsSharedPremises() {
        Condition work =
                Condition.distance(100)
                        .withBounds(Bounds.PLAIN.withPlace(Place.of(Place.Kind.WORKPLACE)));
        Condition home =
                Condition.of(ConditionType.NO_ENTRY)
                        .withBounds(Bounds.PLAIN.withPlace(Place.of(Place.Kind.SHARED_HOME)));
        assertThat(work.isOccupation()).isFalse();
        assertThat(home.isOccupation()).isTrue();
        assertThat(Condition.distance(100).isOccupation()).isTrue();
        assertThat(
                        new Terms(List.of(work, home))
                                .needingSharedPremises(Regime.DVPN_DVPO, Household.UNKNOWN))
                .containsExactly(ConditionType.NO_ENTRY);
        assertThat(new Terms(List.of(work)).hasOccupation()).isFalse();
    }

    @Test
    void whatOnlyADapoMayImposeIsRefusedElsewhere() {
        for (ConditionType type : ConditionType.values()) {
            boolean dapoOnly =
                    type == ConditionType.REQUIREMENT
                            || type == ConditionType.ELECTRONIC_MONITORING;
            assertThat(type.isForDapoOnly()).isEqualTo(dapoOnly);
            assertThat(type.mayStandIn(Regime.DAPN_DAPO)).isTrue();
            assertThat(
                            TermProblem.of(Condition.of(type), Regime.DVPN_DVPO, MADE)
                                    .contains(TermProblem.NOT_IN_THIS_REGIME))
                    .isEqualTo(dapoOnly);
        }
    }

    @Test
    void monitoringLastsAtMostTwelveMonths() {
        assertThat(problems(Condition.of(ConditionType.ELECTRONIC_MONITORING)))
                .containsExactly(TermProblem.MONITORING_WITHOUT_END);
        assertThat(problems(monitored(LocalDate.of(2028, 2, 29)))).isEmpty();
        assertThat(problems(monitored(LocalDate.of(2028, 3, 1))))
                .containsExactly(TermProblem.MONITORING_TOO_LONG);
    }

    @Test
    void aTermStatesWhatItCannotDoWithout() {
        assertThat(problems(Condition.of(ConditionType.REQUIREMENT)))
                .containsExactly(TermProblem.SUPERVISOR_MISSING, TermProblem.WORDS_MISSING);
        assertThat(problems(Condition.of(ConditionType.OTHER_PROHIBITION)))
                .containsExactly(TermProblem.WORDS_MISSING);
        assertThat(problems(Condition.of(ConditionType.KEEP_DISTANCE)))
                .containsExactly(TermProblem.METRES_MISSING);
        assertThat(
                        problems(
                                Condition.of(ConditionType.KEEP_DISTANCE)
                                        .withCourtWords("must keep to the far side of the river")))
                .isEmpty();
        assertThat(
                        problems(
                                Condition.of(ConditionType.NO_ENTRY)
                                        .withLife(TermLife.until(LocalDate.of(2027, 2, 28)))))
                .containsExactly(TermProblem.ENDS_BEFORE_IT_BEGINS);
        assertThat(
                        problems(
                                Condition.of(ConditionType.NO_ENTRY)
                                        .withLife(TermLife.until(LocalDate.of(2027, 3, 1)))))
                .isEmpty();
    }

    @Test
    void aTermNeverPrintsItsWords() {
        Condition term = Condition.distance(100).withCourtWords("12 Larkrise Road");
        assertThat(term.toString()).isEqualTo("Condition[0 KEEP_DISTANCE]");
        assertThat(Place.named(Place.Kind.ADDRESS, "12 Larkrise Road").toString())
                .isEqualTo("Place[ADDRESS]");
        assertThat(new Whom(true, true, List.of("Fern Sample")).toString()).doesNotContain("Fern");
        assertThat(Bounds.PLAIN.toString()).isEqualTo("Bounds[withheld]");
        assertThat(Exemption.named(Exemption.Kind.COURT, "Fern").toString())
                .isEqualTo("Exemption[COURT]");
    }

    @Test
    void namesAndExceptionsStandOnOneLine() {
        assertThat(new Whom(true, false, List.of(" Fern\n Sample ", "\t")).named())
                .containsExactly("Fern Sample");
        assertThat(Exemption.named(Exemption.Kind.OTHER, "to feed\r\nthe horses").words())
                .contains("to feed the horses");
        assertThat(Exemption.named(Exemption.Kind.COURT, " ").words()).isEmpty();
        assertThatThrownBy(() -> Exemption.of(Exemption.Kind.OTHER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Whom(false, false, List.of(" ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new Hours(
                                        EnumSet.noneOf(DayOfWeek.class),
                                        LocalTime.MIN,
                                        LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<TermProblem> problems(Condition term) {
        return TermProblem.of(term, Regime.DAPN_DAPO, MADE);
    }

    private static Condition monitored(LocalDate lastDay) {
        return Condition.of(ConditionType.ELECTRONIC_MONITORING).withLife(TermLife.until(lastDay));
    }
}
