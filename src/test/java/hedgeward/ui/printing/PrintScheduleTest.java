package hedgeward.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.fakes.Gates;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.PrepareSchedule;
import hedgeward.app.schedule.SampleSchedule;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRow;
import hedgeward.app.schedule.Schedules;
import hedgeward.domain.clock.London;
import hedgeward.print.PaperFonts;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Parent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class PrintScheduleTest {

    private static final Instant NOW = Story.at("2026-11-29T15:05");

    private final DeskOffice office = new DeskOffice(NOW);
    private final Queue queue = new Queue();
    private Optional<Path> file = Optional.empty();

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private PrintScheduleController controller;

    @BeforeEach
    void open() {
        onFx(
                () -> {
                    controller = page();
                    controller.onShown();
                });
    }

    @Test
    void aPreviewShowsItsPagesAndHasNoNumber() {
        onFx(
                () -> {
                    controller.model().receiverProperty().set("briefing at Kettering");
                    controller.onPreview();
                });
        Preview preview = controller.model().previewProperty().get().orElseThrow();
        assertThat(preview.copy()).isEmpty();
        assertThat(preview.visits()).isEqualTo(5);
        assertThat(controller.model().pictureProperty().get()).isPresent();
        assertThat(office.actions()).containsExactly("schedule.preview");
        onFx(() -> controller.onPage(1));
        assertThat(controller.model().pageProperty().get()).isEqualTo(2);
        onFx(() -> controller.onPage(99));
        assertThat(controller.model().pageProperty().get()).isEqualTo(preview.pages());
    }

    @Test
    void changingWhatIsAskedTakesThePreviewAway() {
        onFx(
                () -> {
                    controller.model().receiverProperty().set("briefing at Kettering");
                    controller.onPreview();
                    controller.model().detailProperty().set(DetailLevel.CODES_ONLY);
                });
        assertThat(controller.model().previewProperty().get()).isEmpty();
        assertThat(controller.model().pictureProperty().get()).isEmpty();
    }

    @Test
    void aCopyForNobodyIsRefusedBesideTheField() {
        onFx(controller::onPrint);
        assertThat(controller.model().receiverProblemProperty().get())
                .contains("Say who receives the copy.");
        assertThat(queue.printed).isEmpty();
    }

    @Test
    void eachEndOfPrintingHasItsSentenceAndTheCopyItsNumber() {
        for (PrintOutcome outcome :
                List.of(
                        new PrintOutcome.Sent("job-7"),
                        new PrintOutcome.NoPrinter(Optional.of("desk")),
                        new PrintOutcome.Cancelled(Optional.empty()),
                        new PrintOutcome.Failed("the paper is out"))) {
            queue.next = outcome;
            onFx(
                    () -> {
                        controller.model().receiverProperty().set("night shift");
                        controller.onPrint();
                    });
            PrintScheduleModel.Said said = controller.model().saidProperty().get().orElseThrow();
            assertThat(said.words()).contains(outcome.sentence()).contains("Copy ");
        }
        assertThat(queue.printed).hasSize(4).allMatch(name -> name.equals("front desk"));
        assertThat(controller.model().previewProperty().get().orElseThrow().copy()).contains(4);
    }

    @Test
    void noCopyIsNumberedWhenNoFileIsChosen(@TempDir Path folder) {
        onFx(
                () -> {
                    controller.model().receiverProperty().set("night shift");
                    controller.onSave();
                });
        assertThat(office.actions()).isEmpty();
        file = Optional.of(folder.resolve("out.pdf"));
        onFx(controller::onSave);
        assertThat(file.get()).isNotEmptyFile();
        assertThat(office.actions()).containsExactly("schedule.issue");
    }

    @Test
    void looksRight() throws IOException {
        Snapshots.take("print-schedule", 1264, 820, this::shown);
        Snapshots.take("print-schedule-empty", 924, 620, this::empty);
    }

    private Parent shown() {
        PrintScheduleController page = page();
        page.onShown();
        page.model().receiverProperty().set("Special Constables, briefing at Kettering");
        page.onPreview();
        return page.root();
    }

    private Parent empty() {
        queue.names = List.of();
        PrintScheduleController page = page();
        page.onShown();
        page.onPreview();
        return page.root();
    }

    private PrintScheduleController page() {
        Schedules schedules =
                new Schedules() {
                    private int copies;

                    @Override
                    public List<ScheduleRow> findRows(ScheduleQuestion question) {
                        return SampleSchedule.week();
                    }

                    @Override
                    public int takeCopyNumber() {
                        return ++copies;
                    }
                };
        return new PrintScheduleController(
                DeskOffice.CASE_OFFICER,
                new PrintScheduleController.UseCases(
                        new PrepareSchedule(
                                office.unitOfWork,
                                schedules,
                                office.office(),
                                office.audit,
                                Gates.open(),
                                office.clock),
                        new FindOfficers(office.unitOfWork, office.memory.officers)),
                new PrintScheduleController.Paper(new PaperFonts(), queue, _ -> file),
                SameThreadTasks.create(),
                new UiTicker(office.clock),
                Look.of(new Messages(Locale.UK), London.ZONE));
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    /// A printer that ends as the test says.
    private static final class Queue implements Printer {

        private final List<String> printed = new ArrayList<>();
        private List<PrinterName> names =
                List.of(new PrinterName("custody", false), new PrinterName("front desk", true));
        private PrintOutcome next = new PrintOutcome.Sent("job-1");

        @Override
        public List<PrinterName> printers() {
            return names;
        }

        @Override
        public PrintOutcome print(byte[] pdf, String name) {
            printed.add(name);
            return next;
        }
    }
}
