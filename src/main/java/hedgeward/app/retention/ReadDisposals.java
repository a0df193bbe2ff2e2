package hedgeward.app.retention;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.ErasedKind;

import java.util.List;
import java.util.Map;

/// What was disposed of, and what a disposal would destroy.
public final class ReadDisposals {

    /// How many rows a page holds at most.
    public static final int PAGE = 100;

    private final UnitOfWork unitOfWork;
    private final Disposals disposals;
    private final Erasure erasure;
    private final CaseGate gate;

    public ReadDisposals(
            UnitOfWork unitOfWork, Disposals disposals, Erasure erasure, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.disposals = disposals;
        this.erasure = erasure;
        this.gate = gate;
    }

    /// How many records of each kind there are of a case.
    public Result<Map<ErasedKind, Integer>, Void> outlook(Actor actor, CaseId caseId) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return unitOfWork.read(
                () -> gate.pass(actor, caseId, () -> new Result.Done<>(erasure.count(caseId))));
    }

    /// The newest page.
    public Result<List<Disposal>, Void> handle(Actor actor) {
        return before(actor, Integer.MAX_VALUE);
    }

    /// The page after a certificate.
    public Result<List<Disposal>, Void> before(Actor actor, int certificate) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return new Result.Done<>(unitOfWork.read(() -> disposals.findBefore(certificate, PAGE)));
    }

    /// All of them, newest first, as a list or a file tells of them.
    public Result<List<DisposalLine>, Void> lines(Actor actor) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return new Result.Done<>(
                unitOfWork.read(
                        () ->
                                disposals.findBefore(Integer.MAX_VALUE, Integer.MAX_VALUE).stream()
                                        .map(DisposalLine::of)
                                        .toList()));
    }

    /// One by the number of its certificate.
    public Result<Disposal, Void> one(Actor actor, int certificate) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return unitOfWork
                .read(() -> disposals.findByCertificate(certificate))
                .<Result<Disposal, Void>>map(Result.Done::new)
                .orElseGet(Result.Missing::new);
    }

    /// What became of a case that is not in the register any more; as [#under].
    public Result<Disposal, Void> of(Actor actor, CaseId caseId) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return new Result.Denied<>(Permission.READ_CASES);
        }
        return unitOfWork
                .read(() -> disposals.findByCase(caseId))
                .<Result<Disposal, Void>>map(Result.Done::new)
                .orElseGet(Result.Missing::new);
    }

    /// As [#under], for whatever was typed into a field of search; empty where it is no reference,
    /// or to a person who may not read cases.
    public List<Disposal> underTyped(Actor actor, String typed) {
        String ref = typed.strip();
        return !ref.isEmpty()
                        && ref.length() <= CaseRef.LONGEST
                        && under(actor, new CaseRef(ref))
                                instanceof Result.Done<List<Disposal>, Void>(var found)
                ? found
                : List.of();
    }

    /// What became of cases under a reference; newest first. Whoever may read cases may know that
    /// one is gone.
    public Result<List<Disposal>, Void> under(Actor actor, CaseRef ref) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return new Result.Denied<>(Permission.READ_CASES);
        }
        return new Result.Done<>(unitOfWork.read(() -> disposals.findByRef(ref)));
    }
}
