package hedgeward.app.schedule;

import hedgeward.app.paper.Ink;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;

import java.util.ArrayList;
import java.util.List;

/// Writes down a sheet from top to bottom and remembers how far it has come. Used by one layout at
/// a time.
final class Pen {

    /// From a line's upper edge to where its letters stand, as a part of the type size.
    private static final double RISE = 0.95;

    private static final double BOX = 10;

    private final TextLines lines;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    Pen(TextLines lines, double y) {
        this.lines = lines;
        this.y = y;
    }

    double y() {
        return y;
    }

    void skip(double points) {
        y += points;
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    /// One line at `x`, cut to `width`; the pen stays on the line.
    void write(double x, String text, Type type, double width) {
        write(x, lines.one(text, type, width), type, Ink.BLACK);
    }

    /// A short word on the same base line as the larger type beside it; the pen stays on the line.
    void writeLevel(double x, String text, Type type, Type beside) {
        marks.add(new Mark.Words(x, y + beside.size() * RISE, text, type, Ink.BLACK));
    }

    /// One line ending at `right`; the pen stays on the line.
    void writeBefore(double right, String text, Type type) {
        write(right - lines.width(text, type), text, type, Ink.BLACK);
    }

    /// Words inside a box of ink, or a frame for the milder case. Returns where the box ends.
    double badge(double x, String text, Type type, boolean loud) {
        double width = lines.width(text, type) + 10;
        double height = type.size() + 5;
        mark(
                loud
                        ? new Mark.Fill(x, y, width, height, Ink.BLACK)
                        : new Mark.Frame(x, y, width, height, 1));
        marks.add(
                new Mark.Words(
                        x + 5, y + type.size() + 1, text, type, loud ? Ink.PAPER : Ink.BLACK));
        return x + width;
    }

    /// A paragraph of at most `most` lines; the pen goes below it.
    void paragraph(double x, String text, Type type, double width, int most) {
        for (String line : lines.of(text, type, width, most)) {
            write(x, line, type, Ink.BLACK);
            y += type.leading();
        }
    }

    /// How many lines of `width` the text takes.
    int count(String text, Type type, double width, int most) {
        return lines.of(text, type, width, most).size();
    }

    /// A box to tick and its word. Returns where the next may stand.
    double tick(double x, String word) {
        mark(new Mark.Frame(x, y + 1, BOX, BOX, 0.9));
        write(x + BOX + 4, word, Type.BODY, Double.MAX_VALUE);
        return x + BOX + 4 + lines.width(word, Type.BODY) + 10;
    }

    /// A plain word before what is filled in. Returns where that begins.
    double label(double x, String word, Type type) {
        write(x, word, type, Double.MAX_VALUE);
        return x + lines.width(word, type) + 7;
    }

    Block block(double height) {
        return new Block(marks, height);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private void write(double x, String text, Type type, Ink ink) {
        marks.add(new Mark.Words(x, y + type.size() * RISE, text, type, ink));
    }
}
