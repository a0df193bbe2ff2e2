package hedgeward.exchange.demo;

import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.people.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The people of one invented case.
final class DemoPeople {

    private static final List<Relationship.Kind> KINDS =
            List.of(
                    Relationship.Kind.COHABITANT,
                    Relationship.Kind.COHABITANT,
                    Relationship.Kind.SPOUSE,
                    Relationship.Kind.INTIMATE,
                    Relationship.Kind.RELATIVE,
                    Relationship.Kind.SAME_HOUSEHOLD);
    private static final List<String> TIMES =
            List.of("any", "after 18:00", "09:00-15:00", "not before 10:00");
    private static final List<String> CODE_WORDS =
            List.of("marigold", "parcel for 14", "library book", "Aunt Jean");

    private DemoPeople() {}

    static Parties parties(Chance chance, LocalDate authorised) {
        Relationship.Kind kind = chance.one(KINDS);
        boolean sameName = kind == Relationship.Kind.SPOUSE || kind == Relationship.Kind.RELATIVE;
        boolean woman = chance.percent(12);
        boolean otherWoman = chance.percent(woman ? 25 : 92);
        String surname = DemoWords.surname(chance);
        String otherName = sameName ? surname : DemoWords.surname(chance);
        boolean shared = chance.percent(63);
        Address home = DemoWords.address(chance);
        Address elsewhere = DemoWords.address(chance);
        Respondent respondent =
                new Respondent(
                        DemoWords.name(chance, surname, woman),
                        Optional.of(born(chance, authorised)),
                        Optional.of(woman ? Sex.FEMALE : Sex.MALE),
                        Optional.of(home));
        ProtectedPerson person =
                new ProtectedPerson(
                        DemoWords.name(chance, otherName, otherWoman),
                        Optional.of(born(chance, authorised)),
                        Optional.of(otherWoman ? Sex.FEMALE : Sex.MALE),
                        Optional.of(shared ? home : elsewhere),
                        contact(chance));
        Household household =
                new Household(
                        Optional.of(shared),
                        shared ? Optional.of(home) : Optional.empty(),
                        Optional.of(Math.max(0, chance.between(-1, 3))),
                        List.of());
        return new Parties(respondent, person, Optional.of(Relationship.of(kind)), household);
    }

    private static LocalDate born(Chance chance, LocalDate authorised) {
        return authorised.minusYears(chance.between(19, 66)).minusDays(chance.between(1, 360));
    }

    private static SafeContact contact(Chance chance) {
        return new SafeContact(
                Optional.of(DemoWords.phone(chance)),
                Optional.of(chance.one(TIMES)),
                Optional.of(chance.percent(35)),
                Optional.of(chance.percent(52)),
                chance.percent(30) ? Optional.of(chance.one(CODE_WORDS)) : Optional.empty());
    }
}
