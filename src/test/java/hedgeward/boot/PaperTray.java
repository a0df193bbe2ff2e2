package hedgeward.boot;

import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A printer that keeps what it was sent.
final class PaperTray implements Printer {

    static final String NAME = "front-desk";

    private final List<byte[]> sheets = new CopyOnWriteArrayList<>();

    @Override
    public List<PrinterName> printers() {
        return List.of(new PrinterName(NAME, true));
    }

    @Override
    public PrintOutcome print(byte[] pdf, String name) {
        sheets.add(pdf);
        return new PrintOutcome.Sent(name + "-1");
    }

    /// How each document begins.
    List<String> beginnings() {
        return sheets.stream()
                .map(pdf -> new String(pdf, 0, 5, StandardCharsets.US_ASCII))
                .toList();
    }
}
