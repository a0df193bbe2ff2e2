package hedgeward.print;

import com.google.zxing.qrcode.encoder.ByteMatrix;

import hedgeward.app.paper.Face;
import hedgeward.app.paper.Ink;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Sheet;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/// Draws marks into a PDF page. Marks count from the top, PDF from the bottom: this is where it is
/// turned.
final class PagePainter {

    private static final float PALE = 0.88f;
    private static final float ACROSS_SIZE = 118;
    private static final float ACROSS_TURN = 55;

    private final PdfContentByte canvas;
    private final PaperFonts fonts;

    PagePainter(PdfContentByte canvas, PaperFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Rule rule -> rule(rule);
            case Mark.Fill fill -> fill(fill);
            case Mark.Frame frame -> frame(frame);
            case Mark.SquareCode code -> code(code);
            case Mark.Across across -> across(across);
        }
    }

    private void words(Mark.Words words) {
        canvas.setGrayFill(gray(words.ink()));
        canvas.beginText();
        canvas.setFontAndSize(fonts.of(words.type().face()), (float) words.type().size());
        canvas.setTextMatrix((float) words.x(), fromBottom(words.y()));
        canvas.showText(words.text());
        canvas.endText();
    }

    private void rule(Mark.Rule rule) {
        canvas.setGrayStroke(0);
        canvas.setLineWidth((float) rule.weight());
        canvas.moveTo((float) rule.x(), fromBottom(rule.y()));
        canvas.lineTo((float) rule.toX(), fromBottom(rule.y()));
        canvas.stroke();
    }

    private void fill(Mark.Fill fill) {
        canvas.setGrayFill(gray(fill.ink()));
        canvas.rectangle(
                (float) fill.x(),
                fromBottom(fill.y() + fill.height()),
                (float) fill.width(),
                (float) fill.height());
        canvas.fill();
    }

    private void frame(Mark.Frame frame) {
        canvas.setGrayStroke(0);
        canvas.setLineWidth((float) frame.weight());
        canvas.rectangle(
                (float) frame.x(),
                fromBottom(frame.y() + frame.height()),
                (float) frame.width(),
                (float) frame.height());
        canvas.stroke();
    }

    private void code(Mark.SquareCode code) {
        ByteMatrix grid = SquareCodes.grid(code.content());
        float cell = (float) code.side() / grid.getWidth();
        canvas.setGrayFill(0);
        for (int row = 0; row < grid.getHeight(); row++) {
            float bottom = fromBottom(code.y() + (row + 1) * cell);
            int column = 0;
            while (column < grid.getWidth()) {
                int end = column;
                while (end < grid.getWidth() && grid.get(end, row) == 1) {
                    end++;
                }
                if (end > column) {
                    canvas.rectangle(
                            (float) code.x() + column * cell, bottom, (end - column) * cell, cell);
                }
                column = end + 1;
            }
        }
        canvas.fill();
    }

    private void across(Mark.Across across) {
        BaseFont font = fonts.of(Face.BOLD);
        canvas.setGrayFill(PALE);
        canvas.beginText();
        canvas.setFontAndSize(font, ACROSS_SIZE);
        canvas.showTextAligned(
                PdfContentByte.ALIGN_CENTER,
                across.word(),
                (float) Sheet.WIDTH / 2 + 40,
                (float) Sheet.HEIGHT / 2 - 30,
                ACROSS_TURN);
        canvas.endText();
    }

    private static float gray(Ink ink) {
        return switch (ink) {
            case BLACK -> 0;
            case PALE -> PALE;
            case PAPER -> 1;
        };
    }

    private static float fromBottom(double y) {
        return (float) (Sheet.HEIGHT - y);
    }
}
