package hedgeward.app.identity;

import hedgeward.app.access.Access;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.identity.CasePair;
import hedgeward.domain.identity.Identities;
import hedgeward.domain.identity.IdentityRejection;
import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.identity.Verdict;
import hedgeward.domain.order.CaseId;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Says that the respondents of two cases are one person or two, or takes that back. It takes two
/// people: whoever is joined wrongly is shown another man's breaches, and whoever is parted wrongly
/// is kept for too short a time.
public final class DecideSamePerson {

    /// @param reason how that is known; kept beside the log
    /// @param seen of the other case, as it was looked at
    /// @param approved for [#act]
    public record Command(
            Actor actor,
            CasePair pair,
            Verdict verdict,
            String reason,
            int seen,
            Optional<ApprovedBy> approved) {

        @Override
        public String toString() {
            return "Command[" + verdict + "]";
        }
    }

    /// What it works on.
    public record Ports(PersonLinks links, Cases cases, CaseGate gate, AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final InstantSource clock;

    public DecideSamePerson(UnitOfWork unitOfWork, Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    /// What a second person approves: this verdict on this pair, as it was looked at.
    public static Act act(CasePair pair, Verdict verdict, int seen) {
        return new Act(
                Permission.COMBINE_PEOPLE,
                action(verdict),
                pair.one().value() + " " + pair.other().value() + " " + seen);
    }

    /// How many decisions there are about the people of both cases.
    static int seen(List<PairDecision> decisions, CasePair pair) {
        Identities identities = Identities.of(decisions);
        Set<CaseId> one = identities.casesOf(pair.one());
        Set<CaseId> other = identities.casesOf(pair.other());
        return (int)
                decisions.stream()
                        .map(PairDecision::pair)
                        .filter(
                                decided ->
                                        one.contains(decided.one())
                                                || one.contains(decided.other())
                                                || other.contains(decided.one())
                                                || other.contains(decided.other()))
                        .count();
    }

    public Result<PairDecision, IdentityRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.COMBINE_PEOPLE)) {
            return new Result.Denied<>(Permission.COMBINE_PEOPLE);
        }
        CasePair pair = command.pair();
        return unitOfWork.write(
                tx ->
                        ports.gate()
                                .pass(
                                        command.actor(),
                                        pair.one(),
                                        () ->
                                                ports.gate()
                                                        .pass(
                                                                command.actor(),
                                                                pair.other(),
                                                                () -> decide(tx, command))));
    }

    private Result<PairDecision, IdentityRejection> decide(UnitOfWork.Tx tx, Command command) {
        CasePair pair = command.pair();
        if (ports.cases().findById(pair.one()).isEmpty()
                || ports.cases().findById(pair.other()).isEmpty()) {
            return new Result.Missing<>();
        }
        List<PairDecision> decisions = ports.links().findAll();
        if (seen(decisions, pair) != command.seen()) {
            return new Result.Stale<>();
        }
        return problem(decisions, command)
                .<Result<PairDecision, IdentityRejection>>map(Result.Rejected::new)
                .orElseGet(() -> approved(tx, command));
    }

    private static Optional<IdentityRejection> problem(
            List<PairDecision> decisions, Command command) {
        return command.reason().isBlank()
                ? Optional.of(IdentityRejection.REASON_MISSING)
                : Identities.of(decisions).problem(command.pair(), command.verdict());
    }

    private Result<PairDecision, IdentityRejection> approved(UnitOfWork.Tx tx, Command command) {
        CasePair pair = command.pair();
        Act act = act(pair, command.verdict(), command.seen());
        return command.approved()
                .filter(by -> by.covers(command.actor(), act, clock.instant()))
                .filter(by -> ports.gate().admits(by, pair.one()))
                .filter(by -> ports.gate().admits(by, pair.other()))
                .map(by -> kept(tx, command, by))
                .orElseGet(() -> new Result.Rejected<>(IdentityRejection.NOT_APPROVED));
    }

    private Result<PairDecision, IdentityRejection> kept(
            UnitOfWork.Tx tx, Command command, ApprovedBy by) {
        PairDecision decision =
                new PairDecision(
                        command.pair(),
                        command.verdict(),
                        clock.instant(),
                        command.actor().userName(),
                        by.userName(),
                        command.reason().strip());
        ports.links().add(decision);
        for (CaseId id : List.of(decision.pair().one(), decision.pair().other())) {
            ports.audit().record(entry(command.actor(), decision, id));
            tx.changed(new Change.CaseChanged(id));
        }
        return new Result.Done<>(decision);
    }

    private static AuditEntry entry(Actor actor, PairDecision decision, CaseId id) {
        return AuditEntry.of(
                        actor,
                        decision.verdict() == Verdict.SAME
                                ? Operation.COMBINATION
                                : Operation.ALTERATION,
                        action(decision.verdict()),
                        AuditSubject.of(id))
                .with("other-case", decision.pair().beside(id).value().toString())
                .with("approved-by", decision.approvedBy());
    }

    private static String action(Verdict verdict) {
        return "person." + verdict.name().toLowerCase(Locale.ROOT);
    }
}
