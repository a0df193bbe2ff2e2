package hedgeward.ui.office.retention.disposal;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.retention.CertificatePaper;
import hedgeward.app.retention.DrawUpCertificate;
import hedgeward.domain.retention.Disposal;
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

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lets a certificate leave the program, printed or as a file, as often as it is needed.
final class CertificateSteps {

    private final Actor actor;
    private final DisposalSteps.Paper paper;
    private final Lane lane;
    private final Look look;
    private final Consumer<Notice> tell;

    CertificateSteps(
            Actor actor, DisposalSteps.Paper paper, Lane lane, Look look, Consumer<Notice> tell) {
        this.actor = actor;
        this.paper = paper;
        this.lane = lane;
        this.look = look;
        this.tell = tell;
    }

    ObservableBooleanValue busy() {
        return lane.busyProperty();
    }

    /// Prints on the usual printer of this PC and follows the job to its end.
    void print(Disposal disposal) {
        recipient()
                .ifPresent(
                        to ->
                                issue(
                                        disposal,
                                        to,
                                        pdf ->
                                                PaperOutcomes.printed(
                                                        paper.printer(),
                                                        pdf,
                                                        look.messages()
                                                                .text(DisposalMsg.NO_PRINTER))));
    }

    /// Saves a copy; nothing is issued when no file is chosen.
    void save(Disposal disposal) {
        recipient()
                .ifPresent(
                        to ->
                                paper.saveAs()
                                        .apply(
                                                "disposal-certificate-%d.pdf"
                                                        .formatted(disposal.certificate()))
                                        .ifPresent(
                                                file ->
                                                        issue(
                                                                disposal,
                                                                to,
                                                                pdf ->
                                                                        PaperOutcomes.saved(
                                                                                DocumentFile.save(
                                                                                        pdf,
                                                                                        file)))));
    }

    private Optional<Outgoing> recipient() {
        return paper.recipient().ask(PaperKind.CERTIFICATE);
    }

    private void issue(Disposal disposal, Outgoing to, Function<byte[], Notice> deliver) {
        lane.run(
                () ->
                        paper.issue()
                                .handle(actor, disposal.certificate(), to)
                                .map(made -> deliver.apply(pdf(made))),
                this::settle);
    }

    private static byte[] pdf(CertificatePaper made) {
        PaperFonts fonts = new PaperFonts();
        return new PdfPaper(fonts).bytes(new DrawUpCertificate(fonts).pages(made));
    }

    private void settle(Result<Notice, Void> answer) {
        StepWords words = new StepWords(look.messages());
        tell.accept(
                switch (answer) {
                    case Result.Done<Notice, Void>(var notice) -> notice;
                    case Result.Denied<Notice, Void>(var needed) ->
                            Notice.of(State.ACT_NOW, words.denied(needed));
                    case Result.Stale<Notice, Void> _,
                            Result.Missing<Notice, Void> _,
                            Result.Rejected<Notice, Void> _ ->
                            Notice.of(State.ACT_NOW, words.missing());
                });
    }
}
