package hedgeward.app.noticepaper;

import hedgeward.app.paper.PaperSheets;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Lays the respondent's copy out. A pure function of the paper and the ruler.
public final class DrawUpNotice {

    private static final Type TITLE = Type.bold(18);
    private static final Type HEADING = Type.bold(12);
    private static final Type TEXT = Type.regular(11);
    private static final double INDENT = 18;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final TextLines lines;

    public DrawUpNotice(Ruler ruler) {
        this.lines = new TextLines(ruler);
    }

    public NoticePages pages(NoticePaper paper) {
        PaperSheets sheets = new PaperSheets(lines);
        head(sheets, paper);
        terms(sheets, paper);
        for (NoticeStatement statement : NoticeStatement.values()) {
            statement(sheets, paper, statement);
        }
        service(sheets, paper);
        String word = paper.regime().noticeWord();
        String foot = word + " " + paper.ref() + " · respondent’s copy · " + paper.office().name();
        return new NoticePages(
                word + ", respondent’s copy", sheets.finished(foot, paper.office().training()));
    }

    private void head(PaperSheets sheets, NoticePaper paper) {
        boolean dvpn = paper.regime() == Regime.DVPN_DVPO;
        sheets.heading(
                dvpn ? "Domestic violence protection notice" : "Domestic abuse protection notice",
                TITLE);
        sheets.paragraph(
                dvpn
                        ? "Crime and Security Act 2010, sections 24 to 27"
                        : "Domestic Abuse Act 2021, sections 22 to 29",
                Type.BODY,
                0);
        sheets.skip(4);
        sheets.rule();
        String born = paper.people().born().map(day -> ", born " + day(day)).orElse("");
        sheets.paragraph("To: " + paper.people().respondent() + born, Type.bold(11), 0);
        sheets.paragraph("This notice protects: " + paper.people().protectedPerson(), TEXT, 0);
        sheets.paragraph(
                "Authorised by "
                        + paper.decision().authoriser()
                        + " on "
                        + moment(paper.decision().at()),
                TEXT,
                0);
        sheets.paragraph("Reference: " + paper.ref(), TEXT, 0);
        sheets.skip(8);
    }

    private void terms(PaperSheets sheets, NoticePaper paper) {
        sheets.heading("What you must and must not do", HEADING);
        for (int i = 0; i < paper.terms().size(); i++) {
            sheets.numbered(i + 1, paper.terms().get(i), TEXT, INDENT);
            sheets.skip(2);
        }
        sheets.skip(6);
    }

    private void statement(PaperSheets sheets, NoticePaper paper, NoticeStatement statement) {
        sheets.heading(StatementWords.heading(statement), HEADING);
        sheets.paragraph(StatementWords.text(statement, paper.regime()), TEXT, 0);
        switch (statement) {
            case GROUNDS -> {
                sheets.skip(3);
                sheets.paragraph(paper.decision().grounds(), TEXT, INDENT);
            }
            case HEARING -> hearing(sheets, paper);
            case ARREST, CONTINUES, ORDER -> {}
        }
        sheets.skip(6);
    }

    private void hearing(PaperSheets sheets, NoticePaper paper) {
        paper.heardBy()
                .ifPresent(
                        by ->
                                sheets.paragraph(
                                        "It must be heard by " + moment(by) + ".",
                                        Type.bold(11),
                                        0));
        paper.hearing()
                .ifPresent(
                        listed ->
                                sheets.paragraph(
                                        "It is listed for "
                                                + moment(listed.at())
                                                + listed.court().map(c -> ", " + c).orElse("")
                                                + ".",
                                        Type.bold(11),
                                        0));
    }

    private void service(PaperSheets sheets, NoticePaper paper) {
        sheets.heading("Service", HEADING);
        paper.served()
                .ifPresentOrElse(
                        at -> sheets.paragraph("Served on you on " + moment(at) + ".", TEXT, 0),
                        () -> sheets.blank("Served personally on (day and time)"));
        sheets.blank("By constable (name and number)");
        sheets.blank("Address you give for notice of the hearing");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(London.ZONE));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
