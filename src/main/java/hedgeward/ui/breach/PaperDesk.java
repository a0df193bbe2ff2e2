package hedgeward.ui.breach;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Result;
import hedgeward.app.proof.BreachPaper;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.proof.ProofRejection;
import hedgeward.print.DocumentFile;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfBreachFile;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.paper.PaperOutcomes;
import hedgeward.ui.wording.ProofWords;
import hedgeward.ui.wording.StepWords;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets a breach file leave the screen, on paper or as a file, and says what came of it.
final class PaperDesk {

    private final Actor actor;
    private final BreachId id;
    private final BreachController.FileCopies paper;
    private final Lane lane;
    private final Look look;

    PaperDesk(
            BreachController.Subject subject,
            BreachController.FileCopies paper,
            Lane lane,
            Look look) {
        this.actor = subject.actor();
        this.id = subject.id();
        this.paper = paper;
        this.lane = lane;
        this.look = look;
    }

    Lane lane() {
        return lane;
    }

    /// @param said what came of it, to be told
    /// @param refused why there is no copy
    void print(String recipient, Consumer<Notice> said, Consumer<String> refused) {
        lane.run(
                () -> paper.prepare().handle(actor, id, recipient).map(this::printed),
                answer -> told(answer, said, refused));
    }

    void save(String recipient, Consumer<Notice> said, Consumer<String> refused) {
        Optional<Path> target = paper.saveAs().apply("breach-" + id.value() + ".pdf");
        target.ifPresent(
                file ->
                        lane.run(
                                () ->
                                        paper.prepare()
                                                .handle(actor, id, recipient)
                                                .map(made -> saved(made, file)),
                                answer -> told(answer, said, refused)));
    }

    private static Notice saved(BreachPaper made, Path file) {
        return PaperOutcomes.saved(DocumentFile.save(pdf(made), file));
    }

    private Notice printed(BreachPaper made) {
        return PaperOutcomes.printed(
                paper.printer(), pdf(made), look.messages().text(BreachMsg.SHEET_NO_PRINTER));
    }

    private static byte[] pdf(BreachPaper made) {
        return new PdfBreachFile(new PaperFonts()).bytes(made);
    }

    private void told(
            Result<Notice, ProofRejection> answer,
            Consumer<Notice> said,
            Consumer<String> refused) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<Notice, ProofRejection>(var notice) -> said.accept(notice);
            case Result.Rejected<Notice, ProofRejection>(var why) ->
                    refused.accept(new ProofWords(look.messages()).rejection(why));
            case Result.Stale<Notice, ProofRejection>() -> refused.accept(words.stale());
            case Result.Denied<Notice, ProofRejection>(var needed) ->
                    refused.accept(words.denied(needed));
            case Result.Missing<Notice, ProofRejection>() -> refused.accept(words.missing());
        }
    }
}
