package hedgeward.app.identity;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Refused;
import hedgeward.app.breach.Breaches;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.identity.CasePair;
import hedgeward.domain.identity.Identities;
import hedgeward.domain.identity.IdentityRejection;
import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.identity.Verdict;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Other cases of the respondent of a case, and those that may be his. Part of the page of the
/// case, whose opening is logged.
public final class ReadSamePerson {

    /// What it reads.
    public record Ports(
            PersonLinks links, Cases cases, Breaches breaches, CaseGate gate, AuditTrail audit) {}

    /// What the log calls a case that was found by asking for it.
    private static final String FOUND = "case.found";

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final InstantSource clock;

    public ReadSamePerson(UnitOfWork unitOfWork, Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    public Result<SamePersonPage, Void> handle(Actor actor, CaseId id) {
        if (!Access.permits(actor, Permission.READ_CASES)) {
            return new Result.Denied<>(Permission.READ_CASES);
        }
        return unitOfWork.read(
                () ->
                        ports.gate()
                                .pass(
                                        actor,
                                        id,
                                        () ->
                                                ports.cases()
                                                        .findById(id)
                                                        .<Result<SamePersonPage, Void>>map(
                                                                own ->
                                                                        new Result.Done<>(
                                                                                page(actor, own)))
                                                        .orElseGet(Result.Missing::new)));
    }

    /// Another case by its reference, to be joined with this one. Whoever asks looks at it, which
    /// is logged, as a refusal is.
    public Result<OtherCase, IdentityRejection> named(Actor actor, CaseId id, CaseRef ref) {
        if (!Access.permits(actor, Permission.COMBINE_PEOPLE)) {
            return new Result.Denied<>(Permission.COMBINE_PEOPLE);
        }
        return unitOfWork.write(_ -> ports.gate().pass(actor, id, () -> named(actor, ref, id)));
    }

    private Result<OtherCase, IdentityRejection> named(Actor actor, CaseRef ref, CaseId id) {
        Optional<CaseFile> file = ports.cases().findByRef(ref);
        if (file.isEmpty()) {
            return new Result.Rejected<>(IdentityRejection.NO_SUCH_CASE);
        }
        if (file.get().id().equals(id)) {
            return new Result.Rejected<>(IdentityRejection.ONE_CASE);
        }
        AuditSubject subject = AuditSubject.of(file.get().id());
        if (!ports.gate().isOpen(actor, file.get().id())) {
            ports.audit().record(Refused.entry(actor, subject, FOUND));
            return CaseGate.closed();
        }
        ports.audit().record(AuditEntry.of(actor, Operation.CONSULTATION, FOUND, subject));
        return new Result.Done<>(look(actor, id).other(file.get()));
    }

    private SamePersonPage page(Actor actor, CaseFile own) {
        CaseId id = own.id();
        Look look = look(actor, id);
        Identities identities = Identities.of(look.decisions());
        Set<CaseId> joined = identities.casesOf(id);
        List<CaseFile> alike =
                ports.cases().findByRefs(ports.links().findAlike(id)).stream()
                        .filter(file -> !joined.contains(file.id()))
                        .filter(file -> !identities.areTwo(id, file.id()))
                        .toList();
        return new SamePersonPage(
                own.ref(),
                own.parties().respondent(),
                look.others(joined.stream().filter(one -> !one.equals(id)).toList()),
                alike.stream().map(look::other).sorted(BY_REF).toList(),
                look.others(
                        look.decisions().stream()
                                .map(PairDecision::pair)
                                .filter(pair -> isAbout(pair, id))
                                .filter(
                                        pair ->
                                                identities
                                                        .decided(pair)
                                                        .filter(Verdict.DIFFERENT::equals)
                                                        .isPresent())
                                .map(pair -> pair.beside(id))
                                .distinct()
                                .toList()));
    }

    private static final Comparator<OtherCase> BY_REF =
            Comparator.comparing(other -> other.ref().value());

    private static boolean isAbout(CasePair pair, CaseId id) {
        return pair.one().equals(id) || pair.other().equals(id);
    }

    private Look look(Actor actor, CaseId id) {
        return new Look(id, ports.links().findAll(), ports.gate().closedTo(actor), clock.instant());
    }

    /// One look at what lies beside a case.
    private final class Look {

        private final CaseId id;
        private final List<PairDecision> decisions;
        private final ClosedCases closed;
        private final Instant now;

        Look(CaseId id, List<PairDecision> decisions, ClosedCases closed, Instant now) {
            this.id = id;
            this.decisions = decisions;
            this.closed = closed;
            this.now = now;
        }

        List<PairDecision> decisions() {
            return decisions;
        }

        List<OtherCase> others(List<CaseId> ids) {
            return ids.stream()
                    .flatMap(other -> ports.cases().findById(other).stream())
                    .map(this::other)
                    .sorted(BY_REF)
                    .toList();
        }

        OtherCase other(CaseFile file) {
            CasePair pair = new CasePair(id, file.id());
            boolean hidden = closed.hides(file.id());
            return new OtherCase(
                    file.id(),
                    file.ref(),
                    Optional.of(file.parties().respondent()).filter(_ -> !hidden),
                    file.stageAt(now),
                    hidden ? 0 : ports.breaches().findByCase(file.id()).size(),
                    decisions.stream()
                            .filter(one -> one.pair().equals(pair))
                            .reduce((_, newer) -> newer)
                            .filter(one -> one.verdict() != Verdict.OPEN),
                    DecideSamePerson.seen(decisions, pair));
        }
    }
}
