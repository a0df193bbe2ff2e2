package hedgeward.ui.calendar;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.audit.LastChange;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.visit.AllocateVisit;
import hedgeward.app.visit.FindVisits;
import hedgeward.app.visit.MoveVisit;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.clock.London;
import hedgeward.domain.clock.WallReading;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.VisitId;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;

import javafx.scene.Parent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The visits of a day, week, month or four weeks. Asks again after every change and each minute,
/// and keeps what was chosen.
public final class CalendarController implements Page {

    /// What the page asks and does.
    public record UseCases(
            FindVisits find,
            FindOfficers officers,
            MoveVisit move,
            AllocateVisit allocate,
            LastChange lastChange) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    private record Answer(List<VisitRow> rows, List<VisitRow> tray) {}

    private final Actor actor;
    private final UseCases useCases;
    private final Desk desk;
    private final Look look;
    private final Navigation navigation;
    private final Scope scope = new Scope();
    private final CalendarModel model;
    private final Lane lane;
    private final Lane around;
    private final CalendarSteps steps;
    private final CalendarView view;

    public CalendarController(
            Actor actor, UseCases useCases, Desk desk, Look look, Navigation navigation) {
        this.actor = actor;
        this.useCases = useCases;
        this.desk = desk;
        this.look = look;
        this.navigation = navigation;
        this.model = new CalendarModel(London.dateOf(desk.ticker().now()));
        this.lane = desk.tasks().lane();
        this.around = desk.tasks().lane();
        this.steps = new CalendarSteps(actor, useCases, desk, look, navigation);
        this.view = new CalendarView(look, model, this, desk.ticker(), scope);
        desk.changes().listen(scope, _ -> ask());
        scope.listen(model.spanProperty(), _ -> ask());
        scope.listen(model.dayProperty(), _ -> ask());
        scope.listen(model.filters().officerProperty(), _ -> ask());
        scope.listen(model.filters().teamProperty(), _ -> ask());
        scope.listen(model.filters().textProperty(), _ -> ask());
        scope.listen(model.filters().onlyPlannedProperty(), _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(CalendarMsg.TITLE);
    }

    @Override
    public void onShown() {
        desk.tasks().run(() -> useCases.officers().handle(actor), o -> model.officers().setAll(o));
        ask();
    }

    @Override
    public void close() {
        scope.close();
    }

    CalendarModel model() {
        return model;
    }

    /// Shows another stretch of days: `by` steps later, or earlier when negative.
    void onStep(int by) {
        model.dayProperty().set(model.spanProperty().get().step(model.dayProperty().get(), by));
    }

    void onToday() {
        model.dayProperty().set(London.dateOf(desk.ticker().now()));
    }

    void onSpan(Span span) {
        model.spanProperty().set(span);
    }

    /// Opens one day of a month.
    void onDay(LocalDate day) {
        model.dayProperty().set(day);
        model.spanProperty().set(Span.DAY);
    }

    void onChosen(VisitRow row) {
        model.chosenProperty().set(Optional.of(row.id()));
        model.problemProperty().set(Optional.empty());
    }

    /// Records the chosen visit, or whatever paper there is when none is chosen.
    void onRecord() {
        if (model.chosenRow().filter(row -> ClosedCases.isName(row.respondent())).isPresent()) {
            onOpenCase();
            return;
        }
        navigation.open(
                model.chosenProperty()
                        .get()
                        .map(id -> Places.recordVisit(id.value().toString()))
                        .orElseGet(Places::recordVisit));
    }

    void onRecordAny() {
        navigation.open(Places.recordVisit());
    }

    void onPrint() {
        navigation.open(Places.schedule());
    }

    void onOpenCase() {
        model.chosenRow()
                .ifPresent(r -> navigation.open(Places.caseFile(r.caseId().value().toString())));
    }

    /// Unfolds the form that moves or gives away the chosen visit.
    void onSide(CalendarModel.Side side) {
        model.problemProperty().set(Optional.empty());
        if (side == CalendarModel.Side.TRAY) {
            model.sideProperty().set(side);
            return;
        }
        model.chosenRow()
                .ifPresent(
                        row -> {
                            onAround(row.window());
                            model.sideProperty().set(side);
                        });
    }

    /// Reads what else happens around a window, so that the form can warn.
    void onAround(TimeWindow window) {
        around.run(
                () -> useCases.find().during(actor, CalendarSteps.around(window)),
                found -> CalendarModel.replace(model.neighbours(), found));
    }

    /// Moves the chosen visit to begin at `start`, in its full length.
    void onMove(Instant start) {
        model.chosenRow()
                .ifPresent(row -> steps.move(row, row.window().startingAt(start), this::ended));
    }

    /// Gives the chosen visit to these officers, at most two; to nobody when empty.
    void onAllocate(List<Officer> who) {
        model.chosenRow().ifPresent(row -> steps.allocate(row, who, this::ended));
    }

    /// Drops a visit on a day and time of the calendar.
    void onDropped(VisitId id, LocalDate day, LocalTime time) {
        model.chosenProperty().set(Optional.of(id));
        switch (London.read(day.atTime(time))) {
            case WallReading.Once(var at) -> onMove(at);
            case WallReading.Twice(var first, var _) -> onMove(first);
            case WallReading.Never() -> onSide(CalendarModel.Side.MOVE);
        }
    }

    /// Gives a visit dropped on an officer's column to that officer.
    void onDroppedOn(VisitId id, OfficerId officer) {
        model.chosenProperty().set(Optional.of(id));
        model.officers().stream()
                .filter(o -> o.id().equals(officer))
                .findFirst()
                .ifPresent(o -> onAllocate(List.of(o)));
    }

    private void ended(Optional<String> problem) {
        model.problemProperty().set(problem);
        if (problem.isEmpty()) {
            model.sideProperty().set(CalendarModel.Side.TRAY);
        }
    }

    private void ask() {
        VisitQuestion question = model.question();
        lane.run(
                () ->
                        new Answer(
                                useCases.find().during(actor, question),
                                useCases.find().unallocated(actor)),
                answer -> model.show(answer.rows(), answer.tray()));
    }
}
