package hedgeward.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import hedgeward.app.paper.Mark;
import hedgeward.app.schedule.CopyStamp;
import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.DrawUpSchedule;
import hedgeward.app.schedule.SampleSchedule;
import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.SchedulePages;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class PdfScheduleTest {

    private static final int DPI = 150;
    private static final PaperFonts FONTS = new PaperFonts();

    private static byte[] pdf(Schedule schedule) {
        return new PdfSchedule(FONTS).bytes(new DrawUpSchedule(FONTS).pages(schedule));
    }

    private static byte[] week(DetailLevel detail) {
        return pdf(SampleSchedule.schedule(detail, SampleSchedule.week()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void itsTextCanBeSearchedWelshLettersIncluded() throws IOException {
        assertThat(text(week(DetailLevel.FULL)))
                .contains("Ŵynne Ŷarrow", "12 Ŵhinberry Row, Desborough NN14 2ZZ")
                .contains("Marram Thistlewood")
                .contains("after 18:00 · ring 07700 900685 · NO voicemail · texts safe")
                .contains("Copy 12", "Page 4 of 4", "by desk.fennel for briefing at Kettering")
                .contains("Destroy after Sun 13 Dec 2026");
    }

    @Test
    void aCopyWithoutNamesHasThemNowhereInTheFile() throws IOException {
        for (DetailLevel detail : List.of(DetailLevel.NO_NAMES, DetailLevel.CODES_ONLY)) {
            assertThat(text(week(detail)))
                    .contains("V00004")
                    .doesNotContain("arrow", "hinberry", "NN14", "07700", "Marram");
        }
    }

    @Test
    void everyTypefaceIsEmbeddedAndThePaperIsA4() throws IOException {
        try (PDDocument document = Loader.loadPDF(week(DetailLevel.FULL))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(595.28f);
                assertThat(page.getMediaBox().getHeight()).isEqualTo(841.89f);
                assertThat(page.getResources().getFontNames()).hasSize(2);
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void itsPropertiesNameNobody() throws IOException {
        try (PDDocument document = Loader.loadPDF(week(DetailLevel.FULL))) {
            PDDocumentInformation about = document.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("Visit schedule, copy 12");
            assertThat(about.getAuthor()).isNull();
            assertThat(about.getSubject()).isNull();
            assertThat(about.getKeywords()).isNull();
        }
    }

    @Test
    void eachVisitsSquareCodeCanBeScannedFromTheSheet() throws Exception {
        SchedulePages pages =
                new DrawUpSchedule(FONTS)
                        .pages(SampleSchedule.schedule(DetailLevel.FULL, SampleSchedule.week()));
        try (PDDocument document = Loader.loadPDF(new PdfSchedule(FONTS).bytes(pages))) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(1, DPI);
            List<String> scanned = new ArrayList<>();
            for (Mark mark : pages.pages().get(1).marks()) {
                if (mark instanceof Mark.SquareCode code) {
                    scanned.add(scan(sheet, code));
                }
            }
            assertThat(scanned).containsExactly("V00006/12", "V00004/12");
        }
    }

    /// Looks at the code and a finger's breadth around it, as a camera held over it does.
    private static String scan(BufferedImage sheet, Mark.SquareCode code) throws Exception {
        double dots = DPI / 72.0;
        int side = (int) ((code.side() + 20) * dots);
        BufferedImage around =
                sheet.getSubimage(
                        (int) ((code.x() - 10) * dots), (int) ((code.y() - 10) * dots), side, side);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new BufferedImageLuminanceSource(around))))
                .getText();
    }

    @Test
    void aVisitIsNeverBrokenOverTwoSheets() throws IOException {
        SchedulePages pages =
                new DrawUpSchedule(FONTS)
                        .pages(SampleSchedule.schedule(DetailLevel.FULL, SampleSchedule.many(200)));
        try (PDDocument document = Loader.loadPDF(new PdfSchedule(FONTS).bytes(pages))) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages.pages().size());
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                List<String> codes = pages.pages().get(page - 1).visitCodes();
                assertThat(codes).allMatch(text::contains);
                assertThat(count(text, "Safe contact")).isEqualTo(codes.size());
                assertThat(count(text, "Notes")).isEqualTo(codes.size());
            }
        }
    }

    @Test
    void trainingStandsAcrossTheSheet() throws IOException {
        CopyStamp live = SampleSchedule.stamp();
        assertThat(text(pdf(with(SampleSchedule.training())))).contains("TRAINING");
        assertThat(text(pdf(with(live)))).doesNotContain("TRAINING");
    }

    private static Schedule with(CopyStamp stamp) {
        return new Schedule(
                SampleSchedule.question(DetailLevel.FULL), stamp, SampleSchedule.week());
    }

    @Test
    void thePreviewShowsThePagesThatArePrinted() {
        try (PagePictures pictures = new PagePictures(week(DetailLevel.FULL))) {
            assertThat(pictures.count()).isEqualTo(4);
            PagePicture first = pictures.page(1, 72);
            assertThat(first.width()).isEqualTo(595);
            assertThat(first.height()).isEqualTo(841);
            assertThat(first.argb().get(0)).isEqualTo(0xffffffff);
            long dark = 0;
            for (int i = 0; i < first.argb().limit(); i++) {
                dark += (first.argb().get(i) & 0xff) < 128 ? 1 : 0;
            }
            assertThat(dark).isGreaterThan(5_000);
        }
    }

    private static int count(String text, String word) {
        return (text.length() - text.replace(word, "").length()) / word.length();
    }
}
