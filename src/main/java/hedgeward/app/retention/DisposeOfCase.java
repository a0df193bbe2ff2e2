package hedgeward.app.retention;

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
import hedgeward.app.evidence.EvidenceShelf;
import hedgeward.domain.clock.London;
import hedgeward.domain.evidence.EvidenceId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.Bar;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRejection;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.RetentionRules;
import hedgeward.domain.retention.RetentionSpans;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Destroys everything the register holds of a case, by two people (Data Protection Act 2018 s.39,
/// s.47, s.62). What stays is the row of the disposal and the entries of the log, neither of which
/// tells of anybody the case concerned.
public final class DisposeOfCase {

    /// @param seen how many decisions about it the person had before her or him
    /// @param approved for [#act]
    public record Command(
            Actor actor,
            CaseId caseId,
            DisposalGround ground,
            int seen,
            Optional<ApprovedBy> approved) {}

    /// What it works on.
    public record Ports(
            RetentionTable table,
            Disposals disposals,
            Erasure erasure,
            EvidenceShelf shelf,
            CaseGate gate,
            AuditTrail audit) {}

    /// What the log and the act approved call it.
    public static final String ACTION = "retention.dispose";

    private final ErasingWork work;
    private final Ports ports;
    private final InstantSource clock;

    public DisposeOfCase(ErasingWork work, Ports ports, InstantSource clock) {
        this.work = work;
        this.ports = ports;
        this.clock = clock;
    }

    /// What a second person approves: this case, on this ground, after so many decisions about it.
    public static Act act(CaseId caseId, DisposalGround ground, int seen) {
        return new Act(
                Permission.REVIEW_RETENTION, ACTION, caseId.value() + " " + ground + " " + seen);
    }

    public Result<Disposal, DisposalRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        Done done =
                work.erase(
                        tx -> {
                            Done answer = gated(tx, command);
                            if (!answer.result().isDone()) {
                                tx.giveUp();
                            }
                            return answer;
                        });
        done.files().forEach(file -> ports.shelf().drop(file.value()));
        return done.result();
    }

    private record Done(Result<Disposal, DisposalRejection> result, List<EvidenceId> files) {

        static Done not(Result<Disposal, DisposalRejection> result) {
            return new Done(result, List.of());
        }
    }

    private Done gated(UnitOfWork.Tx tx, Command command) {
        if (!ports.gate().isOpen(command.actor(), command.caseId())) {
            return Done.not(CaseGate.closed());
        }
        Instant now = clock.instant();
        return ports.table()
                .findById(command.caseId(), now)
                .map(row -> judged(tx, command, row, now))
                .orElseGet(() -> Done.not(new Result.Missing<>()));
    }

    private Done judged(UnitOfWork.Tx tx, Command command, RetentionRow row, Instant now) {
        if (row.record().decisions() != command.seen()) {
            return Done.not(new Result.Stale<>());
        }
        LocalDate today = London.dateOf(now);
        RetentionSpans spans = RetentionSpans.on(today, ports.table().findSpanChanges());
        RetentionReview review = RetentionReview.on(today, spans, row);
        DisposalRule rule = review.rule(command.ground());
        List<Bar> bars = RetentionRules.bars(command.ground(), rule.span(), row.facts(), today);
        if (!bars.isEmpty()) {
            return Done.not(new Result.Rejected<>(new DisposalRejection.Barred(bars)));
        }
        Act act = act(command.caseId(), command.ground(), command.seen());
        return command.approved()
                .filter(by -> ports.gate().admits(by, command.caseId()))
                .filter(by -> by.covers(command.actor(), act, now))
                .map(by -> erased(tx, command, row, new Deed(rule, by, now)))
                .orElseGet(
                        () -> Done.not(new Result.Rejected<>(new DisposalRejection.NotApproved())));
    }

    private record Deed(DisposalRule rule, ApprovedBy by, Instant at) {}

    private Done erased(UnitOfWork.Tx tx, Command command, RetentionRow row, Deed deed) {
        int certificate = ports.disposals().nextCertificate();
        Erasure.Erased erased = ports.erasure().erase(command.caseId());
        Disposal disposal =
                new Disposal(
                        certificate,
                        command.caseId(),
                        row.ref(),
                        deed.rule(),
                        deed.at(),
                        command.actor().userName(),
                        deed.by().userName(),
                        command.actor().workstation(),
                        erased.counts());
        ports.disposals().add(disposal);
        ports.audit().record(entry(command.actor(), disposal));
        tx.changed(new Change.CaseChanged(command.caseId()));
        return new Done(new Result.Done<>(disposal), erased.files());
    }

    private static AuditEntry entry(Actor actor, Disposal disposal) {
        AuditEntry entry =
                AuditEntry.of(actor, Operation.ERASURE, ACTION, AuditSubject.of(disposal.caseId()))
                        .with("certificate", Integer.toString(disposal.certificate()))
                        .with("ground", disposal.rule().ground().name())
                        .with("group", Integer.toString(disposal.rule().group().number()))
                        .with("approved-by", disposal.approvedBy());
        for (var kind : disposal.erased().entrySet()) {
            entry = entry.with(kind.getKey().word(), kind.getValue().toString());
        }
        return entry;
    }
}
