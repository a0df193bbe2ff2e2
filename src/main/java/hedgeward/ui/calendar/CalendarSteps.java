package hedgeward.ui.calendar;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.common.Result;
import hedgeward.app.visit.AllocateVisit;
import hedgeward.app.visit.MoveVisit;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitState;
import hedgeward.domain.visit.VisitWarning;
import hedgeward.domain.visit.VisitWarnings;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.StepWords;
import hedgeward.ui.wording.VisitWords;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Moves visits and gives them away, and says what came of it: the reason it was refused, or what
/// is unusual about the new plan, with a way back.
final class CalendarSteps {

    private static final Duration AROUND = Duration.ofHours(24);

    private final Actor actor;
    private final CalendarController.UseCases useCases;
    private final CalendarController.Desk desk;
    private final Look look;
    private final Navigation navigation;

    /// @param by who was first, where somebody was
    private record Outcome(
            Result<Visit, VisitRejection> result,
            Set<VisitWarning> warnings,
            Optional<AuditLine> by) {}

    CalendarSteps(
            Actor actor,
            CalendarController.UseCases useCases,
            CalendarController.Desk desk,
            Look look,
            Navigation navigation) {
        this.actor = actor;
        this.useCases = useCases;
        this.desk = desk;
        this.look = look;
        this.navigation = navigation;
    }

    /// Everything that could collide with a window.
    static VisitQuestion around(TimeWindow window) {
        return VisitQuestion.during(
                new TimeWindow(window.from().minus(AROUND), window.to().plus(AROUND)));
    }

    /// A row as planning sees it.
    static VisitWarnings.Planned planned(VisitRow row) {
        return new VisitWarnings.Planned(
                row.id(),
                row.caseId(),
                row.window(),
                row.officer().map(Set::of).orElseGet(Set::of),
                row.orderEndsAt());
    }

    /// Moves a visit; `then` gets the reason when it stayed.
    void move(VisitRow row, TimeWindow window, Consumer<Optional<String>> then) {
        if (window.equals(row.window())) {
            then.accept(Optional.empty());
            return;
        }
        desk.tasks()
                .run(
                        () ->
                                outcome(
                                        row.caseId(),
                                        row.id(),
                                        useCases.move()
                                                .handle(new MoveVisit.Command(seen(row), window)),
                                        warnings(planned(row).in(window))),
                        outcome -> then.accept(moved(row, outcome)));
    }

    /// Gives a visit to at most two officers; `then` gets the reason when it stayed.
    void allocate(VisitRow row, List<Officer> who, Consumer<Optional<String>> then) {
        List<OfficerId> ids = who.stream().map(Officer::id).toList();
        AllocateVisit.Command command =
                new AllocateVisit.Command(
                        seen(row), ids.stream().findFirst(), ids.stream().skip(1).findFirst());
        desk.tasks()
                .run(
                        () ->
                                outcome(
                                        row.caseId(),
                                        row.id(),
                                        useCases.allocate().handle(command),
                                        warnings(planned(row).with(Set.copyOf(ids)))),
                        outcome -> then.accept(allocated(row, who, outcome)));
    }

    private Outcome outcome(
            CaseId caseId,
            VisitId id,
            Result<Visit, VisitRejection> result,
            Set<VisitWarning> warnings) {
        Optional<AuditLine> by =
                result instanceof Result.Stale<Visit, VisitRejection>
                        ? useCases.lastChange().handle(actor, AuditSubject.of(id, caseId))
                        : Optional.empty();
        return new Outcome(result, warnings, by);
    }

    private VisitSteps.Seen seen(VisitRow row) {
        return new VisitSteps.Seen(actor, row.id(), row.version());
    }

    private Set<VisitWarning> warnings(VisitWarnings.Planned planned) {
        List<VisitWarnings.Planned> others =
                useCases.find().during(actor, around(planned.window())).stream()
                        .filter(r -> r.state() instanceof VisitState.Planned)
                        .map(CalendarSteps::planned)
                        .toList();
        return VisitWarnings.of(planned, others, desk.ticker().now());
    }

    private Optional<String> moved(VisitRow row, Outcome outcome) {
        if (outcome.result() instanceof Result.Done<Visit, VisitRejection>(var visit)) {
            String words =
                    look.messages()
                            .text(
                                    CalendarMsg.MOVED,
                                    row.code().value(),
                                    look.times().window(visit.window().from(), visit.window().to()),
                                    but(outcome.warnings()));
            navigation.notify(
                    Notice.of(
                            stateOf(outcome),
                            words,
                            look.messages().text(CalendarMsg.PUT_BACK),
                            () -> putBack(visit, row.window())));
        }
        return problem(outcome);
    }

    private void putBack(Visit visit, TimeWindow window) {
        VisitSteps.Seen seen = new VisitSteps.Seen(actor, visit.id(), visit.version());
        desk.tasks()
                .run(
                        () ->
                                outcome(
                                        visit.caseId(),
                                        visit.id(),
                                        useCases.move().handle(new MoveVisit.Command(seen, window)),
                                        Set.of()),
                        outcome ->
                                problem(outcome)
                                        .ifPresent(
                                                why ->
                                                        navigation.notify(
                                                                Notice.of(State.DUE_SOON, why))));
    }

    private Optional<String> allocated(VisitRow row, List<Officer> who, Outcome outcome) {
        if (outcome.result().isDone()) {
            String names =
                    who.stream()
                            .map(o -> o.collar().value() + " " + o.name().surname())
                            .collect(Collectors.joining(", "));
            navigation.notify(
                    Notice.of(
                            stateOf(outcome),
                            look.messages()
                                    .text(
                                            who.isEmpty()
                                                    ? CalendarMsg.TAKEN_BACK
                                                    : CalendarMsg.ALLOCATED,
                                            row.code().value(),
                                            names,
                                            but(outcome.warnings()))));
        }
        return problem(outcome);
    }

    private static State stateOf(Outcome outcome) {
        return outcome.warnings().isEmpty() ? State.DONE : State.DUE_SOON;
    }

    private String but(Set<VisitWarning> warnings) {
        VisitWords words = new VisitWords(look.messages());
        return warnings.isEmpty()
                ? ""
                : look.messages()
                        .text(
                                CalendarMsg.WARNED,
                                warnings.stream()
                                        .sorted()
                                        .map(words::warning)
                                        .collect(Collectors.joining(" ")));
    }

    private Optional<String> problem(Outcome outcome) {
        StepWords words = new StepWords(look.messages());
        return switch (outcome.result()) {
            case Result.Done<Visit, VisitRejection> _ -> Optional.empty();
            case Result.Rejected<Visit, VisitRejection>(var why) ->
                    Optional.of(new VisitWords(look.messages()).rejection(why));
            case Result.Stale<Visit, VisitRejection>() ->
                    Optional.of(new ChangedByWords(look).ofAct(outcome.by()));
            case Result.Denied<Visit, VisitRejection>(var needed) ->
                    Optional.of(words.denied(needed));
            case Result.Missing<Visit, VisitRejection>() -> Optional.of(words.missing());
        };
    }
}
