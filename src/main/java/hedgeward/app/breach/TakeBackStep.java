package hedgeward.app.breach;

import hedgeward.app.access.Access;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.StepBack;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.breach.BreachFields;
import hedgeward.domain.order.CaseFile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Takes the newest step of a breach back that was recorded by mistake. What the respondent did
/// once for several breaches is taken back in all of them, or in none. Whoever may record a step
/// may take it back; an arrest, whose court clock ends with it, only two people may.
public final class TakeBackStep {

    /// @param reason what was wrong and how that is known; never blank
    /// @param alone whether an arrest is taken back for this breach only, and stays for the others
    /// @param approved for [#act], where a second person is needed
    public record Command(
            BreachSteps.Seen seen, String reason, boolean alone, Optional<ApprovedBy> approved) {
        public Command {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("taking a step back says why");
            }
        }

        @Override
        public String toString() {
            return "Command[withheld]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final CorrectBreach.Ports ports;
    private final Holidays holidays;
    private final Clock clock;

    public TakeBackStep(
            UnitOfWork unitOfWork, CorrectBreach.Ports ports, Holidays holidays, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// The act a second person approves: the newest step of this breach, as it was looked at, for
    /// this breach alone or for all it was one step for.
    public static Act act(Breach breach, boolean alone) {
        return new Act(
                needed(breach.state()),
                "breach.take-back",
                breach.id().value() + " " + breach.version() + (alone ? " alone" : ""));
    }

    public Result<Breach, BreachRejection> handle(Command command) {
        return Access.permits(command.seen().actor(), Permission.READ_CASES)
                ? unitOfWork.write(tx -> find(tx, command))
                : new Result.Denied<>(Permission.READ_CASES);
    }

    private Result<Breach, BreachRejection> find(UnitOfWork.Tx tx, Command command) {
        Actor actor = command.seen().actor();
        Optional<Breach> found = ports.breaches().findById(command.seen().breachId());
        Optional<CaseFile> file = found.flatMap(b -> ports.cases().findById(b.caseId()));
        if (found.isEmpty() || file.isEmpty()) {
            return new Result.Missing<>();
        }
        Breach breach = found.get();
        if (!ports.gate().isOpen(actor, breach.caseId())) {
            return CaseGate.closed();
        }
        if (breach.version() != command.seen().version()) {
            return new Result.Stale<>();
        }
        Permission needed = needed(breach.state());
        return Access.permits(actor, needed) && isApproved(command, breach)
                ? takeBack(tx, command, breach, file.get())
                : new Result.Denied<>(needed);
    }

    private boolean isApproved(Command command, Breach breach) {
        return !StepBack.stopsTheClock(breach)
                || command.approved()
                        .filter(by -> ports.gate().admits(by, breach.caseId()))
                        .filter(
                                by ->
                                        by.covers(
                                                command.seen().actor(),
                                                act(breach, command.alone()),
                                                clock.instant()))
                        .isPresent();
    }

    private Result<Breach, BreachRejection> takeBack(
            UnitOfWork.Tx tx, Command command, Breach breach, CaseFile file) {
        List<Breach> all = ports.breaches().findByCase(breach.caseId());
        List<BreachStep> kept = ports.breaches().findSteps(all.stream().map(Breach::id).toList());
        List<Breach> others = all.stream().filter(b -> !b.id().equals(breach.id())).toList();
        if (others.stream().anyMatch(b -> StepBack.isRelied(breach, b, past(b, kept).releases()))) {
            return new Result.Rejected<>(BreachRejection.STEP_RELIED_ON);
        }
        StatutoryClocks clocks = new StatutoryClocks(holidays.held());
        Result<Breach, BreachRejection> answer =
                save(tx, command, breach, back(breach, kept, file, clocks));
        for (Breach other : others) {
            if (answer.isDone() && isAlso(command, breach, other)) {
                Result<Breach, BreachRejection> next =
                        save(tx, command, other, back(other, kept, file, clocks));
                answer = next.isDone() ? answer : next;
            }
        }
        return answer;
    }

    private static boolean isAlso(Command command, Breach breach, Breach other) {
        boolean leftToOthers = command.alone() && StepBack.stopsTheClock(breach);
        return !leftToOthers && StepBack.isOneStep(breach, other);
    }

    private Decision<Breach, BreachRejection> back(
            Breach breach, List<BreachStep> kept, CaseFile file, StatutoryClocks clocks) {
        return StepBack.back(breach, past(breach, kept).last(), file, clocks, clock.instant());
    }

    private static BreachPast past(Breach breach, List<BreachStep> kept) {
        return BreachPast.of(breach.id(), kept);
    }

    private Result<Breach, BreachRejection> save(
            UnitOfWork.Tx tx,
            Command command,
            Breach before,
            Decision<Breach, BreachRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Breach, BreachRejection>(var why) -> {
                tx.giveUp();
                yield new Result.Rejected<>(why);
            }
            case Decision.Accepted<Breach, BreachRejection>(var after, var _) -> {
                if (ports.breaches().save(after) == Saved.STALE) {
                    tx.giveUp();
                    yield new Result.Stale<>();
                }
                keep(command, before, after);
                tx.changed(new Change.BreachChanged(before.id(), before.caseId()));
                yield new Result.Done<>(ports.breaches().findById(before.id()).orElse(after));
            }
        };
    }

    private void keep(Command command, Breach before, Breach after) {
        String userName = command.seen().actor().userName();
        ports.breaches()
                .keepStep(
                        new BreachStep(
                                before.id(),
                                BreachStep.Kind.TAKEN_BACK,
                                clock.instant(),
                                userName,
                                before.state()));
        ports.corrections()
                .add(
                        new BreachCorrection(
                                before.id(),
                                clock.instant(),
                                userName,
                                command.reason().strip(),
                                BreachFields.between(before, after)));
        ports.audit().record(entry(command, before));
    }

    /// The log says that a step was taken back, and which; values and reason are kept with the
    /// breach.
    private static AuditEntry entry(Command command, Breach before) {
        AuditEntry entry =
                AuditEntry.of(
                                command.seen().actor(),
                                Operation.ALTERATION,
                                "breach.take-back",
                                AuditSubject.of(before.id(), before.caseId()))
                        .with("step", before.state().kind().name());
        return command.approved().map(by -> entry.with("approved-by", by.userName())).orElse(entry);
    }

    private static Permission needed(BreachState state) {
        return switch (state) {
            case BreachState.Reported _, BreachState.ArrestSought _ -> Permission.OPEN_BREACH;
            case BreachState.InCustody _, BreachState.Released _ -> Permission.RECORD_ARREST;
            case BreachState.BeforeCourt _, BreachState.Finished _ -> Permission.RECORD_COURT;
        };
    }
}
