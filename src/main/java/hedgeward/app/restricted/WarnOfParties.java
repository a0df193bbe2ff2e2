package hedgeward.app.restricted;

import hedgeward.app.access.Access;
import hedgeward.app.access.Account;
import hedgeward.app.access.Accounts;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.restricted.SameName;

import java.util.List;
import java.util.stream.Stream;

/// Says while a notice is typed that a party bears the name of somebody of this force, so that
/// restricting the case can be thought of. It decides nothing.
public final class WarnOfParties {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;

    public WarnOfParties(UnitOfWork unitOfWork, Accounts accounts) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
    }

    /// The user names of the office; none for who may not read cases.
    public List<String> userNames(Actor actor) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(accounts::findAll).stream().map(Account::name).toList()
                : List.of();
    }

    /// User names and officers (collar number and surname) like a party's name, sorted.
    public static List<String> alike(
            List<PersonName> parties, List<String> users, List<Officer> officers) {
        return Stream.concat(
                        users.stream()
                                .filter(
                                        user ->
                                                parties.stream()
                                                        .anyMatch(p -> SameName.isUser(user, p))),
                        officers.stream()
                                .filter(
                                        o ->
                                                parties.stream()
                                                        .anyMatch(
                                                                p ->
                                                                        SameName.isOfficer(
                                                                                o.name(), p)))
                                .map(o -> o.collar().value() + " " + o.name().surname()))
                .distinct()
                .sorted()
                .toList();
    }
}
