package hedgeward.app.handover;

import hedgeward.app.common.Urgency;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.paper.PaperPages;
import hedgeward.app.paper.PaperSheets;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;
import hedgeward.app.support.TaskRow;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Lays the handover sheet out: a line for each thing, at most two pages, and what did not fit is
/// counted. A pure function of the sheet and the ruler.
public final class DrawUpHandover {

    private static final Type TITLE = Type.bold(18);
    private static final Type HEADING = Type.bold(11);
    private static final double INDENT = 86;
    private static final double PART = 4;
    private static final int MOST_TASKS = 8;
    private static final int MOST_REQUESTS = 5;
    private static final Duration TASKS_AHEAD = Duration.ofHours(24);

    private final TextLines lines;

    public DrawUpHandover(Ruler ruler) {
        this.lines = new TextLines(ruler);
    }

    public PaperPages pages(HandoverSheet sheet) {
        PaperSheets paper = new PaperSheets(lines);
        HandoverSheet.Stamp stamp = sheet.stamp();
        paper.heading("Handover · copy " + stamp.copy(), TITLE);
        paper.line(
                "As of "
                        + HandoverWords.inFull(stamp.printedAt())
                        + " · "
                        + stamp.officeName()
                        + " · for "
                        + stamp.hands().to(),
                Type.STRONG,
                0);
        paper.skip(2);
        paper.rule();
        Map<HandoverPart, List<DeskClock>> parts = parts(sheet);
        for (HandoverPart part : HandoverPart.values()) {
            clocks(paper, part, parts.getOrDefault(part, List.of()));
        }
        tasks(paper, sheet);
        requests(paper, sheet.waiting());
        paper.skip(PART);
        paper.blank("Taken over by, and when:");
        String foot =
                "Copy %d · made by %s · log entry %d, head %s"
                        .formatted(
                                stamp.copy(),
                                stamp.hands().from(),
                                stamp.head().sequence(),
                                stamp.head().shortHash());
        return new PaperPages("Handover", paper.finished(foot, stamp.training()));
    }

    private static Map<HandoverPart, List<DeskClock>> parts(HandoverSheet sheet) {
        Instant now = sheet.stamp().printedAt();
        return sheet.clocks().stream()
                .filter(
                        clock ->
                                !clock.due()
                                        .isAfter(now.plus(HandoverPart.of(clock.kind()).ahead())))
                .sorted(Urgency.at(now, DeskClock::due))
                .collect(
                        Collectors.groupingBy(
                                clock -> HandoverPart.of(clock.kind()),
                                () -> new EnumMap<>(HandoverPart.class),
                                Collectors.toList()));
    }

    private static void clocks(PaperSheets paper, HandoverPart part, List<DeskClock> clocks) {
        if (clocks.isEmpty() && part == HandoverPart.OTHER) {
            return;
        }
        heading(paper, part.title(), clocks.size(), part.empty());
        for (DeskClock clock : clocks.stream().limit(part.most()).toList()) {
            paper.labelled(
                    HandoverWords.when(clock),
                    HandoverWords.clock(clock),
                    part == HandoverPart.HELD ? Type.STRONG : Type.BODY,
                    INDENT);
            HandoverWords.under(clock).forEach(more -> paper.line(more, Type.BODY, INDENT));
        }
        more(paper, clocks.size() - part.most());
        paper.skip(PART);
    }

    private static void tasks(PaperSheets paper, HandoverSheet sheet) {
        Instant now = sheet.stamp().printedAt();
        List<TaskRow> due =
                sheet.tasks().owed().stream()
                        .filter(row -> !row.limit().planTo().isAfter(now.plus(TASKS_AHEAD)))
                        .sorted(Urgency.at(now, (TaskRow row) -> row.limit().planTo()))
                        .toList();
        long overdue = due.stream().filter(row -> row.isOverdueAt(now)).count();
        heading(
                paper,
                "To tell and to do in 24 hours, " + overdue + " overdue",
                due.size(),
                "Nothing is owed.");
        due.stream()
                .limit(MOST_TASKS)
                .forEach(
                        row ->
                                paper.labelled(
                                        HandoverWords.moment(row.limit().planTo()),
                                        HandoverWords.task(row, now),
                                        row.isOverdueAt(now) ? Type.STRONG : Type.BODY,
                                        INDENT));
        more(paper, due.size() - MOST_TASKS);
        int older = sheet.tasks().fromBefore().size();
        if (older > 0) {
            paper.line("From before this register, apart: " + older, Type.BODY, INDENT);
        }
        paper.skip(PART);
    }

    private static void requests(PaperSheets paper, List<HandoverSheet.Waiting> waiting) {
        heading(paper, "Notices waiting for a decision", waiting.size(), "None waits.");
        waiting.stream()
                .limit(MOST_REQUESTS)
                .forEach(
                        one ->
                                paper.labelled(
                                        HandoverWords.moment(one.since()),
                                        "sent by " + one.sentBy(),
                                        Type.BODY,
                                        INDENT));
        more(paper, waiting.size() - MOST_REQUESTS);
    }

    private static void heading(PaperSheets paper, String title, int count, String empty) {
        if (count == 0) {
            paper.line(title + ": " + empty, Type.STRONG, 0);
        } else {
            paper.heading(title + " (" + count + ")", HEADING);
        }
    }

    private static void more(PaperSheets paper, int left) {
        if (left > 0) {
            paper.line("and " + left + " more: see the program", Type.STRONG, INDENT);
        }
    }
}
