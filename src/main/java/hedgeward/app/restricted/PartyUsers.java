package hedgeward.app.restricted;

import hedgeward.app.access.Account;
import hedgeward.app.access.Accounts;
import hedgeward.app.people.Officers;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.restricted.SameName;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which users and officers bear the name of a party. A user is known by name, or by the collar
/// number of an officer of that name.
final class PartyUsers {

    private final Accounts accounts;
    private final Officers officers;

    PartyUsers(Accounts accounts, Officers officers) {
        this.accounts = accounts;
        this.officers = officers;
    }

    static List<PersonName> names(Parties parties) {
        return List.of(parties.respondent().name(), parties.protectedPerson().name());
    }

    /// User names.
    Set<String> users(List<PersonName> parties) {
        Set<String> collars =
                officers(parties)
                        .map(officer -> officer.collar().value().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return accounts.findAll().stream()
                .map(Account::name)
                .filter(name -> isParty(name, collars, parties))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Officers, by collar number.
    Stream<Officer> officers(List<PersonName> parties) {
        return officers.findAll().stream()
                .filter(
                        officer ->
                                parties.stream()
                                        .anyMatch(p -> SameName.isOfficer(officer.name(), p)));
    }

    private static boolean isParty(String user, Set<String> collars, List<PersonName> parties) {
        return parties.stream().anyMatch(party -> SameName.isUser(user, party))
                || Arrays.stream(user.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                        .anyMatch(collars::contains);
    }
}
