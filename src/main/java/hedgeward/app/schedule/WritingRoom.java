package hedgeward.app.schedule;

import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Type;

/// The part of a card that is filled in by hand: outcome, who was seen, contact, disclosure, notes.
/// The order is that of the form it is typed into afterwards.
final class WritingRoom {

    /// Ruled as wide as handwriting on a knee needs.
    static final double LINE = 17;

    private static final int LEAST_NOTES = 2;
    private static final double COLUMN = 92;

    private WritingRoom() {}

    static void add(Pen pen, double x, double edge, int extra) {
        pen.skip(4);
        pen.mark(new Mark.Rule(x, edge, pen.y(), 0.5));
        pen.skip(5);
        outcome(pen, x);
        seen(pen, x);
        contact(pen, x, edge);
        disclosed(pen, x);
        for (int i = 0; i < LEAST_NOTES + extra; i++) {
            if (i == 0) {
                pen.write(x, "Notes", Type.BODY, COLUMN);
            }
            pen.mark(new Mark.Rule(i == 0 ? x + 34 : x, edge, pen.y() + LINE - 4, 0.4));
            pen.skip(LINE);
        }
        pen.skip(6);
    }

    private static void outcome(Pen pen, double x) {
        pen.label(x, "Went at", Type.BODY);
        pen.mark(new Mark.Frame(x + 40, pen.y() - 1, COLUMN - 52, 14, 0.6));
        double at = pen.tick(x + COLUMN, "seen");
        at = pen.tick(at, "no reply");
        at = pen.tick(at, "unsafe to speak");
        at = pen.tick(at, "refused");
        pen.tick(at, "moved");
        pen.skip(LINE);
    }

    private static void seen(Pen pen, double x) {
        pen.label(x, "Seen alone", Type.BODY);
        double at = pen.tick(x + COLUMN, "yes");
        at = pen.tick(at, "no");
        at = pen.label(at + 22, "Children seen", Type.BODY);
        at = pen.tick(at, "yes");
        at = pen.tick(at, "no");
        pen.tick(at, "none here");
        pen.skip(LINE);
    }

    private static void contact(Pen pen, double x, double edge) {
        pen.label(x, "Contact since", Type.BODY);
        double at = pen.tick(x + COLUMN, "none");
        at = pen.tick(at, "yes, how and how often:");
        pen.mark(new Mark.Rule(at - 4, edge, pen.y() + LINE - 5, 0.4));
        pen.skip(LINE);
    }

    private static void disclosed(Pen pen, double x) {
        pen.label(x, "Breach disclosed", Type.STRONG);
        double at = pen.tick(x + COLUMN, "no");
        pen.tick(at, "yes: ring the desk at once, before the next visit");
        pen.skip(LINE);
    }
}
