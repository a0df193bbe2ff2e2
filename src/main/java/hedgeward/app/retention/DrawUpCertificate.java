package hedgeward.app.retention;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.paper.PaperPages;
import hedgeward.app.paper.PaperSheets;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;
import hedgeward.domain.retention.Disposal;

import java.util.List;

/// Lays a certificate of disposal out on one sheet that a reader years later understands without
/// the register. A pure function of the paper and the ruler.
public final class DrawUpCertificate {

    private static final Type TITLE = Type.bold(20);
    private static final Type HEADING = Type.bold(12);
    private static final Type TEXT = Type.regular(11);
    private static final Type LARGE = Type.bold(14);
    private static final double LABELS = 150;
    private static final double COUNTS = 46;
    private static final double PART = 9;

    private final TextLines lines;

    public DrawUpCertificate(Ruler ruler) {
        this.lines = new TextLines(ruler);
    }

    public PaperPages pages(CertificatePaper paper) {
        PaperSheets sheets = new PaperSheets(lines);
        Disposal disposal = paper.disposal();
        head(sheets, disposal, paper.stamp());
        why(sheets, disposal);
        destroyed(sheets, disposal);
        people(sheets, disposal, paper.stamp().head());
        part(sheets, "What stays", List.of(CertificateWords.WHAT_STAYS));
        part(sheets, "Backups", CertificateWords.backups(paper.backups()));
        sheets.skip(PART);
        sheets.blank("Checked by (name and number)");
        sheets.blank("Signature and date");
        String title = "Certificate of disposal " + disposal.certificate();
        return new PaperPages(
                title, sheets.finished(foot(title, paper.stamp()), paper.stamp().training()));
    }

    private static String foot(String title, CertificatePaper.Stamp stamp) {
        return "%s · made %s by %s"
                .formatted(title, CertificateWords.moment(stamp.issuedAt()), stamp.hands().by());
    }

    private static void head(PaperSheets sheets, Disposal disposal, CertificatePaper.Stamp stamp) {
        sheets.heading("Certificate of disposal No. " + disposal.certificate(), TITLE);
        sheets.line(stamp.officeName() + " · for " + stamp.hands().to(), Type.STRONG, 0);
        sheets.skip(3);
        sheets.rule();
        sheets.skip(PART);
        sheets.paragraph("Case " + disposal.ref().value(), LARGE, 0);
        sheets.skip(3);
        sheets.paragraph(CertificateWords.whatHappened(disposal), TEXT, 0);
    }

    private static void why(PaperSheets sheets, Disposal disposal) {
        heading(sheets, "Why");
        CertificateWords.why(disposal.rule())
                .forEach((label, text) -> sheets.labelled(label, text, Type.BODY, LABELS));
        sheets.skip(2);
        sheets.paragraph(CertificateWords.law(disposal.rule().ground()), TEXT, 0);
    }

    private static void destroyed(PaperSheets sheets, Disposal disposal) {
        heading(sheets, "What was destroyed");
        disposal.erased()
                .forEach(
                        (kind, count) ->
                                sheets.labelled(
                                        Integer.toString(count),
                                        CertificateWords.kind(kind, count),
                                        Type.BODY,
                                        COUNTS));
    }

    private static void people(PaperSheets sheets, Disposal disposal, AuditHead head) {
        heading(sheets, "By two people");
        sheets.labelled("Asked for by", disposal.by(), Type.BODY, LABELS);
        sheets.labelled("Approved by", disposal.approvedBy(), Type.BODY, LABELS);
        sheets.labelled("At workstation", disposal.workstation(), Type.BODY, LABELS);
        sheets.labelled(
                "Log of this copy",
                "entry %d, head %s".formatted(head.sequence(), head.shortHash()),
                Type.BODY,
                LABELS);
    }

    private static void part(PaperSheets sheets, String title, List<String> sentences) {
        heading(sheets, title);
        sentences.forEach(sentence -> sheets.paragraph(sentence, TEXT, 0));
    }

    private static void heading(PaperSheets sheets, String title) {
        sheets.skip(PART);
        sheets.heading(title, HEADING);
        sheets.skip(2);
    }
}
