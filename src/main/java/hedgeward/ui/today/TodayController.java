package hedgeward.ui.today;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.common.Result;
import hedgeward.app.desk.CountStatus;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.ReadToday;
import hedgeward.app.desk.StatusCounts;
import hedgeward.app.expiry.AwayBriefing;
import hedgeward.app.expiry.Briefings;
import hedgeward.app.handover.PrepareHandover;
import hedgeward.app.holidays.HolidayNews;
import hedgeward.app.holidays.ReadHolidays;
import hedgeward.app.request.FindRequests;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.restricted.ReviewOpenings;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.TaskRow;
import hedgeward.print.Printer;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.paper.AskRecipient;
import hedgeward.ui.restricted.GlassReviewController;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.DeskClockWords;

import javafx.scene.Parent;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// The first page of a shift. Asks again each minute and after every change.
public final class TodayController implements Page {

    /// What the page asks.
    public record Questions(
            ReadToday today,
            CountStatus counts,
            Briefings briefings,
            FindTasks tasks,
            HolidayNews moved,
            FindRequests requests,
            ReadHolidays holidays,
            ReviewOpenings openings) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    /// How the handover sheet is made, and where it can go.
    public record Paper(
            PrepareHandover handover,
            Printer printer,
            AskRecipient recipient,
            Function<String, Optional<Path>> saveAs) {}

    /// Everything one look at the office answers.
    private record Answer(
            List<DeskClock> clocks,
            Optional<StatusCounts> counts,
            Optional<AwayBriefing> briefing,
            List<TaskRow> tasks,
            Optional<HolidayNews.Moved> moved,
            List<NoticeRequest> waiting,
            OptionalLong listLeft) {}

    private final Actor actor;
    private final Questions questions;
    private final Desk desk;
    private final Look look;
    private final Navigation navigation;
    private final Scope scope = new Scope();
    private final TodayModel model = new TodayModel();
    private final Lane lane;
    private final HandoverDesk handover;
    private final GlassReviewController glass;
    private final TodayView view;

    public TodayController(
            Actor actor,
            Questions questions,
            Desk desk,
            Paper paper,
            Look look,
            Navigation navigation) {
        this.actor = actor;
        this.questions = questions;
        this.desk = desk;
        this.look = look;
        this.navigation = navigation;
        this.lane = desk.tasks().lane();
        this.handover =
                new HandoverDesk(actor, paper, desk.tasks().lane(), look, navigation::notify);
        this.glass =
                new GlassReviewController(
                        actor, questions.openings(), desk.tasks(), look, this::onPlace);
        this.view = new TodayView(look, model, this, desk.ticker(), scope);
        desk.changes().listen(scope, _ -> ask());
        scope.listen(desk.ticker().minuteProperty(), _ -> ask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(TodayMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
        view.focus();
    }

    @Override
    public void close() {
        scope.close();
    }

    /// What becomes of the handover sheet.
    HandoverDesk handover() {
        return handover;
    }

    /// What was opened under break-glass and waits for a review.
    GlassReviewController glass() {
        return glass;
    }

    TodayModel model() {
        return model;
    }

    /// Opens what a clock is about: the breach, else the visit to be recorded, else the case.
    void onOpen(DeskClock clock) {
        PageAddress caseFile = Places.caseFile(clock.caseId().value().toString());
        navigation.open(
                ClosedCases.isName(clock.respondent()) ? caseFile : placeOf(clock, caseFile));
    }

    private static PageAddress placeOf(DeskClock clock, PageAddress caseFile) {
        return switch (clock.kind()) {
            case COURT, DETENTION, BREACH_REPORTED, ARREST_SOUGHT, REMAND ->
                    clock.breachId()
                            .map(id -> Places.breach(id.value().toString()))
                            .orElse(caseFile);
            case VISIT_OVERDUE ->
                    clock.visitId()
                            .map(id -> Places.recordVisit(id.value().toString()))
                            .orElse(caseFile);
            case HEARING,
                    ADJOURNED,
                    BINDS_AGAIN,
                    RETURN_HEARING,
                    NOTICE_UNSERVED,
                    ORDER_UNSERVED,
                    ORDER_ENDS,
                    TERM_ENDS,
                    NOTIFY,
                    VISIT ->
                    caseFile;
        };
    }

    void onOpenTask(TaskRow task) {
        navigation.open(Places.task(task.caseId().value().toString(), task.duty().key().value()));
    }

    void onPlace(PageAddress place) {
        navigation.open(place);
    }

    /// Keeps who read the briefing, and puts it away.
    void onAcknowledge() {
        model.briefingProperty()
                .get()
                .ifPresent(
                        told ->
                                desk.tasks()
                                        .run(
                                                () -> {
                                                    questions.briefings().acknowledge(actor, told);
                                                    return told;
                                                },
                                                _ ->
                                                        model.briefingProperty()
                                                                .set(Optional.empty())));
    }

    /// Keeps who read which deadlines moved, and puts that away.
    void onMovedRead() {
        model.movedProperty()
                .get()
                .ifPresent(
                        told ->
                                desk.tasks()
                                        .run(
                                                () -> {
                                                    questions.moved().acknowledge(actor, told);
                                                    return told;
                                                },
                                                _ -> ask()));
    }

    private void ask() {
        lane.run(this::answer, this::show);
        glass.ask();
    }

    private Answer answer() {
        Instant now = desk.ticker().now();
        return new Answer(
                questions.today().handle(actor),
                questions.counts().handle(actor, now)
                                instanceof Result.Done<StatusCounts, Void>(var counts)
                        ? Optional.of(counts)
                        : Optional.empty(),
                questions.briefings().findPending(actor),
                questions.tasks().open(actor, now),
                questions.moved().findUnread(actor),
                questions.requests().handle(actor),
                questions.holidays().daysLeft());
    }

    private void show(Answer answer) {
        model.show(
                TodayLine.of(
                        answer.clocks(), new DeskClockWords(look.messages()), desk.ticker().now()));
        if (!model.tasks().equals(answer.tasks())) {
            model.tasks().setAll(answer.tasks());
        }
        model.countsProperty().set(answer.counts());
        model.briefingProperty().set(answer.briefing());
        model.movedProperty().set(answer.moved());
        model.waitingProperty().set(answer.waiting());
        model.listLeftProperty().set(answer.listLeft());
    }
}
