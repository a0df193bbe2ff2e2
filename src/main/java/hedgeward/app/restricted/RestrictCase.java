package hedgeward.app.restricted;

import hedgeward.app.access.Access;
import hedgeward.app.access.Account;
import hedgeward.app.access.Accounts;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Restrictions;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.app.people.Officers;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.GlassRules;
import hedgeward.domain.restricted.Readership;
import hedgeward.domain.restricted.RestrictionChange;
import hedgeward.domain.restricted.RestrictionRejection;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Restricts a case to named readers, names others, or lifts the restriction. Only a supervisor to
/// whom the case is open does it; a user who bears the name of a party is never a reader.
public final class RestrictCase {

    /// @param readers user names of those who may read
    /// @param keptOut user names of those who are a party and may not open it by any way
    /// @param seen how many decisions the person had before her or him
    public record Command(
            Actor actor,
            CaseId caseId,
            Set<String> readers,
            Set<String> keptOut,
            String reason,
            int seen) {
        public Command {
            readers = Set.copyOf(readers);
            keptOut = Set.copyOf(keptOut);
        }

        @Override
        public String toString() {
            return "Command[" + caseId.value() + "]";
        }
    }

    /// Where restrictions, people, cases and the log are kept.
    public record Ports(
            Restrictions restrictions,
            CaseGate gate,
            Cases cases,
            Accounts accounts,
            Officers officers,
            AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final InstantSource clock;

    public RestrictCase(UnitOfWork unitOfWork, Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    /// Restricts the case from now on, or names its readers anew.
    public Result<RestrictionChange, RestrictionRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.RESTRICT_CASES)) {
            return new Result.Denied<>(Permission.RESTRICT_CASES);
        }
        return unitOfWork.write(
                tx ->
                        ports.gate()
                                .pass(
                                        command.actor(),
                                        command.caseId(),
                                        () -> restrict(tx, command)));
    }

    /// Lifts the restriction: whoever reads cases reads this one again.
    ///
    /// @param seen how many decisions the person had before her or him
    public Result<RestrictionChange, RestrictionRejection> lift(
            Actor actor, CaseId caseId, String reason, int seen) {
        if (!Access.permits(actor, Permission.RESTRICT_CASES)) {
            return new Result.Denied<>(Permission.RESTRICT_CASES);
        }
        return unitOfWork.write(
                tx ->
                        ports.gate()
                                .pass(
                                        actor,
                                        caseId,
                                        () ->
                                                decided(caseId) == seen
                                                        ? lifted(tx, actor, caseId, reason)
                                                        : new Result.Stale<>()));
    }

    private Result<RestrictionChange, RestrictionRejection> restrict(
            UnitOfWork.Tx tx, Command command) {
        Optional<CaseFile> file = ports.cases().findById(command.caseId());
        if (file.isEmpty()) {
            return new Result.Missing<>();
        }
        if (decided(command.caseId()) != command.seen()) {
            return new Result.Stale<>();
        }
        return problem(command, file.get())
                .<Result<RestrictionChange, RestrictionRejection>>map(Result.Rejected::new)
                .orElseGet(
                        () ->
                                kept(
                                        tx,
                                        command.actor(),
                                        new RestrictionChange(
                                                command.caseId(),
                                                clock.instant(),
                                                command.actor().userName(),
                                                command.reason().strip(),
                                                Optional.of(
                                                        new Readership(
                                                                command.readers(),
                                                                command.keptOut())))));
    }

    private int decided(CaseId caseId) {
        return ports.restrictions().findByCase(caseId).size();
    }

    private Optional<RestrictionRejection> problem(Command command, CaseFile file) {
        if (!GlassRules.isReason(command.reason())) {
            return Optional.of(RestrictionRejection.REASON_TOO_SHORT);
        }
        if (command.readers().isEmpty()) {
            return Optional.of(RestrictionRejection.NO_READERS);
        }
        if (command.keptOut().stream().anyMatch(command.readers()::contains)) {
            return Optional.of(RestrictionRejection.READER_KEPT_OUT);
        }
        if (!command.readers().stream().allMatch(this::readsCases)) {
            return Optional.of(RestrictionRejection.READER_UNKNOWN);
        }
        Set<String> parties =
                new PartyUsers(ports.accounts(), ports.officers())
                        .users(PartyUsers.names(file.parties()));
        return parties.stream().anyMatch(command.readers()::contains)
                ? Optional.of(RestrictionRejection.READER_IS_PARTY)
                : Optional.empty();
    }

    private boolean readsCases(String userName) {
        return ports.accounts()
                .findByName(userName)
                .filter(Account::isEnabled)
                .filter(account -> account.name().equals(userName))
                .filter(RestrictCase::readsCases)
                .isPresent();
    }

    static boolean readsCases(Account account) {
        return account.roles().stream()
                .anyMatch(role -> Access.of(role).contains(Permission.READ_CASES));
    }

    private Result<RestrictionChange, RestrictionRejection> lifted(
            UnitOfWork.Tx tx, Actor actor, CaseId caseId, String reason) {
        RestrictionChange asked =
                new RestrictionChange(
                        caseId,
                        clock.instant(),
                        actor.userName(),
                        reason.strip(),
                        Optional.empty());
        return switch (GlassRules.lift(asked, ports.restrictions().findNewest(caseId))) {
            case Decision.Rejected<RestrictionChange, RestrictionRejection>(var why) ->
                    new Result.Rejected<>(why);
            case Decision.Accepted<RestrictionChange, RestrictionRejection>(var change, var _) ->
                    kept(tx, actor, change);
        };
    }

    private Result<RestrictionChange, RestrictionRejection> kept(
            UnitOfWork.Tx tx, Actor actor, RestrictionChange change) {
        ports.restrictions().add(change);
        ports.audit().record(entry(actor, change));
        tx.changed(new Change.CaseChanged(change.caseId()));
        return new Result.Done<>(change);
    }

    /// Readers by name; of who is kept out the number alone, for a name would tell who is a party.
    private static AuditEntry entry(Actor actor, RestrictionChange change) {
        AuditEntry entry =
                AuditEntry.of(
                                actor,
                                Operation.ALTERATION,
                                change.readership().isPresent()
                                        ? "case.restrict"
                                        : "case.lift-restriction",
                                AuditSubject.of(change.caseId()))
                        .because(change.reason());
        return change.readership()
                .map(
                        of ->
                                entry.with("readers", listed(of.readers()))
                                        .with("kept-out", Integer.toString(of.keptOut().size())))
                .orElse(entry);
    }

    private static String listed(Collection<String> users) {
        return String.join(", ", new TreeSet<>(users));
    }
}
