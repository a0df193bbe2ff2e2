package hedgeward.app.schedule;

import hedgeward.app.paper.Ink;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Sheet;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Lays out one visit as a card: when and how to make contact safely first, then whom, where and
/// what to know, then room to write. A card is never broken over two pages.
final class VisitCard {

    private static final double PAD = 8;
    private static final double X = Sheet.LEFT + PAD;
    private static final double EDGE = Sheet.RIGHT - PAD;
    private static final double CODE_SIDE = 54;

    /// Bare paper a camera needs around the code, beside the padding.
    private static final double QUIET = 3;

    private static final double LABELS = 92;
    private static final double PAIR = X + 176;
    private static final double PAIR_LABEL = 66;
    private static final Type TIME = Type.bold(16);
    private static final Type SAFE = Type.bold(11);
    private static final Type PLACE = Type.bold(13);
    private static final Type FACT = Type.regular(11);
    private static final Type STRONG = Type.bold(11);

    private final TextLines lines;
    private final DetailLevel detail;
    private final Optional<Integer> copy;

    VisitCard(TextLines lines, DetailLevel detail, Optional<Integer> copy) {
        this.lines = lines;
        this.detail = detail;
        this.copy = copy;
    }

    /// The card as it stands under the heading of `day`, with `extra` more lines for notes than the
    /// least.
    Block layOut(ScheduleRow row, LocalDate day, int extra) {
        Pen pen = new Pen(lines, PAD);
        top(pen, row, day);
        safeContact(pen, row);
        pen.paragraph(X, CardWords.heading(row), FACT, width(pen.y()), 2);
        if (detail != DetailLevel.CODES_ONLY) {
            people(pen, row);
            order(pen, row, day);
        }
        pen.skip(Math.max(0, PAD + CODE_SIDE + 2 * QUIET - pen.y()));
        WritingRoom.add(pen, X, EDGE, extra);
        pen.mark(new Mark.Frame(Sheet.LEFT, 0, Sheet.TEXT_WIDTH, pen.y(), 1));
        return pen.block(pen.y());
    }

    private void top(Pen pen, ScheduleRow row, LocalDate day) {
        String content = new RowCode(row.visitCode(), copy).text();
        pen.mark(new Mark.SquareCode(EDGE - CODE_SIDE - QUIET, PAD + QUIET, CODE_SIDE, content));
        String window = LondonWords.window(row.from(), row.to(), day);
        pen.write(X, window, TIME, width(0));
        pen.writeBefore(X + width(0), row.visitCode(), TIME);
        double after = X + lines.width(window, TIME) + 14;
        row.order()
                .riskGrade()
                .ifPresent(
                        grade ->
                                pen.badge(
                                        after,
                                        risk(grade),
                                        Type.STRONG,
                                        "high".equalsIgnoreCase(grade)));
        pen.skip(TIME.leading() + 4);
    }

    private static String risk(String grade) {
        return grade.toUpperCase(Locale.UK) + " RISK";
    }

    /// Before anything else that could lead to a call or a knock.
    private void safeContact(Pen pen, ScheduleRow row) {
        String words =
                detail == DetailLevel.CODES_ONLY
                        ? "not on this copy: look up the case before you ring, write or go"
                        : CardWords.safeContact(row.safeContact(), detail);
        double wide = width(0) - LABELS - 4;
        int count = pen.count(words, SAFE, wide, 3);
        pen.mark(
                new Mark.Fill(
                        X - 4, pen.y() - 2, width(0) + 4, count * SAFE.leading() + 5, Ink.PALE));
        pen.write(X, "Safe contact", SAFE, LABELS);
        pen.paragraph(X + LABELS, words, SAFE, wide, 3);
        pen.skip(5);
    }

    private void people(Pen pen, ScheduleRow row) {
        PeopleLine people = row.people();
        if (detail == DetailLevel.FULL) {
            field(pen, "Visit", people.protectedName().orElse(CardWords.NOT_KNOWN), PLACE, 2);
            field(pen, "Where", people.visitAt().orElse(CardWords.NOT_KNOWN), PLACE, 4);
        }
        String respondent = people.respondentName().orElse("the respondent");
        field(pen, "Not to be there", respondent, STRONG, 2);
    }

    private void order(Pen pen, ScheduleRow row, LocalDate visit) {
        OrderLine order = row.order();
        field(pen, "Terms", CardWords.terms(order.terms()), FACT, 4);
        String ends =
                order.lastDay()
                        .map(day -> LondonWords.lastDay(day, visit))
                        .orElse("no order made yet");
        pen.write(X, "Children", FACT, LABELS);
        pen.write(
                X + LABELS,
                CardWords.children(row.people().children()),
                FACT,
                PAIR - X - LABELS - 4);
        pen.write(PAIR, "Order ends", FACT, LABELS);
        pen.paragraph(PAIR + PAIR_LABEL, ends, STRONG, EDGE - PAIR - PAIR_LABEL, 2);
        row.previousOutcome().ifPresent(outcome -> field(pen, "Last visit", outcome, FACT, 2));
    }

    private void field(Pen pen, String label, String value, Type type, int most) {
        pen.writeLevel(X, label, FACT, type);
        pen.paragraph(X + LABELS, value, type, width(pen.y()) - LABELS, most);
    }

    /// How far a line at this height may reach: beside the square code it is shorter.
    private static double width(double y) {
        return y > PAD + CODE_SIDE + 2 * QUIET ? EDGE - X : EDGE - X - CODE_SIDE - 4 * QUIET;
    }
}
