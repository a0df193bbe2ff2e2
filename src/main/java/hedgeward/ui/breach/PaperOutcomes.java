package hedgeward.ui.breach;

import hedgeward.print.DocumentFile;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;

import java.util.Optional;

/// Prints or saves a paper of a breach and tells what became of it, as what it is.
final class PaperOutcomes {

    private PaperOutcomes() {}

    /// Prints on the usual printer of this PC and follows the job to its end.
    static Notice printed(Printer printer, byte[] pdf, Look look) {
        Optional<PrinterName> usual =
                printer.printers().stream().filter(PrinterName::usual).findFirst();
        if (usual.isEmpty()) {
            return Notice.of(State.ACT_NOW, look.messages().text(BreachMsg.SHEET_NO_PRINTER));
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

    static Notice saved(DocumentFile.Outcome outcome) {
        State state =
                switch (outcome) {
                    case DocumentFile.Outcome.Saved _ -> State.DONE;
                    case DocumentFile.Outcome.NotSaved _ -> State.ACT_NOW;
                };
        return Notice.of(state, outcome.sentence());
    }
}
