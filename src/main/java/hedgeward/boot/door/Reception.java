package hedgeward.boot.door;

import hedgeward.app.access.Account;
import hedgeward.app.access.Accounts;
import hedgeward.app.access.Actor;
import hedgeward.app.common.Ids;
import hedgeward.store.access.JooqAccounts;
import hedgeward.store.office.OpenOffice;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Knows the people of an office and makes them the actors of what they do.
public final class Reception {

    private final Ids ids;
    private final InstantSource clock;
    private final String workstation;

    /// @param workstation this PC's name, as it stands in the log
    public Reception(Ids ids, InstantSource clock, String workstation) {
        this.ids = ids;
        this.clock = clock;
        this.workstation = workstation;
    }

    Optional<Account> accountIn(OpenOffice office, String user) {
        return office.unitOfWork().read(() -> accounts(office).findByName(user));
    }

    List<Account> everybodyIn(OpenOffice office) {
        return office.unitOfWork().read(() -> accounts(office).findAll());
    }

    void add(OpenOffice office, Account account) {
        accounts(office).add(account);
    }

    Actor actorOf(Account account) {
        return new Actor(account.name(), account.roles(), workstation);
    }

    private Accounts accounts(OpenOffice office) {
        return new JooqAccounts(office.current(), ids, clock);
    }
}
