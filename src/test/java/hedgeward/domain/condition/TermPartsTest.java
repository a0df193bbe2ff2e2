package hedgeward.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parts of a term: each is changed alone, and two wordings are told apart by number.
class TermPartsTest {

    private static final Bounds FULL =
            new Bounds(
                    new Whom(true, true, List.of()),
                    Optional.of(Place.named(Place.Kind.SCHOOL, "Beck School")),
                    Set.of(Channel.IN_PERSON),
                    Optional.of(Hours.daily(LocalTime.of(8, 0), LocalTime.of(16, 0))),
                    List.of(Exemption.of(Exemption.Kind.COURT)),
                    Optional.of("A. Warden"));
    private static final Instant FROM = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void takingAwayPlaceOrHoursLeavesTheRest() {
        Bounds anywhere = FULL.withoutPlace();
        assertThat(anywhere.place()).isEmpty();
        assertThat(anywhere.withPlace(FULL.place().orElseThrow())).isEqualTo(FULL);
        Bounds anytime = FULL.withoutHours();
        assertThat(anytime.hours()).isEmpty();
        assertThat(anytime.withHours(FULL.hours().orElseThrow())).isEqualTo(FULL);
    }

    @Test
    void aSupervisorIsTrimmedAndABlankOneIsNobody() {
        assertThat(FULL.withSupervisor("  B. Warden ").supervisor()).contains("B. Warden");
        assertThat(FULL.withSupervisor("  ").supervisor()).isEmpty();
    }

    @Test
    void aDistanceMayBecomeNotKnownAndKeepsItsNumber() {
        Condition term = Condition.distance(100).withNumber(4).withReason("He waits outside.");
        Condition open = term.withoutMetres();
        assertThat(open.metres()).isEmpty();
        assertThat(open.withMetres(100)).isEqualTo(term);
    }

    @Test
    void aDistanceIsOneMetreOrMore() {
        assertThat(Condition.distance(1).metres()).contains(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.distance(0));
        Condition contact = Condition.of(ConditionType.NO_CONTACT);
        assertThatIllegalArgumentException().isThrownBy(() -> contact.withMetres(5));
        assertThatIllegalArgumentException().isThrownBy(() -> contact.withNumber(-1));
    }

    @ParameterizedTest
    @EnumSource
    void aTypeIsFoundByItsCodeHoweverItIsTyped(ConditionType type) {
        assertThat(ConditionType.ofCode(" " + type.name().replace('_', '-') + " ")).contains(type);
        assertThat(ConditionType.ofCode(type.code() + "s")).isEmpty();
        assertThat(type.mayStandIn(Regime.DAPN_DAPO)).isTrue();
        assertThat(type.mayStandIn(Regime.DVPN_DVPO))
                .isEqualTo(
                        type != ConditionType.REQUIREMENT
                                && type != ConditionType.ELECTRONIC_MONITORING);
        assertThat(ConditionType.usual().contains(type))
                .isEqualTo(
                        type != ConditionType.OTHER_PROHIBITION
                                && type.mayStandIn(Regime.DVPN_DVPO));
    }

    @Test
    void aLifeCoversItsFirstInstantAndNotTheMidnightAfterItsLastDay() {
        LocalDate last = LocalDate.of(2026, 12, 10);
        TermLife life = new TermLife(Optional.of(FROM), Optional.empty()).withLastDay(last);
        Instant end = Instant.parse("2026-12-11T00:00:00Z");
        assertThat(life.from()).contains(FROM);
        assertThat(life.coversAt(FROM.minusSeconds(1))).isFalse();
        assertThat(life.coversAt(FROM)).isTrue();
        assertThat(life.coversAt(end.minusSeconds(1))).isTrue();
        assertThat(life.coversAt(end)).isFalse();
        assertThat(life.withoutEnd())
                .isEqualTo(new TermLife(Optional.of(FROM), Optional.empty()))
                .satisfies(open -> assertThat(open.coversAt(end)).isTrue());
    }

    @Test
    void twoWordingsDifferByWhatWasTakenOutChangedAndAdded() {
        Condition kept = Condition.of(ConditionType.NO_MOLESTATION).withNumber(1);
        Condition out = Condition.of(ConditionType.NO_CONTACT).withNumber(2);
        Condition near = Condition.distance(100).withNumber(3);
        Condition far = Condition.distance(200).withNumber(3);
        Condition entry = Condition.of(ConditionType.NO_ENTRY).withNumber(4);
        Terms before = new Terms(List.of(kept, out, near));
        Terms after = new Terms(List.of(kept, far, entry));
        assertThat(TermDifference.between(before, after))
                .containsExactly(
                        new TermDifference.Removed(out),
                        new TermDifference.Changed(near, far),
                        new TermDifference.Added(entry))
                .extracting(TermDifference::number)
                .containsExactly(2, 3, 4);
        assertThat(TermDifference.between(before, before)).isEmpty();
    }

    @Test
    void aNumberGivenToAnotherTypeIsOneTermLessAndOneMore() {
        Condition contact = Condition.of(ConditionType.NO_CONTACT).withNumber(2);
        Condition entry = Condition.of(ConditionType.NO_ENTRY).withNumber(2);
        assertThat(TermDifference.between(new Terms(List.of(contact)), new Terms(List.of(entry))))
                .containsExactly(
                        new TermDifference.Removed(contact), new TermDifference.Added(entry));
    }

    @Test
    void aDistanceFromTheHomeNeedsNoSharedPremisesInADapn() {
        Terms terms =
                new Terms(List.of(Condition.distance(100), Condition.of(ConditionType.NO_ENTRY)));
        assertThat(terms.needingSharedPremises(Regime.DVPN_DVPO, Household.UNKNOWN))
                .containsExactlyInAnyOrder(ConditionType.NO_ENTRY, ConditionType.KEEP_DISTANCE);
        assertThat(terms.needingSharedPremises(Regime.DAPN_DAPO, Household.UNKNOWN))
                .containsExactly(ConditionType.NO_ENTRY);
        Household shared =
                new Household(Optional.of(true), Optional.empty(), Optional.empty(), List.of());
        assertThat(terms.needingSharedPremises(Regime.DVPN_DVPO, shared)).isEmpty();
    }

    @Test
    void termsKnowTheirTypesAndThoseThatLive() {
        Condition later =
                Condition.of(ConditionType.NO_ENTRY)
                        .withLife(new TermLife(Optional.of(FROM), Optional.empty()));
        Terms terms = new Terms(List.of(Condition.of(ConditionType.NO_CONTACT), later));
        assertThat(terms.types())
                .isEqualTo(EnumSet.of(ConditionType.NO_CONTACT, ConditionType.NO_ENTRY));
        assertThat(terms.livingAt(FROM.minusSeconds(1)).conditions()).hasSize(1);
        assertThat(terms.livingAt(FROM).conditions()).hasSize(2);
        assertThat(terms.prohibitsMolestation()).isFalse();
        assertThat(terms.hasOccupation()).isTrue();
        assertThat(terms.find(3)).isEmpty();
    }
}
