package hedgeward.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.ListOrigin;
import hedgeward.domain.clock.London;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Rank;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Child;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.people.Sex;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The story's invented people, its instants, and its case as authorised.
public final class Story {

    public static final Instant AUTHORISED = at("2026-11-25T01:40");
    public static final Instant SERVED = at("2026-11-25T03:10");
    public static final Instant HEARD_BY = at("2026-11-27T03:10");
    public static final Instant MADE = at("2026-11-26T10:30");
    public static final Instant ORDER_SERVED = at("2026-11-26T11:20");
    public static final Instant ARRESTED = at("2026-12-05T11:00");
    public static final Instant COURT_BY = at("2026-12-07T11:00");
    public static final Instant BEFORE_COURT = at("2026-12-07T10:15");
    public static final Instant ENDS = at("2026-12-24T00:00");
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 23);

    public static final Officer SUPERINTENDENT =
            officer("1005", "Hartnoll", Rank.SUPERINTENDENT, true, false);
    public static final Officer CONSTABLE = officer("1236", "Mellish", Rank.PC, true, false);
    public static final Officer SPECIAL =
            officer("SC1084", "Threapleton", Rank.SPECIAL_CONSTABLE, true, true);
    public static final Officer PCSO = officer("7003", "Quantrill", Rank.PCSO, false, false);

    private Story() {}

    /// London wall time, such as `2026-12-05T11:00`; must exist once.
    public static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(London.ZONE).toInstant();
    }

    public static Officer officer(
            String collar, String surname, Rank rank, boolean constable, boolean special) {
        Officer.Skills skills =
                new Officer.Skills(
                        Optional.of(special),
                        Optional.of("Neighbourhood"),
                        Optional.of(true),
                        Optional.of(true));
        return new Officer(
                new OfficerId(UUID.nameUUIDFromBytes(collar.getBytes(UTF_8))),
                0,
                new CollarNumber(collar),
                new PersonName(surname, Optional.of("Wren")),
                rank,
                constable,
                skills);
    }

    /// Bank holidays of the months the story runs through, as GOV.UK lists them: Saturday 26
    /// December 2026 is not there.
    public static BankHolidays holidays() {
        return BankHolidays.published(
                new ListOrigin("test list", LocalDate.of(2026, 8, 21), 2026, 2026),
                List.of(
                        new BankHoliday(LocalDate.of(2026, 1, 1), "New Year's Day", ""),
                        new BankHoliday(LocalDate.of(2026, 12, 25), "Christmas Day", ""),
                        new BankHoliday(
                                LocalDate.of(2026, 12, 28), "Boxing Day", "Substitute day")));
    }

    public static StatutoryClocks clocks() {
        return new StatutoryClocks(holidays());
    }

    /// All six terms, 100 metres.
    public static Terms terms() {
        return new Terms(
                ConditionType.usual().stream()
                        .map(
                                t ->
                                        t == ConditionType.KEEP_DISTANCE
                                                ? Condition.distance(100)
                                                : Condition.of(t))
                        .toList());
    }

    public static Parties parties() {
        Address home =
                new Address("14 Larkrise Yard, Desborough", Optional.of(new Postcode("NN14 2XX")));
        Respondent respondent =
                new Respondent(
                        new PersonName("Oxlade", Optional.of("Garrick")),
                        Optional.of(LocalDate.of(1975, 3, 2)),
                        Optional.of(Sex.MALE),
                        Optional.of(home));
        ProtectedPerson person =
                new ProtectedPerson(
                        new PersonName("Venables", Optional.of("Isolde")),
                        Optional.of(LocalDate.of(1981, 7, 19)),
                        Optional.of(Sex.FEMALE),
                        Optional.of(home),
                        new SafeContact(
                                Optional.of("07700 900123"),
                                Optional.of("Mon-Fri 09:30-14:30"),
                                Optional.of(false),
                                Optional.of(true),
                                Optional.of("parcel for 14")));
        List<Child> children = List.of(child("Tamsin", 2017), child("Piers", 2019));
        Household household =
                new Household(Optional.of(true), Optional.of(home), Optional.of(2), children);
        return new Parties(
                respondent,
                person,
                Optional.of(Relationship.of(Relationship.Kind.COHABITANT)),
                household);
    }

    private static Child child(String forename, int year) {
        return new Child(
                Optional.of(new PersonName("Venables", Optional.of(forename))),
                Optional.of(LocalDate.of(year, 5, 5)),
                true);
    }

    /// Notice granted by the superintendent, every matter considered.
    public static Notice notice() {
        List<ConsideredMatter> considered =
                Arrays.stream(Matter.values())
                        .map(
                                m ->
                                        new ConsideredMatter(
                                                m,
                                                "Considered and weighed.",
                                                "Asked at the address."))
                        .toList();
        Authorisation authorisation =
                new Authorisation(
                        SUPERINTENDENT.id(),
                        AUTHORISED,
                        true,
                        Optional.of("Violence on the night."),
                        considered);
        return new Notice(authorisation, terms(), Optional.empty(), Optional.empty());
    }

    /// The case as it stands when the notice has just been authorised.
    public static CaseFile authorised() {
        return new CaseFile(
                new CaseId(new UUID(7, 7)),
                0,
                new CaseRef("DV-2026-0601"),
                Optional.of("26000456001"),
                Regime.DVPN_DVPO,
                parties(),
                notice(),
                List.of(),
                Optional.empty(),
                new Handling(
                        Optional.of(RiskGrade.HIGH),
                        Optional.of(CONSTABLE.id()),
                        Optional.empty()));
    }
}
