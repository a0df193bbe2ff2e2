package hedgeward.print;

import java.util.List;

/// A way to get a PDF onto paper on this computer.
public interface Printer {

    /// The printers there are, the usual one first; empty if there is none or no printing system.
    List<PrinterName> printers();

    /// Prints `pdf` on the printer called `name` and waits, for a bounded time, until its end is
    /// known. Takes seconds: not for the thread that draws windows.
    PrintOutcome print(byte[] pdf, String name);
}
