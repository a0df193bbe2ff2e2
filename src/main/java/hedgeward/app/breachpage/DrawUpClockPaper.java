package hedgeward.app.breachpage;

import hedgeward.app.paper.PaperPages;
import hedgeward.app.paper.PaperSheets;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.DetentionClock;
import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Lays the custody clock sheet out. A pure function of the paper and the ruler.
public final class DrawUpClockPaper {

    private static final Type TITLE = Type.bold(18);
    private static final Type HEADING = Type.bold(12);
    private static final Type BIG = Type.bold(16);
    private static final Type TEXT = Type.regular(11);
    private static final double INDENT = 20;
    private static final double PART = 8;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm z", Locale.UK)
                    .withZone(London.ZONE);

    private final TextLines lines;

    public DrawUpClockPaper(Ruler ruler) {
        this.lines = new TextLines(ruler);
    }

    public PaperPages pages(ClockPaper paper) {
        PaperSheets sheets = new PaperSheets(lines);
        BreachOverview overview = paper.overview();
        sheets.heading("Custody clock", TITLE);
        sheets.rule();
        sheets.paragraph("For: " + paper.stamp().recipient(), TEXT, 0);
        overview.breach().state().arrestMade().ifPresent(arrest -> head(sheets, overview, arrest));
        overview.clock().ifPresent(clock -> court(sheets, clock, overview.routes()));
        overview.detention().ifPresent(clock -> detention(sheets, clock));
        if (overview.clock().isEmpty() && overview.detention().isEmpty()) {
            sheets.paragraph(
                    "Breach of a DAPO is an offence: the detention clock of PACE runs from the arrival at the station,"
                            + " which is not recorded yet.",
                    TEXT,
                    0);
        }
        String foot =
                "Custody clock %s · %s · made %s"
                        .formatted(
                                overview.file().ref().value(),
                                paper.stamp().officeName(),
                                moment(paper.stamp().issuedAt()));
        return new PaperPages("Custody clock", sheets.finished(foot, paper.stamp().training()));
    }

    private void head(PaperSheets sheets, BreachOverview overview, Arrest arrest) {
        sheets.paragraph(overview.file().parties().respondent().name().listed(), Type.bold(11), 0);
        sheets.paragraph("Case: " + overview.file().ref().value(), TEXT, 0);
        sheets.paragraph("Arrested: " + moment(arrest.at()), TEXT, 0);
        arrest.timeSource()
                .ifPresent(
                        source ->
                                sheets.paragraph(
                                        "The PC's clock was known to be wrong; time taken from: "
                                                + source,
                                        TEXT,
                                        0));
        arrest.custodyRef().ifPresent(ref -> sheets.paragraph("Custody: " + ref, TEXT, 0));
        sheets.skip(PART);
    }

    private void court(PaperSheets sheets, Deadline clock, List<CourtRoute> routes) {
        sheets.heading("To the court", HEADING);
        sheets.paragraph(
                (clock.endIsInTime() ? "At the court by " : "Before the justices before ")
                        + moment(clock.actBy()),
                BIG,
                0);
        sheets.paragraph(
                clock.latestLawful().equals(clock.actBy())
                        ? "Latest lawful: the same on the statute's own list of holidays."
                        : "Latest lawful, arguable: "
                                + moment(clock.latestLawful())
                                + ". Work to the earlier.",
                TEXT,
                0);
        ways(sheets, routes);
        sheets.paragraph(
                "Reaching the cells does not stop this clock; standing before the justices does.",
                TEXT,
                0);
        working(sheets, clock.working());
    }

    private void ways(PaperSheets sheets, List<CourtRoute> routes) {
        if (routes.isEmpty()) {
            sheets.paragraph(
                    "No court of this office sits in time: ring the out-of-hours contact.",
                    Type.bold(11),
                    0);
        }
        for (CourtRoute route : routes) {
            sheets.paragraph(
                    "%s: in the dock by %s; leave the station by %s; last sitting %s."
                            .formatted(
                                    route.court(),
                                    moment(route.inDockBy()),
                                    moment(route.leaveBy()),
                                    moment(route.sitting())),
                    TEXT,
                    0);
        }
    }

    private void detention(PaperSheets sheets, DetentionClock clock) {
        sheets.heading("Detention without charge (PACE), another clock", HEADING);
        sheets.paragraph(
                "Charge, release or extend before " + moment(clock.endsAt()), Type.bold(13), 0);
        working(sheets, clock.working());
    }

    private void working(PaperSheets sheets, List<String> sentences) {
        sheets.skip(PART);
        sheets.heading("How this was worked out", HEADING);
        for (int i = 0; i < sentences.size(); i++) {
            sheets.numbered(i + 1, sentences.get(i), TEXT, INDENT);
        }
        sheets.skip(PART);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
