package hedgeward.print;

import hedgeward.app.paper.Face;
import hedgeward.app.paper.Ruler;
import hedgeward.app.paper.Type;

import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Liberation Sans in two faces, read from the program's own jars, so that a page is the same on
/// every machine and needs no installed font. Measures text as it will be printed. Read when first
/// needed, so that starting the program does not wait for it.
public final class PaperFonts implements Ruler {

    private static final String FOLDER = "/liberation/";

    private Optional<Faces> loaded = Optional.empty();

    private record Faces(BaseFont regular, BaseFont bold) {}

    @Override
    public double width(String text, Type type) {
        return of(type.face()).getWidth(text) * type.size() / 1000;
    }

    @Override
    public boolean canShow(int codePoint) {
        return of(Face.REGULAR).charExists(codePoint) && of(Face.BOLD).charExists(codePoint);
    }

    BaseFont of(Face face) {
        return switch (face) {
            case REGULAR -> faces().regular();
            case BOLD -> faces().bold();
        };
    }

    private synchronized Faces faces() {
        Faces faces =
                loaded.orElseGet(
                        () ->
                                new Faces(
                                        load("LiberationSans-Regular.ttf"),
                                        load("LiberationSans-Bold.ttf")));
        loaded = Optional.of(faces);
        return faces;
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
