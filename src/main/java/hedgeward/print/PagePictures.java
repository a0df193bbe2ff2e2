package hedgeward.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;

/// Pictures of a finished PDF's pages, for a preview that shows what will be printed and not
/// something like it. For one thread; close it when the preview closes.
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    /// Opens the PDF `bytes`.
    public PagePictures(byte[] bytes) {
        try {
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        renderer = new PDFRenderer(document);
    }

    /// How many pages there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// Page `number`, counted from one, at `dpi` dots per inch.
    public PagePicture page(int number, int dpi) {
        try {
            BufferedImage image = renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
            return new PagePicture(width, height, IntBuffer.wrap(pixels).asReadOnlyBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
