package hedgeward.app.access;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.law.Rank;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Adds, closes and opens the accounts of an office, each with its slot in the keys. A refusal is
/// one sentence. Whoever does it gives her or his own passphrase, because the office's key is not
/// kept in memory; the account and its slot change together or not at all.
public final class KeepPeople {

    private static final Permission NEEDED = Permission.MANAGE_OFFICE;
    private static final String ADD = "user.add";
    private static final String ENABLE = "user.enable";
    private static final String PASSPHRASE = "user.passphrase";
    private static final String BY_TWO =
            "An account that may approve or authorise takes two people: somebody who may approve it,"
                    + " neither you nor the one it is of, gives her or his passphrase too.";

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final KeySlots slots;
    private final AuditTrail audit;
    private final PeopleActs acts;

    public KeepPeople(
            UnitOfWork unitOfWork,
            Accounts accounts,
            KeySlots slots,
            AuditTrail audit,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.slots = slots;
        this.audit = audit;
        this.acts = new PeopleActs(accounts, slots, clock);
    }

    /// A person to be added.
    ///
    /// @param rank as a person writes it, when given
    public record Newcomer(String name, Set<Role> roles, Optional<String> rank) {

        public Newcomer {
            roles = Set.copyOf(roles);
        }

        Account account() {
            return new Account(name.strip(), roles, true, rank.flatMap(Rank::ofWords));
        }

        @Override
        public String toString() {
            return "Newcomer" + roles;
        }
    }

    /// Everybody, by name.
    public Result<List<Account>, String> list(Actor actor) {
        return Access.permits(actor, NEEDED)
                ? new Result.Done<>(unitOfWork.read(accounts::findAll))
                : new Result.Denied<>(NEEDED);
    }

    /// Whoever has an open account and no slot: after a change of the data key, everybody but the
    /// two who made it.
    public Result<WithoutPassphrase, String> withoutPassphrase(Actor actor) {
        if (!Access.permits(actor, NEEDED)) {
            return new Result.Denied<>(NEEDED);
        }
        List<String> names =
                unitOfWork.read(accounts::findAll).stream()
                        .filter(Account::isEnabled)
                        .map(Account::name)
                        .filter(name -> !slots.has(name))
                        .sorted()
                        .toList();
        return new Result.Done<>(new WithoutPassphrase(slots.renewedAt(), names));
    }

    /// What a second person approves before the newcomer is added; empty when one may do it.
    public Optional<Act> actOfAdding(Actor actor, Newcomer newcomer) {
        return unitOfWork.read(() -> acts.act(actor, ADD, newcomer.account()));
    }

    /// What a second person approves before a closed account is opened; empty when one may do it.
    public Optional<Act> actOfEnabling(Actor actor, String name) {
        return unitOfWork.read(
                () -> accounts.findByName(name).flatMap(found -> acts.act(actor, ENABLE, found)));
    }

    /// What a second person approves before somebody else gets another passphrase; empty when one
    /// may do it.
    public Optional<Act> actOfPassphrase(Actor actor, String name) {
        return unitOfWork.read(
                () ->
                        accounts.findByName(name)
                                .filter(found -> !found.name().equals(actor.userName()))
                                .flatMap(found -> acts.act(actor, PASSPHRASE, found)));
    }

    /// Gives a new person an account and a slot. Both passphrases are wiped.
    public Result<Account, String> add(
            Actor actor,
            Newcomer newcomer,
            char[] own,
            char[] passphrase,
            Optional<ApprovedBy> approved) {
        return guarded(
                actor,
                () -> {
                    Optional<Rank> rank = newcomer.rank().flatMap(Rank::ofWords);
                    if (newcomer.name().isBlank() || newcomer.roles().isEmpty()) {
                        return new Result.Rejected<>("A user needs a name and at least one role.");
                    }
                    if (!Role.OF_PERSONS.containsAll(newcomer.roles())) {
                        return new Result.Rejected<>("No person has the role of the scheduler.");
                    }
                    if (newcomer.rank().isPresent() && rank.isEmpty()) {
                        return new Result.Rejected<>(
                                "No rank is called that. Write it as the officer list does, such as PC, Sergeant or Inspector.");
                    }
                    if (accounts.findByName(newcomer.name()).isPresent()) {
                        return new Result.Rejected<>("There is a user of that name already.");
                    }
                    Account account = newcomer.account();
                    if (!acts.mayBeDone(actor, ADD, account, approved)) {
                        return new Result.Rejected<>(BY_TWO);
                    }
                    accounts.add(account);
                    return kept(
                            PeopleActs.entry(actor, ADD, account, approved),
                            account,
                            slots.put(openerOf(actor, own), account.name(), passphrase));
                },
                own,
                passphrase);
    }

    /// Closes an account and takes its slot away; what its person did stays in the log.
    public Result<Account, String> disable(Actor actor, String name, char[] own) {
        return guarded(
                actor,
                () -> {
                    Optional<Account> found = accounts.findByName(name).filter(Account::isEnabled);
                    if (found.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (found.get().name().equals(actor.userName())) {
                        return new Result.Rejected<>("Nobody closes her or his own account.");
                    }
                    accounts.setEnabled(name, false);
                    return kept(
                            PeopleActs.plain(actor, "user.disable", found.get()),
                            found.get().enabled(false),
                            slots.remove(openerOf(actor, own), found.get().name()));
                },
                own);
    }

    /// Opens a closed account again, under a new passphrase.
    public Result<Account, String> enable(
            Actor actor,
            String name,
            char[] own,
            char[] passphrase,
            Optional<ApprovedBy> approved) {
        return guarded(
                actor,
                () -> {
                    Optional<Account> found =
                            accounts.findByName(name).filter(account -> !account.isEnabled());
                    if (found.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (!acts.mayBeDone(actor, ENABLE, found.get(), approved)) {
                        return new Result.Rejected<>(BY_TWO);
                    }
                    accounts.setEnabled(name, true);
                    return kept(
                            PeopleActs.entry(actor, ENABLE, found.get(), approved),
                            found.get().enabled(true),
                            slots.put(openerOf(actor, own), found.get().name(), passphrase));
                },
                own,
                passphrase);
    }

    /// Gives a person another passphrase; one's own anybody may change.
    public Result<Account, String> changePassphrase(
            Actor actor,
            String name,
            char[] own,
            char[] passphrase,
            Optional<ApprovedBy> approved) {
        boolean isOwn =
                unitOfWork
                        .read(() -> accounts.findByName(name))
                        .filter(account -> account.name().equals(actor.userName()))
                        .isPresent();
        Supplier<Result<Account, String>> step =
                () -> {
                    Optional<Account> found = accounts.findByName(name).filter(Account::isEnabled);
                    if (found.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (!isOwn && !acts.mayBeDone(actor, PASSPHRASE, found.get(), approved)) {
                        return new Result.Rejected<>(BY_TWO);
                    }
                    return kept(
                            isOwn
                                    ? PeopleActs.plain(actor, PASSPHRASE, found.get())
                                    : PeopleActs.entry(actor, PASSPHRASE, found.get(), approved),
                            found.get(),
                            slots.put(openerOf(actor, own), found.get().name(), passphrase));
                };
        return isOwn ? written(step, own, passphrase) : guarded(actor, step, own, passphrase);
    }

    private static KeySlots.Opener openerOf(Actor actor, char[] own) {
        return new KeySlots.Opener(actor.userName(), own);
    }

    private Result<Account, String> guarded(
            Actor actor, Supplier<Result<Account, String>> step, char[]... letters) {
        if (Access.permits(actor, NEEDED)) {
            return written(step, letters);
        }
        wipe(letters);
        return new Result.Denied<>(NEEDED);
    }

    private Result<Account, String> written(
            Supplier<Result<Account, String>> step, char[]... letters) {
        try {
            return unitOfWork.write(
                    tx -> {
                        Result<Account, String> result = step.get();
                        if (result.isDone()) {
                            tx.changed(new Change.OfficeChanged());
                        } else {
                            tx.giveUp();
                        }
                        return result;
                    });
        } finally {
            wipe(letters);
        }
    }

    private Result<Account, String> kept(AuditEntry entry, Account account, SlotChange change) {
        return switch (change) {
            case SlotChange.Changed() -> {
                audit.record(entry);
                yield new Result.Done<>(account);
            }
            case SlotChange.NotOpened _, SlotChange.LastUser(), SlotChange.Unwritable() ->
                    new Result.Rejected<>(SlotWords.sentence(change));
        };
    }

    private static void wipe(char[]... letters) {
        for (char[] one : letters) {
            Arrays.fill(one, '\0');
        }
    }
}
