package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Names, days of birth, addresses, the home.
final class PeopleFields {

    private static final String YES = "yes";
    private static final String NO = "no";

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
                            CaseField.PROTECTED_ADDRESS,
                            file -> lines(file.parties().protectedPerson().address())),
                    entry(
                            CaseField.PROTECTED_POSTCODE,
                            file -> postcode(file.parties().protectedPerson().address())),
                    entry(
                            CaseField.SHARED_PREMISES,
                            file -> file.parties().household().shared().map(yes -> yes ? YES : NO)),
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
                        parties.respondent().sex(),
                        wanted.address(
                                CaseField.RESPONDENT_ADDRESS, CaseField.RESPONDENT_POSTCODE));
        ProtectedPerson person =
                new ProtectedPerson(
                        wanted.name(CaseField.PROTECTED_SURNAME, CaseField.PROTECTED_FORENAMES),
                        wanted.day(CaseField.PROTECTED_BORN),
                        parties.protectedPerson().sex(),
                        wanted.address(CaseField.PROTECTED_ADDRESS, CaseField.PROTECTED_POSTCODE),
                        parties.protectedPerson().safeContact());
        Household home = parties.household();
        Household household =
                new Household(
                        wanted.value(CaseField.SHARED_PREMISES).map(YES::equals),
                        wanted.address(CaseField.PREMISES_ADDRESS, CaseField.PREMISES_POSTCODE),
                        home.childCount(),
                        home.children());
        return file.withParties(new Parties(respondent, person, parties.relationship(), household));
    }

    static Optional<String> lines(Optional<Address> address) {
        return address.map(Address::lines).filter(text -> !text.isBlank());
    }

    static Optional<String> postcode(Optional<Address> address) {
        return address.flatMap(Address::postcode).map(Postcode::value);
    }
}
