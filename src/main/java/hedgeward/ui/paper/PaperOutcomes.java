package hedgeward.ui.paper;

import hedgeward.print.DocumentFile;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;

import java.util.Optional;

/// Prints or saves a paper and tells what became of it, as what it is.
public final class PaperOutcomes {

    private PaperOutcomes() {}

    /// Prints on the usual printer of this PC and follows the job to its end.
    ///
    /// @param noPrinter what is said where there is none
    public static Notice printed(Printer printer, byte[] pdf, String noPrinter) {
        Optional<PrinterName> usual =
                printer.printers().stream().filter(PrinterName::usual).findFirst();
        if (usual.isEmpty()) {
            return Notice.of(State.ACT_NOW, noPrinter);
        }
        PrintOutcome outcome = printer.print(pdf, usual.get().name());
        State state =
                switch (outcome) {
                    case PrintOutcome.Sent _ -> State.DONE;
                    case PrintOutcome.Held _, PrintOutcome.Cancelled _ -> State.DUE_SOON;
                    case PrintOutcome.NoPrinter _, PrintOutcome.Failed _ -> State.ACT_NOW;
                };
        return Notice.of(state, outcome.sentence());
    }

    /// What became of a file.
    public static Notice saved(DocumentFile.Outcome outcome) {
        State state =
                switch (outcome) {
                    case DocumentFile.Outcome.Saved _ -> State.DONE;
                    case DocumentFile.Outcome.NotSaved _ -> State.ACT_NOW;
                };
        return Notice.of(state, outcome.sentence());
    }
}
