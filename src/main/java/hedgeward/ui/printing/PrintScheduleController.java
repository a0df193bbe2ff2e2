package hedgeward.ui.printing;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Result;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.schedule.DrawUpSchedule;
import hedgeward.app.schedule.PrepareSchedule;
import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.SchedulePages;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRejection;
import hedgeward.domain.clock.London;
import hedgeward.print.DocumentFile;
import hedgeward.print.PagePictures;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfSchedule;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Parent;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Draws the schedule up: as a preview, which is no copy; then on paper or into a file, as a
/// numbered copy.
public final class PrintScheduleController implements Page {

    private static final int DPI = 110;

    /// What the page asks and does.
    public record UseCases(PrepareSchedule prepare, FindOfficers officers) {}

    /// What pages are made with and where they go; `saveAs` asks for a file, suggesting a name.
    public record Paper(
            PaperFonts fonts, Printer printer, Function<String, Optional<Path>> saveAs) {}

    private record Made(Schedule schedule, Preview preview) {}

    private record Delivered(Made made, State state, String sentence) {}

    private final Actor actor;
    private final UseCases useCases;
    private final Paper paper;
    private final UiTasks tasks;
    private final Look look;
    private final Scope scope = new Scope();
    private final PrintScheduleModel model;
    private final Lane making;
    private final Lane drawing;
    private final PrintScheduleView view;

    public PrintScheduleController(
            Actor actor,
            UseCases useCases,
            Paper paper,
            UiTasks tasks,
            UiTicker ticker,
            Look look) {
        this.actor = actor;
        this.useCases = useCases;
        this.paper = paper;
        this.tasks = tasks;
        this.look = look;
        this.model = new PrintScheduleModel(London.dateOf(ticker.now()));
        this.making = tasks.lane();
        this.drawing = tasks.lane();
        this.view = new PrintScheduleView(look, model, this, making.busyProperty(), scope);
        scope.listen(model.previewProperty(), _ -> draw());
        scope.listen(model.pageProperty(), _ -> draw());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(PrintingMsg.TITLE);
    }

    @Override
    public void onShown() {
        tasks.run(() -> useCases.officers().handle(actor), o -> model.officers().setAll(o));
        tasks.run(() -> paper.printer().printers(), this::show);
    }

    @Override
    public void close() {
        scope.close();
    }

    PrintScheduleModel model() {
        return model;
    }

    /// Shows the pages as they would be printed; logged, but no copy.
    void onPreview() {
        asked().ifPresent(
                        question ->
                                making.run(
                                        () ->
                                                useCases.prepare()
                                                        .preview(actor, question)
                                                        .map(this::made),
                                        result -> settle(result, this::showPreview)));
    }

    /// Prints a numbered copy and follows it to its end.
    void onPrint() {
        Optional<PrinterName> printer = model.printerProperty().get();
        if (printer.isPresent()) {
            issue(made -> print(made, printer.get().name()));
        }
    }

    /// Saves a numbered copy; nothing is numbered when no file is chosen.
    void onSave() {
        asked().flatMap(q -> paper.saveAs().apply("schedule-" + q.from() + ".pdf"))
                .ifPresent(file -> issue(made -> save(made, file)));
    }

    void onPage(int by) {
        model.previewProperty()
                .get()
                .ifPresent(
                        preview ->
                                model.pageProperty()
                                        .set(
                                                Math.clamp(
                                                        model.pageProperty().get() + (long) by,
                                                        1,
                                                        preview.pages())));
    }

    private Optional<ScheduleQuestion> asked() {
        Optional<ScheduleQuestion> question = model.question();
        if (question.isEmpty()) {
            model.datesProblemProperty()
                    .set(Optional.of(look.messages().text(PrintingMsg.DATES_MISSING)));
        }
        return question;
    }

    private void issue(Function<Made, Delivered> deliver) {
        asked().ifPresent(
                        question ->
                                making.run(
                                        () ->
                                                useCases.prepare()
                                                        .issue(actor, question)
                                                        .map(s -> deliver.apply(made(s))),
                                        result -> settle(result, this::showCopy)));
    }

    private Made made(Schedule schedule) {
        SchedulePages pages = new DrawUpSchedule(paper.fonts()).pages(schedule);
        byte[] pdf = new PdfSchedule(paper.fonts()).bytes(pages);
        return new Made(
                schedule,
                new Preview(
                        pdf,
                        pages.pages().size(),
                        schedule.rows().size(),
                        schedule.stamp().copyNumber()));
    }

    private Delivered print(Made made, String printer) {
        PrintOutcome outcome = paper.printer().print(made.preview().bytes(), printer);
        State state =
                switch (outcome) {
                    case PrintOutcome.Sent _ -> State.DONE;
                    case PrintOutcome.Held _ -> State.DUE_SOON;
                    case PrintOutcome.Cancelled _ -> State.DUE_SOON;
                    case PrintOutcome.NoPrinter _, PrintOutcome.Failed _ -> State.ACT_NOW;
                };
        return new Delivered(made, state, outcome.sentence());
    }

    private static Delivered save(Made made, Path file) {
        DocumentFile.Outcome outcome = DocumentFile.save(made.preview().bytes(), file);
        State state =
                switch (outcome) {
                    case DocumentFile.Outcome.Saved _ -> State.DONE;
                    case DocumentFile.Outcome.NotSaved _ -> State.ACT_NOW;
                };
        return new Delivered(made, state, outcome.sentence());
    }

    private void showPreview(Made made) {
        model.show(made.preview());
        say(
                State.RUNNING,
                look.messages()
                        .text(
                                PrintingMsg.PREVIEWED,
                                made.preview().visits(),
                                made.preview().pages()));
    }

    private void showCopy(Delivered delivered) {
        Preview preview = delivered.made().preview();
        model.show(preview);
        say(
                delivered.state(),
                look.messages()
                        .text(
                                PrintingMsg.COPY,
                                Integer.toString(preview.copy().orElse(0)),
                                preview.visits(),
                                preview.pages(),
                                delivered.sentence()));
    }

    private <T> void settle(Result<T, ScheduleRejection> result, Consumer<T> then) {
        StepWords words = new StepWords(look.messages());
        switch (result) {
            case Result.Done<T, ScheduleRejection>(var made) -> then.accept(made);
            case Result.Rejected<T, ScheduleRejection>(var why) -> refuse(why);
            case Result.Denied<T, ScheduleRejection>(var needed) ->
                    say(State.ACT_NOW, words.denied(needed));
            case Result.Stale<T, ScheduleRejection>() -> say(State.ACT_NOW, words.stale());
            case Result.Missing<T, ScheduleRejection>() -> say(State.ACT_NOW, words.missing());
        }
    }

    private void refuse(ScheduleRejection why) {
        switch (why) {
            case ENDS_BEFORE_IT_BEGINS ->
                    model.datesProblemProperty()
                            .set(text(PrintingMsg.REJECTED_ENDS_BEFORE_IT_BEGINS));
            case TOO_LONG -> model.datesProblemProperty().set(text(PrintingMsg.REJECTED_TOO_LONG));
            case FOR_NOBODY ->
                    model.receiverProblemProperty().set(text(PrintingMsg.REJECTED_FOR_NOBODY));
        }
    }

    private Optional<String> text(PrintingMsg key) {
        return Optional.of(look.messages().text(key));
    }

    private void say(State state, String words) {
        model.saidProperty().set(Optional.of(new PrintScheduleModel.Said(state, words)));
    }

    private void show(List<PrinterName> printers) {
        model.printers().setAll(printers);
        model.printerProperty()
                .set(
                        printers.stream()
                                .filter(PrinterName::usual)
                                .findFirst()
                                .or(() -> printers.stream().findFirst()));
    }

    private void draw() {
        Optional<Preview> preview = model.previewProperty().get();
        int page = model.pageProperty().get();
        if (preview.isEmpty()) {
            drawing.forget();
            return;
        }
        byte[] bytes = preview.get().bytes();
        int shown = Math.min(page, preview.get().pages());
        drawing.run(
                () -> {
                    try (PagePictures pictures = new PagePictures(bytes)) {
                        return pictures.page(shown, DPI);
                    }
                },
                picture -> model.pictureProperty().set(Optional.of(picture)));
    }
}
