package hedgeward.boot.desktop;

import hedgeward.app.breach.BreachRow;
import hedgeward.app.common.Result;
import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.DrawUpSchedule;
import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRejection;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.print.DocumentFile;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfSchedule;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.UiTasks;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// Goes through the windows over a training office at a clock that stands still, and takes a
/// picture of each. Runs on a thread beside the windows' own.
public final class Tour {

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
        stops.at(Places.breaches(), "breaches");
        breach(desk).ifPresent(page -> stops.at(page, "breach"));
    }

    /// The breach whose court clock runs, or the first that is open.
    private static Optional<PageAddress> breach(OfficeDesk desk) {
        List<BreachRow> open = desk.useCases().findBreaches().open(desk.actor());
        return open.stream()
                .filter(row -> row.breach().state() instanceof BreachState.InCustody)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(row -> Places.breach(row.breach().id().value().toString()));
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

    private static void press(Desktop desktop, String id) {
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
