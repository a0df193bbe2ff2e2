package hedgeward.print;

import hedgeward.app.paper.Sheet;
import hedgeward.app.schedule.SchedulePage;
import hedgeward.app.schedule.SchedulePages;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

import java.io.ByteArrayOutputStream;

/// Writes laid-out pages as a PDF: A4, type embedded, text that can be searched, and a document
/// title that names nobody. The bytes stay in memory; nothing is left in a temporary file.
public final class PdfSchedule {

    private final PaperFonts fonts;

    public PdfSchedule(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /// The PDF of `pages`.
    public byte[] bytes(SchedulePages pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document =
                new Document(
                        new Rectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT), 0, 0, 0, 0)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.addTitle(pages.title());
            document.addCreator("Hedgeward");
            document.setDocumentLanguage("en-GB");
            document.open();
            for (SchedulePage page : pages.pages()) {
                document.newPage();
                writer.setPageEmpty(false);
                PagePainter painter = new PagePainter(writer.getDirectContent(), fonts);
                page.marks().forEach(painter::draw);
            }
        }
        return out.toByteArray();
    }
}
