package hedgeward.boot.desktop;

import hedgeward.app.breach.BreachRow;
import hedgeward.app.common.Result;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.DrawUpSchedule;
import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRejection;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.Stage;
import hedgeward.print.DocumentFile;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfSchedule;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshot;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.UiTasks;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Goes through the windows over a training office at a clock that stands still, and takes a
/// picture of each. Runs on a thread beside the windows' own.
public final class Tour {

    private static final int MANY = 50;
    private static final List<String> CASE_TABS =
            List.of(
                    "timeline",
                    "decision",
                    "people",
                    "conditions",
                    "visits",
                    "breaches",
                    "updates",
                    "history");

    private static final List<String> OFFICE_SECTIONS = List.of("holidays", "courts", "areas");

    private final Desktop.Parts parts;
    private final TrainingOffice training;
    private final Path folder;
    private final UiTasks tasks;

    /// @param tasks the way to the windows; not what the client itself works with
    public Tour(Desktop.Parts parts, TrainingOffice training, Path folder, UiTasks tasks) {
        this.parts = parts;
        this.training = training;
        this.folder = folder;
        this.tasks = tasks;
    }

    /// Leaves the pictures and the schedule in the folder.
    public void take() {
        FxSteps plain = new FxSteps(tasks, List.of());
        Desktop desktop = plain.ask(() -> new Desktop(parts, Theme.LIGHT));
        FxSteps steps = new FxSteps(tasks, List.of(desktop.tasks(), desktop.officeTasks()));
        Album album = new Album(folder, steps, desktop.scene(), desktop.themes());
        try {
            signIn(desktop, steps, album);
            OfficeDesk desk = training.open(parts.door(), parts.clock().instant());
            steps.act(() -> desktop.begin(() -> desk));
            OpenSession session = steps.ask(() -> desktop.session().orElseThrow());
            session.awaitFirstLook();
            steps.settle();
            pages(new Stops(desktop, session, steps, album), desk);
            schedule(desk);
        } finally {
            steps.act(desktop::close);
        }
    }

    /// What a stop needs.
    private record Stops(Desktop desktop, OpenSession session, FxSteps steps, Album album) {

        void at(PageAddress page, String name) {
            steps.act(() -> session.shell().open(page));
            album.keep(name);
        }

        /// Presses something on the page that is open.
        void press(String id) {
            steps.act(() -> Tour.press(desktop, id));
        }

        /// Turns to a tab of the page that is open.
        void tab(String pane, String id) {
            steps.act(
                    () -> {
                        if (desktop.scene().lookup("#" + pane) instanceof TabPane tabs) {
                            tabs.getTabs().stream()
                                    .filter(tab -> id.equals(tab.getId()))
                                    .forEach(tabs.getSelectionModel()::select);
                        }
                    });
        }

        /// Puts away what the notification bar says.
        void dismissNotices() {
            steps.act(
                    () ->
                            desktop.scene()
                                    .getRoot()
                                    .lookupAll(".hw-toast .button-icon")
                                    .forEach(Tour::fire));
        }
    }

    private static void signIn(Desktop desktop, FxSteps steps, Album album) {
        steps.act(desktop::begin);
        album.keep("sign-in");
        steps.act(() -> press(desktop, "signin-to-create"));
        album.keep("create-office");
    }

    private void pages(Stops stops, OfficeDesk desk) {
        stops.album().keep("today");
        stops.dismissNotices();
        stops.at(Places.orders(), "orders");
        inForce(desk).ifPresent(row -> caseFile(stops, row));
        stops.at(Places.newNotice(), "new-notice");
        visits(stops);
        overdue(desk).ifPresent(visit -> record(stops, visit));
        stops.at(Places.breaches(), "breaches");
        breach(desk).ifPresent(page -> stops.at(page, "breach"));
        stops.at(Places.tasks(), "tasks");
        for (String section : OFFICE_SECTIONS) {
            stops.at(Places.office(section), "office-" + section);
        }
        print(stops);
    }

    /// The visits in their four forms.
    private static void visits(Stops stops) {
        stops.steps().act(() -> stops.session().shell().open(Places.visits()));
        for (String span : List.of("day", "week", "month", "list")) {
            stops.press("calendar-" + span);
            stops.album().keep("visits-" + span);
        }
    }

    /// The preview of a printed schedule.
    private static void print(Stops stops) {
        stops.steps().act(() -> stops.session().shell().open(Places.schedule()));
        stops.steps()
                .act(
                        () -> {
                            Snapshot.of(stops.desktop().scene());
                            if (stops.desktop().scene().lookup("#printing-receiver")
                                    instanceof TextField receiver) {
                                receiver.setText("Briefing, Inventshire North");
                            }
                        });
        stops.press("printing-preview");
        stops.album().keep("print-preview");
    }

    /// The page of a case, tab by tab.
    private static void caseFile(Stops stops, OrderRow row) {
        stops.at(Places.caseFile(row.id().value().toString()), "case-timeline");
        for (String tab : CASE_TABS.subList(1, CASE_TABS.size())) {
            stops.tab("case-tabs", "case-tab-" + tab);
            stops.album().keep("case-" + tab);
        }
        stops.at(Places.noticePaper(row.id().value().toString()), "notice-paper");
    }

    /// A visit at which a breach is disclosed, filled in and not saved.
    private static void record(Stops stops, VisitRow visit) {
        PageAddress page = Places.recordVisit(visit.id().value().toString());
        stops.steps().act(() -> stops.session().shell().open(page));
        stops.press("record-visit-seen");
        stops.press("record-visit-alone-yes");
        stops.press("record-visit-disclosed");
        stops.album().keep("record-visit");
    }

    /// The breach whose court clock runs, or the first that is open.
    private static Optional<PageAddress> breach(OfficeDesk desk) {
        List<BreachRow> open = desk.useCases().breaches().find().open(desk.actor());
        return open.stream()
                .filter(row -> row.breach().state() instanceof BreachState.InCustody)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(row -> Places.breach(row.breach().id().value().toString()));
    }

    /// An order in force with a visit to come.
    private static Optional<OrderRow> inForce(OfficeDesk desk) {
        Instant now = desk.useCases().with().clock().instant();
        RegisterQuestion question =
                new RegisterQuestion(
                        "",
                        Set.of(Stage.Kind.IN_FORCE),
                        RegisterQuestion.Sort.LAST_DAY,
                        true,
                        0,
                        MANY,
                        now);
        List<OrderRow> rows = desk.useCases().findOrders().handle(desk.actor(), question).rows();
        return rows.stream()
                .filter(row -> row.nextVisit().isPresent())
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /// A visit whose window is over and that nobody recorded, or the next one.
    private static Optional<VisitRow> overdue(OfficeDesk desk) {
        return desk.useCases().findVisits().overdue(desk.actor()).stream().findFirst();
    }

    /// This week's schedule as it would be printed.
    private void schedule(OfficeDesk desk) {
        LocalDate monday =
                London.dateOf(parts.clock().instant())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        ScheduleQuestion question =
                new ScheduleQuestion(
                        monday,
                        monday.plusDays(6),
                        Optional.empty(),
                        Optional.empty(),
                        DetailLevel.FULL,
                        "Briefing, Inventshire North");
        if (desk.useCases().prepareSchedule().issue(desk.actor(), question)
                instanceof Result.Done<Schedule, ScheduleRejection>(Schedule schedule)) {
            PaperFonts fonts = new PaperFonts();
            byte[] pdf = new PdfSchedule(fonts).bytes(new DrawUpSchedule(fonts).pages(schedule));
            if (DocumentFile.save(pdf, folder.resolve("schedule.pdf"))
                    instanceof DocumentFile.Outcome.NotSaved not) {
                throw new IllegalStateException(not.sentence());
            }
        }
    }

    /// Without a window nobody lays the page out, so that scrolled parts of it are not there yet.
    private static void press(Desktop desktop, String id) {
        Snapshot.of(desktop.scene());
        fire(desktop.scene().lookup("#" + id));
    }

    private static void fire(Node node) {
        if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            throw new IllegalStateException("nothing to press: " + node);
        }
    }
}
