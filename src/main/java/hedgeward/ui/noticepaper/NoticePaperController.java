package hedgeward.ui.noticepaper;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.noticepaper.DrawUpNotice;
import hedgeward.app.noticepaper.NoticePaper;
import hedgeward.app.noticepaper.NoticePaperRejection;
import hedgeward.app.noticepaper.NoticeStatement;
import hedgeward.app.noticepaper.PrepareNotice;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.CaseId;
import hedgeward.print.DocumentFile;
import hedgeward.print.PagePicture;
import hedgeward.print.PagePictures;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfNotice;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.paper.AskRecipient;
import hedgeward.ui.paper.PaperKind;
import hedgeward.ui.wording.StepWords;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Shows the respondent's copy of a notice and lets it leave the program, printed or as a file.
public final class NoticePaperController implements Page {

    private static final int DPI = 110;

    /// Whose copy is asked for, and by whom.
    public record Subject(Actor actor, CaseId id) {}

    /// What copies are made with and where they go; `saveAs` asks for a file, suggesting a name.
    public record Paper(
            PaperFonts fonts,
            Printer printer,
            AskRecipient recipient,
            Function<String, Optional<Path>> saveAs) {}

    private final Subject subject;
    private final PrepareNotice prepare;
    private final Paper paper;
    private final Look look;
    private final Scope scope = new Scope();
    private final NoticePaperModel model = new NoticePaperModel();
    private final Lane lane;
    private final NoticePaperView view;

    public NoticePaperController(
            Subject subject, PrepareNotice prepare, Paper paper, UiTasks tasks, Look look) {
        this.subject = subject;
        this.prepare = prepare;
        this.paper = paper;
        this.look = look;
        this.lane = tasks.lane();
        this.view = new NoticePaperView(look, model, this, scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(NoticePaperMsg.TITLE);
    }

    @Override
    public void onShown() {
        lane.run(
                () -> prepare.preview(subject.actor(), subject.id()).map(this::shown),
                answer -> settle(answer, made -> model.shownProperty().set(Optional.of(made))));
    }

    @Override
    public void close() {
        scope.close();
    }

    ObservableBooleanValue busy() {
        return lane.busyProperty();
    }

    /// Prints on the usual printer of this PC and follows the job to its end.
    void onPrint() {
        recipient().ifPresent(to -> issue(to, this::print));
    }

    /// Saves a copy; nothing is issued when no file is chosen.
    void onSave() {
        recipient()
                .ifPresent(
                        to ->
                                paper.saveAs()
                                        .apply("notice-copy.pdf")
                                        .ifPresent(file -> issue(to, saving(file))));
    }

    private static Function<byte[], NoticePaperModel.Said> saving(Path file) {
        return bytes -> saved(DocumentFile.save(bytes, file));
    }

    private Optional<Outgoing> recipient() {
        return paper.recipient().ask(PaperKind.NOTICE_COPY);
    }

    private void issue(Outgoing to, Function<byte[], NoticePaperModel.Said> deliver) {
        lane.run(
                () ->
                        prepare.issue(subject.actor(), subject.id(), to)
                                .map(made -> deliver.apply(pdf(made))),
                answer -> settle(answer, said -> model.saidProperty().set(Optional.of(said))));
    }

    private NoticePaperModel.Said print(byte[] bytes) {
        Optional<PrinterName> printer =
                paper.printer().printers().stream().filter(PrinterName::usual).findFirst();
        if (printer.isEmpty()) {
            return new NoticePaperModel.Said(
                    State.ACT_NOW, look.messages().text(NoticePaperMsg.NO_PRINTER));
        }
        PrintOutcome outcome = paper.printer().print(bytes, printer.get().name());
        State state =
                switch (outcome) {
                    case PrintOutcome.Sent _ -> State.DONE;
                    case PrintOutcome.Held _, PrintOutcome.Cancelled _ -> State.DUE_SOON;
                    case PrintOutcome.NoPrinter _, PrintOutcome.Failed _ -> State.ACT_NOW;
                };
        return new NoticePaperModel.Said(state, outcome.sentence());
    }

    private static NoticePaperModel.Said saved(DocumentFile.Outcome outcome) {
        State state =
                switch (outcome) {
                    case DocumentFile.Outcome.Saved _ -> State.DONE;
                    case DocumentFile.Outcome.NotSaved _ -> State.ACT_NOW;
                };
        return new NoticePaperModel.Said(state, outcome.sentence());
    }

    private byte[] pdf(NoticePaper made) {
        return new PdfNotice(paper.fonts()).bytes(new DrawUpNotice(paper.fonts()).pages(made));
    }

    private NoticePaperModel.Shown shown(NoticePaper made) {
        List<PagePicture> pages = new ArrayList<>();
        int sheets = new DrawUpNotice(paper.fonts()).pages(made).sheets().size();
        try (PagePictures pictures = new PagePictures(pdf(made))) {
            for (int page = 1; page <= sheets; page++) {
                pages.add(pictures.page(page, DPI));
            }
        }
        Map<NoticeStatement, LegalSource> statements = new EnumMap<>(NoticeStatement.class);
        for (NoticeStatement statement : NoticeStatement.values()) {
            statements.put(statement, statement.source(made.regime()));
        }
        return new NoticePaperModel.Shown(pages, statements);
    }

    private <T> void settle(Result<T, NoticePaperRejection> answer, Consumer<T> then) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<T, NoticePaperRejection>(var made) -> then.accept(made);
            case Result.Rejected<T, NoticePaperRejection>(var why) ->
                    refuse(look.messages().text(key(why)));
            case Result.Denied<T, NoticePaperRejection>(var needed) -> refuse(words.denied(needed));
            case Result.Stale<T, NoticePaperRejection>() -> refuse(words.stale());
            case Result.Missing<T, NoticePaperRejection>() -> refuse(words.missing());
        }
    }

    private void refuse(String words) {
        model.saidProperty().set(Optional.of(new NoticePaperModel.Said(State.ACT_NOW, words)));
    }

    private static NoticePaperMsg key(NoticePaperRejection why) {
        return switch (why) {
            case NO_NOTICE -> NoticePaperMsg.REJECTED_NO_NOTICE;
            case NOT_GRANTED -> NoticePaperMsg.REJECTED_NOT_GRANTED;
            case NO_GROUNDS -> NoticePaperMsg.REJECTED_NO_GROUNDS;
            case GROUNDS_TELL -> NoticePaperMsg.REJECTED_GROUNDS_TELL;
            case TERM_TELLS -> NoticePaperMsg.REJECTED_TERM_TELLS;
        };
    }
}
