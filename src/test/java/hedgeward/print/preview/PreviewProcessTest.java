package hedgeward.print.preview;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.evidence.EvidenceBytes;
import hedgeward.app.evidence.Preview;
import hedgeward.domain.evidence.FileKind;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/// Really starts the other process.
class PreviewProcessTest {

    @Test
    void aDocumentsPageComesBackAsColours() throws IOException {
        Preview preview = draw(FileKind.PDF, document(), 1);

        assertThat(preview).isInstanceOf(Preview.Drawn.class);
        Preview.Drawn drawn = (Preview.Drawn) preview;
        assertThat(drawn.pages()).isEqualTo(2);
        assertThat(drawn.page()).isEqualTo(1);
        assertThat(drawn.pixels().height()).isGreaterThan(drawn.pixels().width());
        assertThat(Arrays.stream(drawn.pixels().colours()).filter(c -> c == Color.RED.getRGB()))
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void aHostileDocumentIsNothingAndTheProgramGoesOn() throws IOException {
        byte[] whole = document();

        assertThat(draw(FileKind.PDF, Arrays.copyOf(whole, 40), 0)).isEqualTo(notDrawn());
        assertThat(draw(FileKind.PNG, saysItIsHuge(), 0)).isEqualTo(notDrawn());
    }

    @Test
    void picturesAreMadeSmallEnoughToLookAt() throws IOException {
        Drawing drawing = Drawing.of(FileKind.PNG, picture(5_000, 1_000), 0);

        assertThat(drawing.pixels().width()).isEqualTo(Drawing.LONGEST_SIDE);
        assertThat(drawing.pixels().height()).isBetween(315, 325);
        assertThat(drawing.pixels().colours()[0]).isEqualTo(Color.BLUE.getRGB());
    }

    @Test
    void whatTakesTooLongIsEnded() {
        PreviewProcess slow = new PreviewProcess(List.of("sleep", "60"), Duration.ofMillis(200));

        assertThat(slow.draw(FileKind.PDF, new EvidenceBytes(new byte[1_000_000]), 0))
                .isEqualTo(new Preview.Nothing(Preview.Why.TOO_SLOW));
    }

    @Test
    void anAnswerThatIsNoDrawingIsNotBelieved() {
        for (String said : List.of("", "words", "\\000\\000\\000\\001\\000\\000\\000\\000\\177")) {
            PreviewProcess liar =
                    new PreviewProcess(List.of("printf", "%b", said), Duration.ofSeconds(20));

            assertThat(liar.draw(FileKind.PDF, new EvidenceBytes(new byte[1]), 0))
                    .isEqualTo(notDrawn());
        }
    }

    @Test
    void withoutJavaThereIsNoPreview() {
        PreviewProcess none = new PreviewProcess(List.of("/no/such/java"), Duration.ofSeconds(1));

        assertThat(none.draw(FileKind.PDF, new EvidenceBytes(new byte[1]), 0))
                .isEqualTo(notDrawn());
    }

    private static Preview draw(FileKind kind, byte[] content, int page) {
        return PreviewProcess.ofThisProgram().draw(kind, new EvidenceBytes(content), page);
    }

    private static Preview notDrawn() {
        return new Preview.Nothing(Preview.Why.NOT_DRAWN);
    }

    private static byte[] document() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDPage red = new PDPage(PDRectangle.A4);
            document.addPage(red);
            try (PDPageContentStream brush = new PDPageContentStream(document, red)) {
                brush.setNonStrokingColor(Color.RED);
                brush.addRect(100, 100, 200, 200);
                brush.fill();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /// A picture of a few bytes which says it is 59,999 points wide and as high.
    private static byte[] saysItIsHuge() throws IOException {
        byte[] small = picture(10, 10);
        int header = new String(small, StandardCharsets.ISO_8859_1).indexOf("IHDR") + 4;
        ByteBuffer.wrap(small).putInt(header, 59_999).putInt(header + 4, 59_999);
        return small;
    }
}
