package hedgeward.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.Whom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class CircumstancesTest {

    @ParameterizedTest
    @EnumSource(names = {"CONTACT", "THREAT", "HARASSMENT"})
    void aTermThatNamesItsChannelsAsksByWhichContactWasMade(Act act) {
        assertThat(onlyByPhone(Told.of(act))).containsExactly(Reason.CHANNEL_UNKNOWN);
        assertThat(onlyByPhone(Told.by(Told.of(act), Channel.TEXT)))
                .containsExactly(Reason.CHANNEL_NOT_COVERED);
        assertThat(onlyByPhone(Told.by(Told.of(act), Channel.PHONE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONTACT", "THREAT", "HARASSMENT"})
    void ofAnythingButContactTheChannelSaysNothing(Act act) {
        assertThat(onlyByPhone(Told.of(act))).isEmpty();
        assertThat(onlyByPhone(Told.by(Told.of(act), Channel.IN_PERSON))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_MOLESTATION", "NO_CONTACT"})
    void aTermAboutPeopleAsksTowardWhom(ConditionType type) {
        assertThat(toward(type, Optional.of(Toward.ANOTHER))).contains(Reason.NOT_PROTECTED);
        assertThat(toward(type, Optional.empty())).contains(Reason.WHOM_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NO_MOLESTATION", "NO_CONTACT"})
    void aTermAboutAPlaceOrADutyIsBrokenTowardWhomever(ConditionType type) {
        assertThat(toward(type, Optional.of(Toward.ANOTHER)))
                .doesNotContain(Reason.NOT_PROTECTED, Reason.WHOM_UNKNOWN);
        assertThat(toward(type, Optional.empty())).doesNotContain(Reason.WHOM_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "COURT, CONTACT, IN_PERSON, true",
        "COURT, CONTACT, TEXT, false",
        "COURT, CONTACT, , true",
        "COURT, APPROACH, PHONE, true",
        "BELONGINGS, APPROACH, , true",
        "BELONGINGS, CONTACT, PHONE, false",
        "SOLICITOR, CONTACT, LETTER, true",
        "SOLICITOR, CONTACT, EMAIL, true",
        "SOLICITOR, CONTACT, , true",
        "SOLICITOR, CONTACT, PHONE, false",
        "SOLICITOR, APPROACH, LETTER, false",
        "CHILD_CONTACT, CONTACT, THIRD_PARTY, true",
        "CHILD_CONTACT, CONTACT, IN_PERSON, false",
        "EMERGENCY, APPROACH, , true",
        "EMERGENCY, VIOLENCE, , false",
        "OTHER, CONTACT, TEXT, true",
        "OTHER, THREAT, TEXT, false",
    })
    void anExceptionCoversWhatItIsMadeFor(
            Exemption.Kind kind, Act act, Channel channel, boolean covered) {
        Condition term =
                Condition.of(ConditionType.NO_CONTACT)
                        .withBounds(
                                Bounds.PLAIN.withExemptions(
                                        List.of(Exemption.named(kind, "as agreed"))));
        Allegation told = Told.where(Told.of(act), Scene.of(Place.Kind.SHARED_HOME));
        Allegation full = Optional.ofNullable(channel).map(c -> Told.by(told, c)).orElse(told);
        assertThat(Circumstances.of(term, full).anyMatch(r -> r == Reason.EXCEPTION_MAY_APPLY))
                .isEqualTo(covered);
    }

    @Test
    void aTermForTheChildrenAloneDoesNotProtectTheirParent() {
        Condition term =
                Condition.of(ConditionType.NO_CONTACT)
                        .withBounds(Bounds.PLAIN.withWhom(new Whom(false, true, List.of())));
        assertThat(Circumstances.of(term, Told.text())).containsExactly(Reason.NOT_PROTECTED);
        assertThat(Circumstances.of(term, Told.toward(Told.text(), Optional.of(Toward.CHILD))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SHARED_HOME, SHARED_HOME,",
        "SHARED_HOME, PROTECTED_HOME, PLACE_UNCLEAR",
        "PROTECTED_HOME, SHARED_HOME, PLACE_UNCLEAR",
        "PROTECTED_HOME, WORKPLACE, ANOTHER_PLACE",
        "WORKPLACE, PROTECTED_HOME, ANOTHER_PLACE",
        "WORKPLACE, WORKPLACE,",
        "WORKPLACE, AREA, PLACE_UNCLEAR",
        "AREA, WORKPLACE, PLACE_UNCLEAR",
        "PERSON, WORKPLACE, PLACE_UNCLEAR",
        "WORKPLACE, PERSON, PLACE_UNCLEAR",
        "ADDRESS, WORKPLACE, PLACE_UNCLEAR",
        "WORKPLACE, ADDRESS, PLACE_UNCLEAR",
        "ADDRESS, ADDRESS, PLACE_UNCLEAR"
    })
    void thePlaceIsHeldAgainstTheOneTheTermNames(Place.Kind meant, Place.Kind was, Reason reason) {
        Condition term =
                Condition.of(ConditionType.NO_ENTRY)
                        .withBounds(Bounds.PLAIN.withPlace(Place.named(meant, "The Old Mill")));
        assertThat(Circumstances.of(term, Told.where(Told.of(Act.ENTRY), Scene.of(was))).toList())
                .isEqualTo(Optional.ofNullable(reason).stream().toList());
    }

    @Test
    void aTermThatNamesNoPlaceAndMeansNoHomeAsksForNone() {
        Condition contact = Condition.of(ConditionType.NO_CONTACT);
        assertThat(Circumstances.of(contact, Told.of(Act.APPROACH))).isEmpty();
        assertThat(Circumstances.of(Condition.of(ConditionType.NO_ENTRY), Told.of(Act.APPROACH)))
                .containsExactly(Reason.PLACE_UNKNOWN);
    }

    @Test
    void ofWhatWasNotDoneInPersonThePlaceSaysNothing() {
        Allegation text = Told.where(Told.text(), Scene.of(Place.Kind.WORKPLACE));
        assertThat(Circumstances.of(Condition.of(ConditionType.NO_ENTRY), text)).isEmpty();
    }

    @Test
    void withoutAnExceptionNothingIsExcepted() {
        assertThat(
                        Circumstances.of(
                                Condition.of(ConditionType.NO_CONTACT),
                                Told.by(Told.of(Act.CONTACT), Channel.THIRD_PARTY)))
                .isEmpty();
    }

    private static List<Reason> onlyByPhone(Allegation told) {
        Condition term =
                Condition.of(ConditionType.NO_CONTACT)
                        .withBounds(Bounds.PLAIN.withChannels(Set.of(Channel.PHONE)));
        return Circumstances.of(term, told).toList();
    }

    private static List<Reason> toward(ConditionType type, Optional<Toward> whom) {
        return Circumstances.of(Condition.of(type), Told.toward(Told.of(Act.OTHER), whom)).toList();
    }
}
