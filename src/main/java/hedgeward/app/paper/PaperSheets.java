package hedgeward.app.paper;

import java.util.ArrayList;
import java.util.List;

/// Writes paragraphs down sheet after sheet; a heading never stands alone at the foot.
public final class PaperSheets {

    /// Room kept for the number of the page, however long the foot is.
    private static final double PAGE_NUMBER = 90;

    private static final double TOP = 40;
    private static final double BOTTOM = 775;
    private static final double FOOT = 795;
    private static final double RISE = 0.95;
    private static final int MOST_LINES = 400;

    private final TextLines lines;
    private final List<List<Mark>> sheets = new ArrayList<>();
    private double y = TOP;

    public PaperSheets(TextLines lines) {
        this.lines = lines;
        sheets.add(new ArrayList<>());
    }

    /// Goes down so far.
    public void skip(double points) {
        y += points;
    }

    /// A level line across.
    public void rule() {
        sheet().add(new Mark.Rule(Sheet.LEFT, Sheet.RIGHT, y, 1));
        y += 6;
    }

    /// A blank to be filled in by hand, after its name.
    public void blank(String name) {
        room(24);
        y += 8;
        write(Sheet.LEFT, name, Type.BODY);
        double from = Sheet.LEFT + lines.width(name, Type.BODY) + 8;
        sheet().add(new Mark.Rule(from, Sheet.RIGHT, y + Type.BODY.size() + 2, 0.6));
        y += Type.BODY.leading() + 3;
    }

    /// A heading with at least the beginning of what it stands over.
    public void heading(String text, Type type) {
        room(type.leading() + 3 * Type.BODY.leading());
        write(Sheet.LEFT, text, type);
        y += type.leading();
    }

    /// Lines of `indent` points further in.
    public void paragraph(String text, Type type, double indent) {
        for (String part : text.split("\\R", -1)) {
            for (String line : lines.of(part, type, Sheet.TEXT_WIDTH - indent, MOST_LINES)) {
                room(type.leading());
                write(Sheet.LEFT + indent, line, type);
                y += type.leading();
            }
        }
    }

    /// A number in front of a paragraph.
    public void numbered(int number, String text, Type type, double indent) {
        room(type.leading());
        write(Sheet.LEFT, number + ".", type);
        paragraph(text, type, indent);
    }

    /// One line, cut with an ellipsis where it is too long, `indent` points further in.
    public void line(String text, Type type, double indent) {
        room(type.leading());
        write(Sheet.LEFT + indent, text, type);
        y += type.leading();
    }

    /// A bold label in a column of `indent` points, and one line beside it.
    public void labelled(String label, String text, Type type, double indent) {
        room(type.leading());
        write(Sheet.LEFT, label, Type.STRONG);
        line(text, type, indent);
    }

    /// The sheets, each with its foot and, in a training office, the word across it.
    public List<List<Mark>> finished(String foot, boolean training) {
        for (int i = 0; i < sheets.size(); i++) {
            List<Mark> sheet = sheets.get(i);
            if (training) {
                sheet.addFirst(new Mark.Across("TRAINING"));
            }
            sheet.add(new Mark.Rule(Sheet.LEFT, Sheet.RIGHT, FOOT - 6, 0.6));
            String page = " · page " + (i + 1) + " of " + sheets.size();
            sheet.add(
                    new Mark.Words(
                            Sheet.LEFT,
                            FOOT + Type.BODY.size() * RISE,
                            lines.one(foot, Type.BODY, Sheet.TEXT_WIDTH - PAGE_NUMBER) + page,
                            Type.BODY,
                            Ink.BLACK));
        }
        return List.copyOf(sheets);
    }

    private void room(double height) {
        if (y + height > BOTTOM) {
            sheets.add(new ArrayList<>());
            y = TOP;
        }
    }

    private List<Mark> sheet() {
        return sheets.getLast();
    }

    private void write(double x, String text, Type type) {
        String clean = lines.one(text, type, Sheet.RIGHT - x);
        sheet().add(new Mark.Words(x, y + type.size() * RISE, clean, type, Ink.BLACK));
    }
}
