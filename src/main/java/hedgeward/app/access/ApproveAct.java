package hedgeward.app.access;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.UnitOfWork;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/// A second person approves, at the same PC, one act of the person signed in. Given and refused
/// approvals are logged with both names; the name typed with a wrong passphrase only when it is a
/// user's, because people do type passphrases into the wrong field.
public final class ApproveAct {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final KeySlots slots;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ApproveAct(
            UnitOfWork unitOfWork,
            Accounts accounts,
            KeySlots slots,
            AuditTrail audit,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.slots = slots;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asks whether the named person approves. The passphrase is wiped.
    public Approval handle(Actor first, Act act, String name, char[] passphrase) {
        try {
            Optional<Account> account = unitOfWork.read(() -> accounts.findByName(name));
            if (account.filter(it -> it.name().equals(first.userName())).isPresent()) {
                return kept(first, act, account, new Approval.SamePerson());
            }
            return kept(first, act, account, judged(first, act, name, account, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Approval judged(
            Actor first, Act act, String name, Optional<Account> account, char[] passphrase) {
        return switch (slots.check(name, passphrase)) {
            case PassphraseCheck.Wrong(int tries) -> new Approval.WrongPassphrase(tries);
            case PassphraseCheck.TooSoon(var notBefore) -> new Approval.TooSoon(notBefore);
            case PassphraseCheck.KeysUnreadable() -> new Approval.KeysUnreadable();
            case PassphraseCheck.Right() ->
                    account.filter(Account::isEnabled)
                            .map(second -> permitted(first, act, second))
                            .orElseGet(Approval.AccountClosed::new);
        };
    }

    private Approval permitted(Actor first, Act act, Account second) {
        Actor other = new Actor(second.name(), second.roles(), first.workstation());
        return Access.permits(other, act.needed())
                ? new Approval.Given(
                        new ApprovedBy(act, first.userName(), second.name(), clock.instant()))
                : new Approval.NotPermitted(act.needed());
    }

    private Approval kept(Actor first, Act act, Optional<Account> second, Approval answer) {
        String outcome =
                switch (answer) {
                    case Approval.Given _ -> "given";
                    case Approval.SamePerson _ -> "same person";
                    case Approval.WrongPassphrase _ -> "wrong passphrase";
                    case Approval.TooSoon _ -> "too soon";
                    case Approval.AccountClosed _ -> "account closed";
                    case Approval.NotPermitted _ -> "not permitted";
                    case Approval.KeysUnreadable _ -> "keys unreadable";
                };
        AuditEntry entry =
                AuditEntry.of(
                                first,
                                Operation.ALTERATION,
                                "approval",
                                AuditSubject.whole(AuditSubject.Kind.OFFICE))
                        .with("act", act.code())
                        .with("about", act.about())
                        .with("outcome", outcome)
                        .with("by", second.map(Account::name).orElse("nobody known"));
        return unitOfWork.write(
                _ -> {
                    audit.record(entry);
                    return answer;
                });
    }
}
