package hedgeward.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class AddressGiveawayTest {

    private static final Address REFUGE = address("Flat 3, 12 Larkrise Rd, Desborough", "NN14 2XX");
    private static final Address OLD_HOME = address("40 Beck Lane, Kettering", "NN16 9XX");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Not to go to 12 Larkrise Road; HOUSE_AND_STREET",
                "not to enter 12, LARKRISE rd.; HOUSE_AND_STREET",
                "not to go to NN14 2XX; POSTCODE",
                "not to go to nn142xx or near it; POSTCODE",
                "not to go to N.N.14-2XX; POSTCODE",
                "not to enter Larkrise Road; STREET",
                "not to go to house number 12 in the road called Larkrise; NAME",
                "not to go near Lárkrise flats; NAME",
                "not to go to 3, 12 Larkrise Road (NN14 2XX); POSTCODE|HOUSE_AND_STREET"
            })
    void wordsThatNameTheAddressAreFound(String words, String parts) {
        Set<AddressPart> found = hidden().in(words);
        assertThat(found.stream().map(Enum::name).toList()).containsExactly(parts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not to go to the area of Desborough marked on the map",
                "not to go to any premises where the protected person lives",
                "not to come within 12 metres of flat 3",
                "not to enter 40 Beck Lane, Kettering, NN16 9XX",
                "not to walk along a road with larks at sunrise",
                ""
            })
    void wordingByAreaOrByAnAddressHeKnowsIsNot(String words) {
        assertThat(hidden().in(words)).isEmpty();
    }

    @Test
    void theSharedHomeIsNoSecret() {
        AddressGiveaway together =
                of(Optional.of(OLD_HOME), household(true, OLD_HOME), Optional.empty());
        assertThat(together.in("not to enter 40 Beck Lane NN16 9XX")).isEmpty();
    }

    @Test
    void theRespondentsOwnAddressIsNoSecret() {
        AddressGiveaway same = of(Optional.of(OLD_HOME), Household.UNKNOWN, Optional.of(OLD_HOME));
        assertThat(same.in("40 Beck Lane")).isEmpty();
    }

    @Test
    void aHomeNotKnownToBeSharedIsSecret() {
        AddressGiveaway apart =
                of(Optional.empty(), household(false, REFUGE), Optional.of(OLD_HOME));
        assertThat(apart.in("12 Larkrise Road")).containsExactly(AddressPart.HOUSE_AND_STREET);
        Household notSaid =
                new Household(Optional.empty(), Optional.of(REFUGE), Optional.empty(), List.of());
        assertThat(of(Optional.empty(), notSaid, Optional.of(OLD_HOME)).in("12 Larkrise Road"))
                .containsExactly(AddressPart.HOUSE_AND_STREET);
    }

    @Test
    void inTheRespondentsOwnStreetOnlyTheNumberTells() {
        AddressGiveaway near =
                of(
                        Optional.of(address("2 Beck Lane, Kettering", "NN16 9XY")),
                        Household.UNKNOWN,
                        Optional.of(OLD_HOME));
        assertThat(near.in("not to go along Beck Lane")).isEmpty();
        assertThat(near.in("not to go to 2 Beck Lane"))
                .containsExactly(AddressPart.HOUSE_AND_STREET);
    }

    @Test
    void aHouseWithoutANumberIsFoundByItsName() {
        AddressGiveaway refuge =
                of(
                        Optional.of(new Address("Alderholt House, Corby", Optional.empty())),
                        Household.UNKNOWN,
                        Optional.empty());
        assertThat(refuge.in("not to enter Alderholt Hse")).containsExactly(AddressPart.STREET);
        assertThat(refuge.in("not to go to Corby")).isEmpty();
    }

    @Test
    void everyWordOfATermIsLookedAt() {
        Bounds plain = Bounds.PLAIN;
        Condition entry = Condition.of(ConditionType.NO_ENTRY);
        Terms terms =
                new Terms(
                        List.of(
                                entry.withCourtWords("12 Larkrise Road"),
                                entry.withReason("she moved to NN14 2XX"),
                                entry.withBounds(
                                        plain.withPlace(
                                                Place.named(Place.Kind.ADDRESS, "Larkrise Road"))),
                                entry.withBounds(
                                        plain.withWhom(
                                                new Whom(true, false, List.of("all at Larkrise")))),
                                entry.withBounds(
                                        plain.withExemptions(
                                                List.of(
                                                        Exemption.named(
                                                                Exemption.Kind.OTHER,
                                                                "to post to NN14 2XX")))),
                                entry.withBounds(plain.withSupervisor("the warden of Larkrise")),
                                entry));
        assertThat(hidden().in(terms))
                .isEqualTo(
                        Map.of(
                                1, Set.of(AddressPart.HOUSE_AND_STREET),
                                2, Set.of(AddressPart.POSTCODE),
                                3, Set.of(AddressPart.STREET),
                                4, Set.of(AddressPart.NAME),
                                5, Set.of(AddressPart.POSTCODE),
                                6, Set.of(AddressPart.NAME)));
    }

    @Test
    void aDecisionWithItsReasonSettlesTheWarning() {
        Condition tells =
                Condition.of(ConditionType.NO_ENTRY)
                        .withCourtWords("not to enter 12 Larkrise Road");
        assertThat(hidden().isUndecidedIn(new Terms(List.of(tells)))).isTrue();
        assertThat(
                        hidden().isUndecidedIn(
                                        new Terms(
                                                List.of(
                                                        tells.withAddressReason(
                                                                "the court was told and ordered it")))))
                .isFalse();
        assertThat(hidden().isUndecidedIn(Terms.NONE)).isFalse();
    }

    private static AddressGiveaway hidden() {
        return of(Optional.of(REFUGE), household(true, OLD_HOME), Optional.of(OLD_HOME));
    }

    private static AddressGiveaway of(
            Optional<Address> lives, Household household, Optional<Address> respondent) {
        return AddressGiveaway.of(
                new Parties(
                        new Respondent(name(), Optional.empty(), Optional.empty(), respondent),
                        new ProtectedPerson(
                                name(),
                                Optional.empty(),
                                Optional.empty(),
                                lives,
                                SafeContact.UNKNOWN),
                        Optional.empty(),
                        household));
    }

    private static Household household(boolean shared, Address premises) {
        return new Household(
                Optional.of(shared), Optional.of(premises), Optional.empty(), List.of());
    }

    private static PersonName name() {
        return new PersonName("Sample", Optional.empty());
    }

    private static Address address(String lines, String postcode) {
        return new Address(lines, Postcode.of(postcode));
    }
}
