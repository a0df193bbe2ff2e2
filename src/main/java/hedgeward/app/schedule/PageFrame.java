package hedgeward.app.schedule;

import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Sheet;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands at the head and foot of every sheet, so that one found alone still says what it is,
/// whose it is, and when it must be gone.
final class PageFrame {

    /// Where the cards begin and end, in points from the top.
    static final double TOP = 102;

    static final double BOTTOM = 772;

    private static final Type TITLE = Type.bold(16);
    private static final Type GROUP = Type.bold(13);
    private static final double FOOT = 778;

    private final TextLines lines;
    private final Schedule schedule;

    PageFrame(TextLines lines, Schedule schedule) {
        this.lines = lines;
        this.schedule = schedule;
    }

    List<Mark> around(Optional<VisitGroup> group, boolean continued, int page, int pages) {
        List<Mark> marks = new ArrayList<>();
        if (schedule.stamp().training()) {
            marks.add(new Mark.Across("TRAINING"));
        }
        marks.addAll(head());
        group.ifPresent(g -> marks.addAll(heading(g, continued)));
        marks.addAll(foot(page, pages));
        return marks;
    }

    private List<Mark> head() {
        CopyStamp stamp = schedule.stamp();
        ScheduleQuestion question = schedule.question();
        Pen pen = new Pen(lines, 32);
        String title =
                stamp.training() ? "Visit schedule · TRAINING, invented people" : "Visit schedule";
        pen.write(Sheet.LEFT, title, TITLE, Sheet.TEXT_WIDTH);
        pen.writeBefore(Sheet.RIGHT, copy(stamp), TITLE);
        pen.skip(TITLE.leading());
        String detail = CardWords.detail(question.detail());
        double room = Sheet.TEXT_WIDTH - lines.width(detail, Type.BODY) - 12;
        String what =
                LondonWords.period(question.from(), question.to()) + " · " + stamp.officeName();
        pen.write(Sheet.LEFT, what, Type.BODY, room);
        pen.writeBefore(Sheet.RIGHT, detail, Type.BODY);
        pen.skip(Type.BODY.leading() + 2);
        pen.mark(new Mark.Rule(Sheet.LEFT, Sheet.RIGHT, pen.y(), 1.5));
        return pen.marks();
    }

    private List<Mark> heading(VisitGroup group, boolean continued) {
        Pen pen = new Pen(lines, 78);
        String count = group.rows().size() == 1 ? "1 visit" : group.rows().size() + " visits";
        String right = continued ? "continued" : count;
        double under = (GROUP.size() - Type.BODY.size()) * 0.95;
        pen.skip(under);
        pen.writeBefore(Sheet.RIGHT, right, Type.BODY);
        pen.skip(-under);
        double room = Sheet.TEXT_WIDTH - lines.width(right, Type.BODY) - 10;
        String words =
                LondonWords.longDay(group.day()) + " · " + CardWords.officer(group.officer());
        pen.write(Sheet.LEFT, words, GROUP, room);
        return pen.marks();
    }

    private List<Mark> foot(int page, int pages) {
        CopyStamp stamp = schedule.stamp();
        Pen pen = new Pen(lines, FOOT);
        pen.mark(new Mark.Rule(Sheet.LEFT, Sheet.RIGHT, pen.y(), 0.8));
        pen.skip(3);
        String printed =
                "Printed "
                        + LondonWords.moment(stamp.printedAt())
                        + " by "
                        + stamp.printedBy()
                        + " for ";
        pen.write(Sheet.LEFT, printed + stamp.printedFor(), Type.BODY, Sheet.TEXT_WIDTH - 80);
        pen.writeBefore(Sheet.RIGHT, "Page " + page + " of " + pages, Type.STRONG);
        pen.skip(Type.BODY.leading());
        String audit = stamp.auditHead().map(head -> " · audit head " + head).orElse("");
        pen.write(
                Sheet.LEFT,
                "Destroy after " + LondonWords.day(stamp.destroyAfter()) + audit,
                Type.STRONG,
                300);
        pen.writeBefore(Sheet.RIGHT, copy(stamp), Type.BODY);
        pen.skip(Type.BODY.leading());
        pen.write(
                Sheet.LEFT,
                "Keep it on you. Never leave it, or let it be read, at an address or in a car.",
                Type.BODY,
                Sheet.TEXT_WIDTH);
        return pen.marks();
    }

    private static String copy(CopyStamp stamp) {
        return stamp.copyNumber().map(n -> "Copy " + n).orElse("Preview, not a copy");
    }
}
