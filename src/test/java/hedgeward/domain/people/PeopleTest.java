package hedgeward.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/// What is written about people: what is not known is never taken as safe, and every word the
/// register writes it can read again.
class PeopleTest {

    @Test
    void onlyARecordedYesIsAYes() {
        assertThat(SafeContact.UNKNOWN.mayText()).isFalse();
        assertThat(SafeContact.UNKNOWN.mayLeaveVoicemail()).isFalse();
        assertThat(contact(true, false).mayLeaveVoicemail()).isTrue();
        assertThat(contact(true, false).mayText()).isFalse();
        assertThat(contact(false, true).mayText()).isTrue();
        assertThat(contact(false, true).mayLeaveVoicemail()).isFalse();
    }

    @Test
    void aNameIsListedBySurnameAndSpokenByForename() {
        PersonName whole = new PersonName("Quillfeather", Optional.of("Testa"));
        assertThat(whole.listed()).isEqualTo("Quillfeather, Testa");
        assertThat(whole.spoken()).isEqualTo("Testa Quillfeather");
        PersonName bare = new PersonName("Quillfeather", Optional.empty());
        assertThat(bare.listed()).isEqualTo("Quillfeather");
        assertThat(bare.spoken()).isEqualTo("Quillfeather");
    }

    @ParameterizedTest
    @EnumSource
    void everyRelationshipIsReadFromItsOwnWords(Relationship.Kind kind) {
        assertThat(kind.words()).isNotBlank();
        Relationship read =
                Relationship.ofWords(" " + kind.words().toUpperCase(java.util.Locale.ROOT) + " ");
        assertThat(read.kind()).isEqualTo(kind);
    }

    @Test
    void otherWordsForARelationshipAreKept() {
        assertThat(Relationship.ofWords(" step-cousin "))
                .isEqualTo(new Relationship(Relationship.Kind.OTHER, "step-cousin"));
    }

    @ParameterizedTest
    @EnumSource
    void everySexIsReadFromItsWord(Sex sex) {
        assertThat(Sex.ofWord(sex.word())).contains(sex);
    }

    @Test
    void childrenAreTheNumberGivenOrThoseNamedWhicheverIsMore() {
        assertThat(Household.UNKNOWN.childrenKnown()).isEmpty();
        assertThat(home(Optional.of(3), 1).childrenKnown()).contains(3);
        assertThat(home(Optional.of(1), 2).childrenKnown()).contains(2);
        assertThat(home(Optional.empty(), 2).childrenKnown()).contains(2);
        assertThat(home(Optional.of(0), 0).childrenKnown()).contains(0);
    }

    @Test
    void aPostcodeIsReadHoweverItIsSpacedAndCased() {
        assertThat(Postcode.of("zz9 9zz")).contains(new Postcode("ZZ9 9ZZ"));
        assertThat(Postcode.of(" z z 9 9 9 z z ")).contains(new Postcode("ZZ99 9ZZ"));
        assertThat(Postcode.of("Z99ZZ")).contains(new Postcode("Z9 9ZZ"));
        assertThat(Postcode.of("gir0aa")).contains(new Postcode("GIR 0AA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "9ZZ", "Z9ZZ", "ZZZ99 9ZZ", "ZZ9 ZZZ", "ZZ999ZZ9"})
    void whatHasNotTheShapeIsNoPostcode(String text) {
        assertThat(Postcode.of(text)).isEmpty();
    }

    @Test
    void aCollarNumberHasOneToTwelveCharacters() {
        assertThat(new CollarNumber(" zz12 ").value()).isEqualTo("ZZ12");
        assertThat(new CollarNumber("123456789012").value()).hasSize(12);
        assertThatIllegalArgumentException().isThrownBy(() -> new CollarNumber("1234567890123"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CollarNumber(" "));
    }

    private static SafeContact contact(boolean voicemail, boolean text) {
        return new SafeContact(
                Optional.empty(),
                Optional.empty(),
                Optional.of(voicemail),
                Optional.of(text),
                Optional.empty());
    }

    private static Household home(Optional<Integer> count, int named) {
        Child child = new Child(Optional.empty(), Optional.empty(), true);
        return new Household(
                Optional.empty(), Optional.empty(), count, List.of(child, child).subList(0, named));
    }
}
