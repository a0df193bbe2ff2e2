package hedgeward.boot.desktop;

import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;

import java.util.List;
import java.util.Optional;

/// A PC without a printer.
final class NoPrinter implements Printer {

    @Override
    public List<PrinterName> printers() {
        return List.of();
    }

    @Override
    public PrintOutcome print(byte[] pdf, String name) {
        return new PrintOutcome.NoPrinter(Optional.of(name));
    }
}
