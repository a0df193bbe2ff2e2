package hedgeward.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

/// Prints through the Java print services, for systems without `lp`. A printer that takes PDF gets
/// the PDF; any other gets the same PDF's pages drawn.
public final class ServicePrinter implements Printer {

    private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
    private static final DocFlavor DRAWN = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    /// @param services the print services of this computer, looked up anew each time
    /// @param usual the one used when none is chosen
    public ServicePrinter(
            Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    @Override
    public List<PrinterName> printers() {
        Optional<String> first = usual.get().map(PrintService::getName);
        return services.get().stream()
                .map(service -> service.getName())
                .map(name -> new PrinterName(name, first.filter(name::equals).isPresent()))
                .sorted(
                        Comparator.comparing(PrinterName::usual)
                                .reversed()
                                .thenComparing(PrinterName::name))
                .toList();
    }

    @Override
    public PrintOutcome print(byte[] pdf, String name) {
        return services.get().stream()
                .filter(service -> service.getName().equals(name))
                .findFirst()
                .map(service -> send(pdf, service))
                .orElseGet(() -> new PrintOutcome.NoPrinter(Optional.of(name)));
    }

    private static PrintOutcome send(byte[] pdf, PrintService service) {
        if (Arrays.asList(service.getSupportedDocFlavors()).contains(PDF)) {
            return send(new SimpleDoc(pdf, PDF, null), service);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return send(new SimpleDoc(new PDFPageable(document), DRAWN, null), service);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintOutcome send(Doc doc, PrintService service) {
        DocPrintJob job = service.createPrintJob();
        JobWatch watch = new JobWatch(service.getName());
        job.addPrintJobListener(watch);
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(MediaSizeName.ISO_A4);
        wishes.add(new JobName("Hedgeward schedule", null));
        try {
            job.print(doc, wishes);
        } catch (PrintException _) {
            return new PrintOutcome.Failed("the printer refused the pages");
        }
        return watch.outcome();
    }
}
