package hedgeward.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Words of terms where one more or one less would be read otherwise, and addresses oddly written.
class TermWordsEdgesTest {

    @ParameterizedTest
    @CsvSource({
        "MONDAY TUESDAY, Monday and Tuesday",
        "MONDAY TUESDAY WEDNESDAY, Monday to Wednesday",
        "MONDAY THURSDAY FRIDAY, 'Monday, Thursday and Friday'",
        "TUESDAY THURSDAY FRIDAY SATURDAY, Tuesday and Thursday to Saturday",
        "SUNDAY, Sunday"
    })
    void threeDaysInARowAreASpan(String days, String said) {
        EnumSet<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(days.split(" ")).map(DayOfWeek::valueOf).forEach(on::add);
        assertThat(HoursWords.of(new Hours(on, LocalTime.of(8, 0), LocalTime.of(9, 0))))
                .endsWith(" " + said);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_MOLESTATION, DAPN_DAPO, Must not be abusive towards the protected person.",
        "NO_MOLESTATION, DVPN_DVPO, Must not molest the protected person.",
        "NO_CONTACT, DAPN_DAPO, Must not contact the protected person in any way.",
        "NO_CONTACT, DVPN_DVPO, Must not contact the protected person in any way."
    })
    void onlyTheOlderActKnowsMolestation(ConditionType type, Regime regime, String said) {
        assertThat(PlainWords.of(Condition.of(type), regime)).isEqualTo(said);
    }

    @Test
    void twoThingsAreJoinedByOneWord() {
        assertThat(PlainWords.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(PlainWords.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(PlainWords.or(List.of("a"))).isEqualTo("a");
    }

    @Test
    void whoeverMonitorsIsNamed() {
        Condition term = Condition.of(ConditionType.ELECTRONIC_MONITORING);
        assertThat(PlainWords.of(term.withBounds(Bounds.PLAIN.withSupervisor("Tagging Unit 4"))))
                .contains(", by Tagging Unit 4");
    }

    @ParameterizedTest
    @CsvSource({"100000, false", "999999, false"})
    void sixDigitsOfMetresAreStillReadAsTheyStand(int metres, boolean other) {
        Condition term =
                Condition.distance(metres).withCourtWords("not within " + metres + " metres");
        assertThat(CourtWordsCheck.of(term).contains(CourtWordsCheck.Difference.DISTANCE))
                .isEqualTo(other);
    }

    @Test
    void theSharedHomeNeedsNoMentionInShort() {
        Condition term = Condition.of(ConditionType.NO_ENTRY);
        assertThat(ShortWords.of(at(term, Place.Kind.SHARED_HOME))).isEqualTo("no entry");
        assertThat(ShortWords.of(at(term, Place.Kind.SCHOOL))).startsWith("no entry, ");
    }

    @Test
    void theHomeBothKnowIsNoSecretHoweverItIsWritten() {
        Address home = address("Larkrise 14 Steading");
        AddressGiveaway shared =
                AddressGiveaway.of(parties(Optional.empty(), Optional.of(true), Optional.of(home)));
        assertThat(shared.in("must not enter Larkrise Steading")).isEmpty();
        AddressGiveaway own =
                AddressGiveaway.of(
                        parties(Optional.empty(), Optional.of(false), Optional.of(home)));
        assertThat(own.in("must not enter Larkrise Steading")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Flat 3, 12 Beckside Lane', go to 12 Beckside Lane, HOUSE_AND_STREET",
        "'Flat 3 12 Beckside Lane', go to 12 Beckside Lane, HOUSE_AND_STREET",
        "' ; Larkrise, Exampleton', go to Larkrise, STREET",
        "'Larkrise, Exampleton', go to Larkrise, STREET",
        "'12 Hazel Close', go near Hazel, NAME"
    })
    void anAddressOddlyWrittenIsStillFound(String lines, String text, AddressPart part) {
        assertThat(giveaway(address(lines)).in(text)).containsExactly(part);
    }

    @Test
    void fourLettersAreTooFewForANameAlone() {
        assertThat(giveaway(address("12 Beck Lane")).in("swim in the beck")).isEmpty();
    }

    @Test
    void anAddressOfWhichOnlyThePostcodeIsKnownTellsOnlyThat() {
        AddressGiveaway giveaway = giveaway(new Address("", Optional.of(new Postcode("NN14 2ZZ"))));
        assertThat(giveaway.in("go to nn142zz")).containsExactly(AddressPart.POSTCODE);
        assertThat(giveaway.in("go to Larkrise")).isEmpty();
    }

    private static Condition at(Condition term, Place.Kind kind) {
        return term.withBounds(Bounds.PLAIN.withPlace(Place.of(kind)));
    }

    private static Address address(String lines) {
        return new Address(lines, Optional.empty());
    }

    private static AddressGiveaway giveaway(Address protectedAddress) {
        return AddressGiveaway.of(
                parties(Optional.of(protectedAddress), Optional.empty(), Optional.empty()));
    }

    private static Parties parties(
            Optional<Address> address, Optional<Boolean> shared, Optional<Address> premises) {
        Parties story = Story.parties();
        Respondent him = story.respondent();
        ProtectedPerson her = story.protectedPerson();
        return new Parties(
                new Respondent(him.name(), him.bornOn(), him.sex(), Optional.empty()),
                new ProtectedPerson(
                        her.name(), her.bornOn(), her.sex(), address, her.safeContact()),
                story.relationship(),
                new Household(shared, premises, Optional.empty(), List.of()));
    }
}
