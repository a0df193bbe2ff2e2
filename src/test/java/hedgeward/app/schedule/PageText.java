package hedgeward.app.schedule;

import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Pages as plain text, for eyes and for approved files: each mark about where it stands on the
/// sheet.
final class PageText {

    private static final double COLUMN = 5;
    private static final double SAME_LINE = 5;

    private PageText() {}

    static String of(SchedulePages pages) {
        return pages.title()
                + "\n"
                + pages.pages().stream().map(PageText::of).collect(Collectors.joining("\n"));
    }

    /// Everything printed as words on all pages, in order of reading, parted by line ends.
    static String words(SchedulePages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .collect(Collectors.joining("\n"));
    }

    private static String of(SchedulePage page) {
        List<Piece> pieces =
                page.marks().stream()
                        .flatMap(mark -> piece(mark).stream())
                        .sorted(Comparator.comparingDouble(Piece::y))
                        .toList();
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            if (rows.isEmpty() || piece.y - rows.getLast().getFirst().y > SAME_LINE) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(piece);
        }
        return "=== page "
                + page.number()
                + " "
                + page.visitCodes()
                + "\n"
                + rows.stream().map(PageText::line).collect(Collectors.joining("\n"))
                + "\n";
    }

    private record Piece(double x, double y, String text) {}

    private static List<Piece> piece(Mark mark) {
        return switch (mark) {
            case Mark.Words w -> List.of(new Piece(w.x(), w.y(), w.text()));
            case Mark.Rule r ->
                    List.of(
                            new Piece(
                                    r.x(),
                                    r.weight() > 1 ? r.y() + 2 : r.y() - 1,
                                    "_".repeat((int) ((r.toX() - r.x()) / COLUMN))));
            case Mark.Frame f when f.height() <= 10 -> List.of(new Piece(f.x(), f.y() + 9, "[]"));
            case Mark.Frame f when f.height() < 20 ->
                    List.of(
                            new Piece(
                                    f.x(),
                                    f.y() + 11,
                                    "[" + " ".repeat((int) (f.width() / COLUMN) - 2) + "]"));
            case Mark.Frame f ->
                    List.of(
                            new Piece(
                                    f.x(),
                                    f.y(),
                                    "+" + "-".repeat((int) (f.width() / COLUMN) - 2) + "+"));
            case Mark.SquareCode c ->
                    List.of(new Piece(c.x(), c.y() + c.side() / 2, "{" + c.content() + "}"));
            case Mark.Across a -> List.of(new Piece(Sheet.LEFT, 0, "(across: " + a.word() + ")"));
            case Mark.Fill _ -> List.of();
        };
    }

    private static String line(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble(Piece::x)).toList()) {
            int column = (int) Math.round((piece.x - Sheet.LEFT) / COLUMN);
            line.append(" ".repeat(Math.max(line.isEmpty() ? 0 : 1, column - line.length())))
                    .append(piece.text);
        }
        return line.toString();
    }
}
