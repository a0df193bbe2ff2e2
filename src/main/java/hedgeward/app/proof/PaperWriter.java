package hedgeward.app.proof;

import hedgeward.app.paper.Ink;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Sheet;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;

import java.util.ArrayList;
import java.util.List;

/// Writes lines down sheets, and goes on to the next sheet when one is full.
final class PaperWriter {

    private static final double TOP = 84;
    private static final double BOTTOM = 780;
    private static final double RISE = 0.95;
    private static final int MOST_LINES = 12;

    private final TextLines lines;
    private final List<List<Mark>> sheets = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private double y = TOP;

    PaperWriter(TextLines lines) {
        this.lines = lines;
        sheets.add(marks);
    }

    void heading(String words) {
        room(Type.STRONG.leading() * 3);
        y += 6;
        line(Sheet.LEFT, words, Type.bold(12), Sheet.TEXT_WIDTH);
        marks.add(new Mark.Rule(Sheet.LEFT, Sheet.RIGHT, y + 1, 0.6));
        y += 5;
    }

    void strong(String words) {
        paragraph(Sheet.LEFT, words, Type.STRONG);
    }

    void text(String words) {
        paragraph(Sheet.LEFT, words, Type.BODY);
    }

    /// Indented below what it belongs to.
    void below(String words) {
        paragraph(Sheet.LEFT + 16, words, Type.BODY);
    }

    /// A box to tick, ticked when it is done, and its words.
    void tick(boolean done, String words) {
        room(Type.BODY.leading());
        marks.add(new Mark.Frame(Sheet.LEFT, y + 1, 9, 9, 0.9));
        if (done) {
            marks.add(new Mark.Fill(Sheet.LEFT + 2, y + 3, 5, 5, Ink.BLACK));
        }
        paragraph(Sheet.LEFT + 16, words, Type.BODY);
    }

    List<List<Mark>> sheets() {
        return List.copyOf(sheets);
    }

    private void paragraph(double x, String words, Type type) {
        for (String line : lines.of(words, type, Sheet.RIGHT - x, MOST_LINES)) {
            room(type.leading());
            marks.add(new Mark.Words(x, y + type.size() * RISE, line, type, Ink.BLACK));
            y += type.leading();
        }
    }

    private void line(double x, String words, Type type, double width) {
        marks.add(
                new Mark.Words(
                        x, y + type.size() * RISE, lines.one(words, type, width), type, Ink.BLACK));
        y += type.leading();
    }

    private void room(double height) {
        if (y + height > BOTTOM) {
            marks = new ArrayList<>();
            sheets.add(marks);
            y = TOP;
        }
    }
}
