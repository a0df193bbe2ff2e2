package hedgeward.ui.today;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.handover.DrawUpHandover;
import hedgeward.app.handover.HandoverSheet;
import hedgeward.print.DocumentFile;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfPaper;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;
import hedgeward.ui.paper.PaperKind;
import hedgeward.ui.paper.PaperOutcomes;
import hedgeward.ui.wording.StepWords;

import javafx.beans.value.ObservableBooleanValue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lets the handover sheet leave the program, printed or as a file.
final class HandoverDesk {

    private final Actor actor;
    private final TodayController.Paper paper;
    private final Lane lane;
    private final Look look;
    private final Consumer<Notice> tell;

    HandoverDesk(
            Actor actor, TodayController.Paper paper, Lane lane, Look look, Consumer<Notice> tell) {
        this.actor = actor;
        this.paper = paper;
        this.lane = lane;
        this.look = look;
        this.tell = tell;
    }

    ObservableBooleanValue busy() {
        return lane.busyProperty();
    }

    /// Saves a copy; none is made when no file is chosen.
    void onSave() {
        recipient()
                .ifPresent(
                        to ->
                                paper.saveAs()
                                        .apply("handover.pdf")
                                        .ifPresent(file -> issue(to, saving(file))));
    }

    private static Function<byte[], Notice> saving(Path file) {
        return bytes -> PaperOutcomes.saved(DocumentFile.save(bytes, file));
    }

    private Optional<Outgoing> recipient() {
        return paper.recipient().ask(PaperKind.HANDOVER);
    }

    /// Prints on the usual printer of this PC and follows the job to its end.
    void onPrint() {
        recipient().ifPresent(to -> issue(to, this::print));
    }

    private Notice print(byte[] bytes) {
        return PaperOutcomes.printed(
                paper.printer(), bytes, look.messages().text(TodayMsg.HANDOVER_NO_PRINTER));
    }

    private void issue(Outgoing to, Function<byte[], Notice> deliver) {
        lane.run(
                () -> paper.handover().handle(actor, to).map(made -> deliver.apply(pdf(made))),
                this::settle);
    }

    private static byte[] pdf(HandoverSheet made) {
        PaperFonts fonts = new PaperFonts();
        return new PdfPaper(fonts).bytes(new DrawUpHandover(fonts).pages(made));
    }

    private void settle(Result<Notice, Void> answer) {
        StepWords words = new StepWords(look.messages());
        tell.accept(
                switch (answer) {
                    case Result.Done<Notice, Void>(var notice) -> notice;
                    case Result.Denied<Notice, Void>(var needed) -> refusal(words.denied(needed));
                    case Result.Stale<Notice, Void> _ -> refusal(words.stale());
                    case Result.Missing<Notice, Void> _, Result.Rejected<Notice, Void> _ ->
                            refusal(words.missing());
                });
    }

    private static Notice refusal(String words) {
        return Notice.of(State.ACT_NOW, words);
    }
}
