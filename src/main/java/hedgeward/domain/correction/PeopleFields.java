package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.Sex;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Names, days of birth, addresses, the home.
final class PeopleFields {

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> RESPONDENT =
            Map.ofEntries(
                    entry(
                            CaseField.RESPONDENT_SURNAME,
                            file -> Optional.of(file.parties().respondent().name().surname())),
                    entry(
                            CaseField.RESPONDENT_FORENAMES,
                            file -> file.parties().respondent().name().forenames()),
                    entry(
                            CaseField.RESPONDENT_BORN,
                            file -> file.parties().respondent().bornOn().map(LocalDate::toString)),
                    entry(
                            CaseField.RESPONDENT_SEX,
                            file -> file.parties().respondent().sex().map(Sex::word)),
                    entry(
                            CaseField.RESPONDENT_ADDRESS,
                            file -> lines(file.parties().respondent().address())),
                    entry(
                            CaseField.RESPONDENT_POSTCODE,
                            file -> postcode(file.parties().respondent().address())));

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> HOME =
            Map.ofEntries(
                    entry(
                            CaseField.PROTECTED_SURNAME,
                            file -> Optional.of(file.parties().protectedPerson().name().surname())),
                    entry(
                            CaseField.PROTECTED_FORENAMES,
                            file -> file.parties().protectedPerson().name().forenames()),
                    entry(
                            CaseField.PROTECTED_BORN,
                            file ->
                                    file.parties()
                                            .protectedPerson()
                                            .bornOn()
                                            .map(LocalDate::toString)),
                    entry(
                            CaseField.PROTECTED_SEX,
                            file -> file.parties().protectedPerson().sex().map(Sex::word)),
                    entry(
                            CaseField.PROTECTED_ADDRESS,
                            file -> lines(file.parties().protectedPerson().address())),
                    entry(
                            CaseField.PROTECTED_POSTCODE,
                            file -> postcode(file.parties().protectedPerson().address())),
                    entry(
                            CaseField.SHARED_PREMISES,
                            file -> file.parties().household().shared().map(YesNo::word)),
                    entry(
                            CaseField.PREMISES_ADDRESS,
                            file -> lines(file.parties().household().premises())),
                    entry(
                            CaseField.PREMISES_POSTCODE,
                            file -> postcode(file.parties().household().premises())));

    private PeopleFields() {}

    static CaseFile with(CaseFile file, Map<CaseField, Optional<String>> values) {
        Wanted wanted = new Wanted(file, values);
        Parties parties = file.parties();
        Respondent respondent =
                new Respondent(
                        wanted.name(CaseField.RESPONDENT_SURNAME, CaseField.RESPONDENT_FORENAMES),
                        wanted.day(CaseField.RESPONDENT_BORN),
                        wanted.value(CaseField.RESPONDENT_SEX).flatMap(Sex::ofWord),
                        wanted.address(
                                CaseField.RESPONDENT_ADDRESS, CaseField.RESPONDENT_POSTCODE));
        ProtectedPerson person =
                new ProtectedPerson(
                        wanted.name(CaseField.PROTECTED_SURNAME, CaseField.PROTECTED_FORENAMES),
                        wanted.day(CaseField.PROTECTED_BORN),
                        wanted.value(CaseField.PROTECTED_SEX).flatMap(Sex::ofWord),
                        wanted.address(CaseField.PROTECTED_ADDRESS, CaseField.PROTECTED_POSTCODE),
                        ContactFields.safeContact(wanted));
        Household home = parties.household();
        Household household =
                new Household(
                        wanted.yes(CaseField.SHARED_PREMISES),
                        wanted.address(CaseField.PREMISES_ADDRESS, CaseField.PREMISES_POSTCODE),
                        wanted.value(CaseField.CHILD_COUNT).map(Integer::valueOf),
                        home.children());
        return file.withParties(new Parties(respondent, person, relationship(wanted), household));
    }

    /// What is not put right keeps its category, whatever its words.
    private static Optional<Relationship> relationship(Wanted wanted) {
        return wanted.isGiven(CaseField.RELATIONSHIP)
                ? wanted.value(CaseField.RELATIONSHIP).map(Relationship::ofWords)
                : wanted.file().parties().relationship();
    }

    static Optional<String> lines(Optional<Address> address) {
        return address.map(Address::lines).filter(text -> !text.isBlank());
    }

    static Optional<String> postcode(Optional<Address> address) {
        return address.flatMap(Address::postcode).map(Postcode::value);
    }
}
