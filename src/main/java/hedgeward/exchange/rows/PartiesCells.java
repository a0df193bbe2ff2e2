package hedgeward.exchange.rows;

import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.people.Sex;
import hedgeward.exchange.csv.Cells;

import java.util.List;
import java.util.Optional;

/// The columns of orders.csv that tell of people.
final class PartiesCells {

    /// Told only to those who gave a reason.
    static final List<String> PROTECTED =
            List.of("protected_address", "protected_postcode", "safe_phone", "code_word");

    private PartiesCells() {}

    /// Everybody a row names; empty when a surname is missing.
    static Optional<Parties> read(Cells cells) {
        Optional<PersonName> respondentName = name(cells, "respondent");
        Optional<PersonName> protectedName = name(cells, "protected");
        Optional<Respondent> respondent =
                respondentName.map(
                        name ->
                                new Respondent(
                                        name,
                                        cells.date("respondent_dob"),
                                        sex(cells, "respondent_sex"),
                                        address(cells, "respondent")));
        Optional<ProtectedPerson> protectedPerson =
                protectedName.map(
                        name ->
                                new ProtectedPerson(
                                        name,
                                        cells.date("protected_dob"),
                                        sex(cells, "protected_sex"),
                                        address(cells, "protected"),
                                        safeContact(cells)));
        Optional<Relationship> relationship = cells.text("relationship").map(Relationship::ofWords);
        Household household = household(cells);
        return respondent.flatMap(
                one ->
                        protectedPerson.map(
                                other -> new Parties(one, other, relationship, household)));
    }

    private static Optional<PersonName> name(Cells cells, String who) {
        Optional<String> forenames = cells.text(who + "_forenames");
        return cells.required(who + "_surname", cells.text(who + "_surname"))
                .map(surname -> new PersonName(surname, forenames));
    }

    private static Optional<Sex> sex(Cells cells, String column) {
        return cells.word(column, Sex::ofWord, "female, male or other");
    }

    private static Optional<Address> address(Cells cells, String who) {
        Optional<String> lines = cells.text(who + "_address");
        Optional<Postcode> postcode =
                cells.word(who + "_postcode", Postcode::of, "a postcode of the United Kingdom");
        return lines.isEmpty() && postcode.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(lines.orElse(""), postcode));
    }

    private static SafeContact safeContact(Cells cells) {
        return new SafeContact(
                cells.text("safe_phone"),
                cells.text("safe_times"),
                cells.yesNo("voicemail_safe"),
                cells.yesNo("text_safe"),
                cells.text("code_word"));
    }

    private static Household household(Cells cells) {
        return new Household(
                cells.yesNo("shared_premises"),
                address(cells, "premises"),
                cells.number("children", 0),
                List.of());
    }

    static void write(Parties parties, RowText row) {
        Respondent respondent = parties.respondent();
        write(respondent.name(), "respondent", row);
        row.day("respondent_dob", respondent.bornOn())
                .put("respondent_sex", respondent.sex().map(Sex::word));
        write(respondent.address(), "respondent", row);
        ProtectedPerson person = parties.protectedPerson();
        write(person.name(), "protected", row);
        row.day("protected_dob", person.bornOn()).put("protected_sex", person.sex().map(Sex::word));
        write(person.address(), "protected", row);
        write(person.safeContact(), row);
        row.put("relationship", parties.relationship().map(Relationship::words))
                .yesNo("shared_premises", parties.household().shared())
                .number("children", parties.household().childrenKnown());
        write(parties.household().premises(), "premises", row);
    }

    private static void write(PersonName name, String who, RowText row) {
        row.put(who + "_surname", name.surname()).put(who + "_forenames", name.forenames());
    }

    private static void write(Optional<Address> address, String who, RowText row) {
        row.put(who + "_address", address.map(Address::lines))
                .put(who + "_postcode", address.flatMap(Address::postcode).map(Postcode::value));
    }

    private static void write(SafeContact contact, RowText row) {
        row.put("safe_phone", contact.phone())
                .put("safe_times", contact.times())
                .yesNo("voicemail_safe", contact.voicemailSafe())
                .yesNo("text_safe", contact.textSafe())
                .put("code_word", contact.codeWord());
    }

    /// Empties what tells where the protected person lives or how to reach her or him. Another
    /// address of the row that is the same home goes too.
    static RowText withoutProtected(RowText row) {
        for (String who : List.of("respondent", "premises")) {
            List<String> home = List.of(who + "_address", who + "_postcode");
            boolean same =
                    !row.get("protected_address").isEmpty()
                            && row.get(home.get(0)).equalsIgnoreCase(row.get("protected_address"));
            if (same) {
                row.without(home);
            }
        }
        return row.without(PROTECTED);
    }
}
