package hedgeward.print.preview;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.IOException;

/// Draws one page of a document. Nothing in it is run: neither its scripts nor its links.
final class DocumentPages {

    /// Points an inch at which a page of the usual size is easy to read.
    private static final float FINENESS = 110f / 72f;

    private DocumentPages() {}

    /// @throws IOException when it is broken, locked, or has no pages
    static Drawing draw(byte[] content, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new IOException("a document without pages");
            }
            int shown = Math.clamp(page, 0, pages - 1);
            PDRectangle size = document.getPage(shown).getCropBox();
            float longest = Math.max(size.getWidth(), size.getHeight());
            float scale = Math.min(FINENESS, (Drawing.LONGEST_SIDE - 1) / longest);
            return Drawing.ofPage(
                    new PDFRenderer(document).renderImage(shown, scale, ImageType.RGB),
                    shown,
                    pages);
        }
    }
}
