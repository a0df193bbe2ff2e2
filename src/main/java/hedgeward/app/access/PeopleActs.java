package hedgeward.app.access;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.domain.law.Rank;
import hedgeward.domain.law.Regime;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which changes of accounts take two people: giving, or giving a passphrase to, an account that
/// may approve what others do, or whose rank may authorise notices (CSA 2010 s.24(1), DAA 2021
/// s.22(8)). Otherwise whoever manages the office could make a second person of her or his own.
/// While the office has nobody else who could approve, one person acts alone, and the log says so.
final class PeopleActs {

    private final Accounts accounts;
    private final KeySlots slots;
    private final InstantSource clock;

    PeopleActs(Accounts accounts, KeySlots slots, InstantSource clock) {
        this.accounts = accounts;
        this.slots = slots;
        this.clock = clock;
    }

    /// Whether an account of these roles and this rank has weight.
    static boolean isWeighty(Account account) {
        return permits(account.roles())
                || account.rank().filter(PeopleActs::mayAuthorise).isPresent();
    }

    /// What the second person approves; empty when one person may do it.
    ///
    /// @param account as it will be
    Optional<Act> act(Actor actor, String action, Account account) {
        return Optional.of(account)
                .filter(PeopleActs::isWeighty)
                .filter(_ -> hasAnother(actor, account))
                .map(
                        _ ->
                                new Act(
                                        Permission.APPROVE_PEOPLE,
                                        action,
                                        key(account.name())
                                                + " "
                                                + new TreeSet<>(account.roles())
                                                + account.rankWords()
                                                        .map(rank -> " " + rank)
                                                        .orElse("")));
    }

    /// Whether it may be done: by two where it takes two, the second neither the first nor the one
    /// it is about.
    boolean mayBeDone(Actor actor, String action, Account account, Optional<ApprovedBy> approved) {
        return act(actor, action, account)
                .map(
                        act ->
                                approved.filter(by -> by.covers(actor, act, clock.instant()))
                                        .filter(by -> !isOf(by.userName(), account))
                                        .isPresent())
                .orElse(true);
    }

    /// What the log says of a change that is done: who approved it, or that there was nobody who
    /// could.
    static AuditEntry entry(
            Actor actor, String action, Account account, Optional<ApprovedBy> approved) {
        AuditEntry entry = plain(actor, action, account);
        return approved.map(by -> entry.with("approved-by", by.userName()))
                .orElseGet(() -> isWeighty(account) ? entry.with("approved-by", "nobody") : entry);
    }

    /// The same of a change that never takes two.
    static AuditEntry plain(Actor actor, String action, Account account) {
        return AuditEntry.of(
                        actor,
                        Operation.ALTERATION,
                        action,
                        AuditSubject.whole(AuditSubject.Kind.OFFICE))
                .with("user", account.name())
                .with("roles", new TreeSet<>(account.roles()).toString());
    }

    private boolean hasAnother(Actor actor, Account account) {
        return accounts.findAll().stream()
                .filter(Account::isEnabled)
                .filter(other -> permits(other.roles()))
                .filter(other -> !isOf(actor.userName(), other) && !isOf(account.name(), other))
                .anyMatch(other -> slots.has(other.name()));
    }

    private static boolean permits(Set<Role> roles) {
        return roles.stream().anyMatch(role -> Access.of(role).contains(Permission.APPROVE_PEOPLE));
    }

    private static boolean mayAuthorise(Rank rank) {
        return Stream.of(Regime.values())
                .anyMatch(regime -> rank.isAtLeast(regime.noticeAuthority()));
    }

    private static boolean isOf(String name, Account account) {
        return key(name).equals(key(account.name()));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
