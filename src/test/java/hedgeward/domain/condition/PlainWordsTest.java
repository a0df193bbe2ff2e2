package hedgeward.domain.condition;

import static hedgeward.domain.condition.ConditionType.ELECTRONIC_MONITORING;
import static hedgeward.domain.condition.ConditionType.KEEP_DISTANCE;
import static hedgeward.domain.condition.ConditionType.NO_CONTACT;
import static hedgeward.domain.condition.ConditionType.NO_ENTRY;
import static hedgeward.domain.condition.ConditionType.OTHER_PROHIBITION;
import static hedgeward.domain.condition.ConditionType.REQUIREMENT;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class PlainWordsTest {

    @Test
    void theUsualTermsAreSaidShortly() {
        Terms usual =
                new Terms(
                        ConditionType.usual().stream()
                                .map(
                                        t ->
                                                t == KEEP_DISTANCE
                                                        ? Condition.distance(100)
                                                        : Condition.of(t))
                                .toList());
        assertThat(PlainWords.lines(usual))
                .isEqualTo(
                        """
                        Must not molest the protected person.
                        Must not contact the protected person in any way.
                        Must not evict or exclude the protected person from the home.
                        Must not enter the home, at any time.
                        Must leave the home.
                        Must not come within 100 metres of the home, at any time.""");
    }

    @Test
    void aDistanceNotKnownIsTheStatedOne() {
        assertThat(PlainWords.of(Condition.of(KEEP_DISTANCE)))
                .isEqualTo("Must keep the stated distance from the home, at any time.");
    }

    @Test
    void eachPlaceIsNamedInItsOwnWay() {
        assertThat(entering(Place.named(Place.Kind.SHARED_HOME, "3 Sample Row")))
                .isEqualTo("Must not enter the home (3 Sample Row), at any time.");
        assertThat(entering(Place.of(Place.Kind.PROTECTED_HOME)))
                .isEqualTo(
                        "Must not enter any premises where the protected person lives, at any time.");
        assertThat(entering(Place.named(Place.Kind.WORKPLACE, "the Alder Mill")))
                .isEqualTo(
                        "Must not enter the protected person’s place of work (the Alder Mill), at any"
                                + " time.");
        assertThat(entering(Place.of(Place.Kind.SCHOOL)))
                .isEqualTo("Must not enter the school, at any time.");
        assertThat(entering(Place.named(Place.Kind.AREA, "the Alder estate")))
                .isEqualTo("Must not enter the Alder estate, at any time.");
        assertThat(entering(Place.of(Place.Kind.AREA)))
                .isEqualTo("Must not enter the stated area, at any time.");
        assertThat(entering(Place.of(Place.Kind.ADDRESS)))
                .isEqualTo("Must not enter the stated address, at any time.");
        assertThat(
                        PlainWords.of(
                                Condition.distance(50)
                                        .withBounds(
                                                Bounds.PLAIN.withPlace(
                                                        Place.of(Place.Kind.PERSON)))))
                .isEqualTo("Must not come within 50 metres of the protected person, at any time.");
    }

    @Test
    void channelsAreListedWithOrAndAllOfThemAreAnyWay() {
        assertThat(contact(Set.of(Channel.PHONE)))
                .isEqualTo("Must not contact the protected person by phone.");
        assertThat(contact(Set.of(Channel.LETTER, Channel.TEXT, Channel.SOCIAL_MEDIA)))
                .isEqualTo(
                        "Must not contact the protected person by text message, on social media or"
                                + " by letter.");
        assertThat(contact(Set.of(Channel.IN_PERSON, Channel.EMAIL, Channel.THIRD_PARTY)))
                .isEqualTo(
                        "Must not contact the protected person in person, by email or through"
                                + " another person.");
        assertThat(contact(EnumSet.allOf(Channel.class)))
                .isEqualTo("Must not contact the protected person in any way.");
    }

    @Test
    void exceptionsAndThoseProtectedFollowInTheirOrder() {
        Bounds bounds =
                Bounds.PLAIN
                        .withWhom(new Whom(true, true, List.of("Rowan Sample")))
                        .withExemptions(
                                List.of(
                                        Exemption.named(
                                                Exemption.Kind.CHILD_CONTACT, "Fern Sample"),
                                        Exemption.of(Exemption.Kind.SOLICITOR),
                                        Exemption.of(Exemption.Kind.COURT)));
        assertThat(PlainWords.of(Condition.of(NO_CONTACT).withBounds(bounds)))
                .isEqualTo(
                        "Must not contact the protected person, the children and Rowan Sample in any"
                                + " way, except to arrange contact with a child through Fern Sample,"
                                + " through a solicitor or to go to court.");
    }

    @Test
    void theOtherExceptionsAreSaidToo() {
        assertThat(excepting(Exemption.of(Exemption.Kind.CHILD_CONTACT)))
                .endsWith(", except to arrange contact with a child through a third person.");
        assertThat(excepting(Exemption.named(Exemption.Kind.SOLICITOR, "Larch and Co")))
                .endsWith(", except through a solicitor, Larch and Co.");
        assertThat(excepting(Exemption.named(Exemption.Kind.COURT, "family hearing")))
                .endsWith(", except to go to court (family hearing).");
        assertThat(excepting(Exemption.of(Exemption.Kind.EMERGENCY)))
                .endsWith(", except in an emergency in which a child is in danger.");
        assertThat(excepting(Exemption.of(Exemption.Kind.BELONGINGS)))
                .endsWith(", except to fetch belongings while a police officer is there.");
        assertThat(excepting(Exemption.named(Exemption.Kind.OTHER, "to feed the horses")))
                .endsWith(", except to feed the horses.");
    }

    @Test
    void hoursReplaceAtAnyTime() {
        assertThat(during(Hours.daily(LocalTime.of(9, 0), LocalTime.of(17, 30))))
                .isEqualTo("Must not enter the home, from 09:00 to 17:30 every day.");
        assertThat(during(Hours.daily(LocalTime.of(19, 0), LocalTime.of(7, 0))))
                .isEqualTo("Must not enter the home, from 19:00 to 07:00 the next day, every day.");
        Set<DayOfWeek> weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(during(new Hours(weekdays, LocalTime.of(8, 0), LocalTime.of(9, 0))))
                .isEqualTo("Must not enter the home, from 08:00 to 09:00 on Monday to Friday.");
        Set<DayOfWeek> some = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY);
        assertThat(during(new Hours(some, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))
                .isEqualTo(
                        "Must not enter the home, for 24 hours from 00:00 on Tuesday, Wednesday and"
                                + " Sunday.");
    }

    @Test
    void aLifeOfItsOwnIsSaidInASentence() {
        TermLife life =
                new TermLife(
                        Optional.of(Instant.parse("2027-06-01T09:00:00Z")),
                        Optional.of(LocalDate.of(2027, 8, 31)));
        assertThat(PlainWords.of(Condition.of(ELECTRONIC_MONITORING).withLife(life)))
                .isEqualTo(
                        "Must be monitored electronically. Begins at 10:00 on 1 June 2027. Last day"
                                + " 31 August 2027.");
    }

    @Test
    void whatStandsOnlyInItsOwnWordsSaysSo() {
        assertThat(PlainWords.of(Condition.of(OTHER_PROHIBITION)))
                .isEqualTo("Must not do what this term’s own words forbid.");
        assertThat(
                        PlainWords.of(
                                Condition.of(REQUIREMENT)
                                        .withBounds(Bounds.PLAIN.withSupervisor("Hazel Sample"))))
                .isEqualTo("Must do what this term’s own words ask, supervised by Hazel Sample.");
    }

    private static String entering(Place place) {
        return PlainWords.of(Condition.of(NO_ENTRY).withBounds(Bounds.PLAIN.withPlace(place)));
    }

    private static String contact(Set<Channel> channels) {
        return PlainWords.of(
                Condition.of(NO_CONTACT).withBounds(Bounds.PLAIN.withChannels(channels)));
    }

    private static String excepting(Exemption exemption) {
        return PlainWords.of(
                Condition.of(NO_CONTACT)
                        .withBounds(Bounds.PLAIN.withExemptions(List.of(exemption))));
    }

    private static String during(Hours hours) {
        return PlainWords.of(Condition.of(NO_ENTRY).withBounds(Bounds.PLAIN.withHours(hours)));
    }

    @Test
    void aCardSaysATermInAFewWordsWithoutNamesOrAddresses() {
        Bounds bounds =
                Bounds.PLAIN
                        .withPlace(Place.named(Place.Kind.WORKPLACE, "the Alder Mill"))
                        .withHours(Hours.daily(LocalTime.of(22, 0), LocalTime.of(6, 0)))
                        .withExemptions(List.of(Exemption.named(Exemption.Kind.COURT, "Fern")));
        assertThat(ShortWords.of(Condition.distance(100))).isEqualTo("keep distance 100 m");
        assertThat(ShortWords.of(Condition.of(NO_ENTRY).withBounds(bounds)))
                .isEqualTo("no entry, place of work, 22:00 to 06:00, with exceptions");
        for (Place.Kind kind : Place.Kind.values()) {
            assertThat(
                            ShortWords.of(
                                    Condition.of(NO_ENTRY)
                                            .withBounds(
                                                    Bounds.PLAIN.withPlace(
                                                            Place.named(kind, "12 Larkrise")))))
                    .startsWith("no entry")
                    .doesNotContain("arkrise");
        }
    }
}
