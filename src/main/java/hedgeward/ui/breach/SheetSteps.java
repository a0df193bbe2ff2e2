package hedgeward.ui.breach;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.breachpage.ClockPaper;
import hedgeward.app.breachpage.DrawUpClockPaper;
import hedgeward.app.common.Result;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.print.DocumentFile;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfPaper;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;
import hedgeward.ui.paper.PaperKind;
import hedgeward.ui.paper.PaperOutcomes;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.StepWords;

import javafx.beans.value.ObservableBooleanValue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lets the custody clock sheet leave the program, printed or as a file.
final class SheetSteps {

    private final Actor actor;
    private final BreachId id;
    private final BreachController.Paper paper;
    private final Lane lane;
    private final Look look;
    private final Consumer<Notice> tell;

    SheetSteps(
            BreachController.Subject subject,
            BreachController.Paper paper,
            Lane lane,
            Look look,
            Consumer<Notice> tell) {
        this.actor = subject.actor();
        this.id = subject.id();
        this.paper = paper;
        this.lane = lane;
        this.look = look;
        this.tell = tell;
    }

    ObservableBooleanValue busy() {
        return lane.busyProperty();
    }

    /// Saves a copy; nothing is issued when no file is chosen.
    void onSave() {
        recipient()
                .ifPresent(
                        to ->
                                paper.saveAs()
                                        .apply("custody-clock.pdf")
                                        .ifPresent(file -> issue(to, saving(file))));
    }

    private static Function<byte[], Notice> saving(Path file) {
        return bytes -> PaperOutcomes.saved(DocumentFile.save(bytes, file));
    }

    private Optional<Outgoing> recipient() {
        return paper.recipient().ask(PaperKind.CLOCK_SHEET);
    }

    /// Prints on the usual printer of this PC and follows the job to its end.
    void onPrint() {
        recipient().ifPresent(to -> issue(to, this::print));
    }

    private Notice print(byte[] bytes) {
        return PaperOutcomes.printed(
                paper.printer(), bytes, look.messages().text(BreachMsg.SHEET_NO_PRINTER));
    }

    private void issue(Outgoing to, Function<byte[], Notice> deliver) {
        lane.run(
                () -> paper.issue().handle(actor, id, to).map(made -> deliver.apply(pdf(made))),
                this::settle);
    }

    private byte[] pdf(ClockPaper made) {
        PaperFonts fonts = new PaperFonts();
        return new PdfPaper(fonts).bytes(new DrawUpClockPaper(fonts).pages(made));
    }

    private void settle(Result<Notice, BreachRejection> answer) {
        StepWords words = new StepWords(look.messages());
        tell.accept(
                switch (answer) {
                    case Result.Done<Notice, BreachRejection>(var notice) -> notice;
                    case Result.Rejected<Notice, BreachRejection>(var why) ->
                            refusal(new BreachWords(look.messages()).rejection(why));
                    case Result.Denied<Notice, BreachRejection>(var needed) ->
                            refusal(words.denied(needed));
                    case Result.Stale<Notice, BreachRejection> _ -> refusal(words.stale());
                    case Result.Missing<Notice, BreachRejection> _ -> refusal(words.missing());
                });
    }

    private static Notice refusal(String words) {
        return Notice.of(State.ACT_NOW, words);
    }
}
