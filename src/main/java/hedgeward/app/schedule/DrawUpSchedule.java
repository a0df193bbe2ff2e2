package hedgeward.app.schedule;

import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.Sheet;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays a schedule out on sheets. A pure function: the same schedule and the same ruler give the
/// same pages. A new sheet begins with every day and every officer; a visit is never broken over
/// two sheets; what room is left on a sheet becomes lines for notes.
public final class DrawUpSchedule {

    private static final double GAP = 7;

    /// More lines than this invite a statement, which belongs elsewhere.
    private static final int MOST_EXTRA = 8;

    private final TextLines lines;

    public DrawUpSchedule(Ruler ruler) {
        this.lines = new TextLines(ruler);
    }

    /// The pages of `schedule`; one page that says so if there is no visit.
    public SchedulePages pages(Schedule schedule) {
        List<Draft> drafts =
                VisitGroup.of(schedule).stream().flatMap(g -> fill(schedule, g).stream()).toList();
        PageFrame frame = new PageFrame(lines, schedule);
        if (drafts.isEmpty()) {
            return new SchedulePages(title(schedule), List.of(empty(schedule, frame)));
        }
        List<SchedulePage> pages = new ArrayList<>();
        for (Draft draft : drafts) {
            int number = pages.size() + 1;
            List<Mark> marks =
                    new ArrayList<>(
                            frame.around(
                                    Optional.of(draft.group()),
                                    draft.continued(),
                                    number,
                                    drafts.size()));
            marks.addAll(cards(schedule, draft));
            List<String> codes = draft.rows().stream().map(ScheduleRow::visitCode).toList();
            pages.add(new SchedulePage(number, codes, marks));
        }
        return new SchedulePages(title(schedule), pages);
    }

    /// Which of a group's visits share a sheet, and how much room they leave.
    private record Draft(
            VisitGroup group, boolean continued, List<ScheduleRow> rows, double left) {}

    private List<Draft> fill(Schedule schedule, VisitGroup group) {
        List<Draft> drafts = new ArrayList<>();
        List<ScheduleRow> open = new ArrayList<>();
        double left = PageFrame.BOTTOM - PageFrame.TOP;
        for (ScheduleRow row : group.rows()) {
            double height = card(schedule).layOut(row, group.day(), 0).height() + GAP;
            if (!open.isEmpty() && height - GAP > left) {
                drafts.add(new Draft(group, !drafts.isEmpty(), List.copyOf(open), left));
                open.clear();
                left = PageFrame.BOTTOM - PageFrame.TOP;
            }
            open.add(row);
            left -= height;
        }
        drafts.add(new Draft(group, !drafts.isEmpty(), List.copyOf(open), left));
        return drafts;
    }

    private List<Mark> cards(Schedule schedule, Draft draft) {
        int spare = (int) Math.floor((draft.left() + GAP) / WritingRoom.LINE / draft.rows().size());
        int extra = Math.clamp(spare, 0, MOST_EXTRA);
        List<Mark> marks = new ArrayList<>();
        double y = PageFrame.TOP;
        for (ScheduleRow row : draft.rows()) {
            Block block = card(schedule).layOut(row, draft.group().day(), extra);
            double top = y;
            block.marks().forEach(mark -> marks.add(mark.down(top)));
            y += block.height() + GAP;
        }
        return marks;
    }

    private VisitCard card(Schedule schedule) {
        return new VisitCard(lines, schedule.question().detail(), schedule.stamp().copyNumber());
    }

    private SchedulePage empty(Schedule schedule, PageFrame frame) {
        ScheduleQuestion question = schedule.question();
        Pen pen = new Pen(lines, PageFrame.TOP);
        List<Mark> marks = new ArrayList<>(frame.around(Optional.empty(), false, 1, 1));
        String who =
                question.officer().map(o -> " for officer " + o).orElse("")
                        + question.team().map(t -> " for the team " + t).orElse("");
        String when = LondonWords.period(question.from(), question.to());
        pen.paragraph(
                Sheet.LEFT,
                "No visits" + who + ", " + when + ".",
                Type.bold(13),
                Sheet.TEXT_WIDTH,
                4);
        pen.skip(4);
        pen.paragraph(
                Sheet.LEFT,
                "This sheet shows that the question was asked and nothing was planned when it was"
                        + " printed.",
                Type.BODY,
                Sheet.TEXT_WIDTH,
                2);
        marks.addAll(pen.marks());
        return new SchedulePage(1, List.of(), marks);
    }

    private static String title(Schedule schedule) {
        return schedule.stamp()
                .copyNumber()
                .map(n -> "Visit schedule, copy " + n)
                .orElse("Visit schedule, preview");
    }
}
