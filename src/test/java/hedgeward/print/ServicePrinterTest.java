package hedgeward.print;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.DrawUpSchedule;
import hedgeward.app.schedule.SampleSchedule;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

/// Against the JDK's own print service that writes PostScript into memory.
class ServicePrinterTest {

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService service =
            StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                    .getPrintService(paper);
    private final ServicePrinter printer =
            new ServicePrinter(() -> List.of(service), () -> Optional.of(service));

    @Test
    void aPrinterThatTakesNoPdfGetsItsPagesDrawn() {
        PaperFonts fonts = new PaperFonts();
        byte[] pdf =
                new PdfSchedule(fonts)
                        .bytes(
                                new DrawUpSchedule(fonts)
                                        .pages(
                                                SampleSchedule.schedule(
                                                        DetailLevel.FULL, SampleSchedule.week())));
        assertThat(printer.print(pdf, service.getName())).isInstanceOf(PrintOutcome.Sent.class);
        String postScript = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(postScript).startsWith("%!PS");
        assertThat(postScript.lines().filter("showpage"::equals)).hasSize(4);
    }

    @Test
    void aPrinterThatIsNotThereIsNoPrinter() {
        assertThat(printer.print(new byte[0], "Attic"))
                .isEqualTo(new PrintOutcome.NoPrinter(Optional.of("Attic")));
        assertThat(paper.size()).isZero();
    }

    @Test
    void listsWhatThereIs() {
        assertThat(printer.printers()).containsExactly(new PrinterName(service.getName(), true));
    }
}
