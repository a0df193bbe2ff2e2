package hedgeward.app.restricted;

import hedgeward.app.access.Access;
import hedgeward.app.access.Accounts;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.people.Officers;
import hedgeward.domain.people.PersonName;

import java.util.List;
import java.util.stream.Stream;

/// Says while a notice is typed that a party bears the name of somebody of this force, so that
/// restricting the case can be thought of. It decides nothing.
public final class WarnOfParties {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Officers officers;

    public WarnOfParties(UnitOfWork unitOfWork, Accounts accounts, Officers officers) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.officers = officers;
    }

    /// User names and officers (collar number and surname) like a party's name, sorted; nothing for
    /// who may not read cases.
    public List<String> handle(Actor actor, List<PersonName> parties) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> alike(parties))
                : List.of();
    }

    private List<String> alike(List<PersonName> parties) {
        PartyUsers users = new PartyUsers(accounts, officers);
        return Stream.concat(
                        users.users(parties).stream(),
                        users.officers(parties)
                                .map(o -> o.collar().value() + " " + o.name().surname()))
                .distinct()
                .sorted()
                .toList();
    }
}
