package hedgeward.print;

import hedgeward.app.paper.Face;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.Type;

import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Liberation Sans in two faces, read from the program's own jars, so that a page is the same on
/// every machine and needs no installed font. Measures text as it will be printed.
public final class PaperFonts implements Ruler {

    private static final String FOLDER = "/liberation/";

    private final BaseFont regular;
    private final BaseFont bold;

    public PaperFonts() {
        this.regular = load("LiberationSans-Regular.ttf");
        this.bold = load("LiberationSans-Bold.ttf");
    }

    @Override
    public double width(String text, Type type) {
        return of(type.face()).getWidth(text) * type.size() / 1000;
    }

    @Override
    public boolean canShow(int codePoint) {
        return regular.charExists(codePoint) && bold.charExists(codePoint);
    }

    BaseFont of(Face face) {
        return switch (face) {
            case REGULAR -> regular;
            case BOLD -> bold;
        };
    }

    private static BaseFont load(String file) {
        try (InputStream in = BaseFont.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("a typeface is missing from the program");
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
