package hedgeward.app.visit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitRules;

import java.time.Clock;
import java.util.Optional;

/// Records what came of a visit. A disclosed breach opens its case in the same transaction, tied to
/// order and visit.
public final class RecordVisit {

    public record Command(VisitSteps.Seen seen, VisitOutcome outcome) {}

    /// The recorded visit, and the breach it opened.
    public record Recorded(Visit visit, Optional<Breach> breach) {}

    /// Why it could not be recorded: the visit's own rules, or the breach's.
    public sealed interface Refusal {
        record OfVisit(VisitRejection why) implements Refusal {}

        record OfBreach(BreachRejection why) implements Refusal {}
    }

    private final UnitOfWork unitOfWork;
    private final VisitSteps visitSteps;
    private final BreachSteps breachSteps;
    private final Ids ids;
    private final Clock clock;

    public RecordVisit(
            UnitOfWork unitOfWork,
            VisitSteps visitSteps,
            BreachSteps breachSteps,
            Ids ids,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.visitSteps = visitSteps;
        this.breachSteps = breachSteps;
        this.ids = ids;
        this.clock = clock;
    }

    public Result<Recorded, Refusal> handle(Command command) {
        if (!Access.permits(command.seen().actor(), Permission.RECORD_VISIT)) {
            return new Result.Denied<>(Permission.RECORD_VISIT);
        }
        return unitOfWork.write(
                tx -> {
                    Result<Visit, VisitRejection> recorded =
                            visitSteps.take(
                                    tx,
                                    command.seen(),
                                    "visit.record",
                                    (visit, order) ->
                                            VisitRules.record(
                                                    visit,
                                                    order,
                                                    command.outcome(),
                                                    clock.instant()));
                    return switch (recorded) {
                        case Result.Done<Visit, VisitRejection>(var visit) ->
                                followUp(tx, command, visit);
                        case Result.Rejected<Visit, VisitRejection>(var why) ->
                                new Result.Rejected<>(new Refusal.OfVisit(why));
                        case Result.Stale<Visit, VisitRejection>() -> new Result.Stale<>();
                        case Result.Denied<Visit, VisitRejection>(var needed) ->
                                new Result.Denied<>(needed);
                        case Result.Missing<Visit, VisitRejection>() -> new Result.Missing<>();
                    };
                });
    }

    private Result<Recorded, Refusal> followUp(UnitOfWork.Tx tx, Command command, Visit visit) {
        VisitOutcome outcome = command.outcome();
        return outcome.disclosure()
                .map(
                        told ->
                                withBreach(
                                        tx,
                                        command.seen().actor(),
                                        visit,
                                        reported(visit, outcome, told)))
                .orElseGet(() -> new Result.Done<>(new Recorded(visit, Optional.empty())));
    }

    private Breach reported(Visit visit, VisitOutcome outcome, Disclosure disclosure) {
        return new Breach(
                new BreachId(ids.next()),
                0,
                visit.caseId(),
                Optional.of(visit.id()),
                outcome.visitedAt(),
                BreachSource.VISIT,
                disclosure.broken(),
                Optional.of(disclosure.words()),
                new BreachState.Reported());
    }

    private Result<Recorded, Refusal> withBreach(
            UnitOfWork.Tx tx, Actor actor, Visit visit, Breach reported) {
        Result<Breach, BreachRejection> opened = breachSteps.open(tx, actor, reported);
        if (!opened.isDone()) {
            tx.giveUp();
        }
        return switch (opened) {
            case Result.Done<Breach, BreachRejection>(var breach) ->
                    new Result.Done<>(new Recorded(visit, Optional.of(breach)));
            case Result.Rejected<Breach, BreachRejection>(var why) ->
                    new Result.Rejected<>(new Refusal.OfBreach(why));
            case Result.Stale<Breach, BreachRejection>() -> new Result.Stale<>();
            case Result.Denied<Breach, BreachRejection>(var needed) -> new Result.Denied<>(needed);
            case Result.Missing<Breach, BreachRejection>() -> new Result.Missing<>();
        };
    }
}
