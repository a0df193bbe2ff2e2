package hedgeward.print;

import hedgeward.print.PrintOutcome.HeldFor;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

/// Remembers what a print service last told of a job. What is worse than done is not overwritten by
/// done.
final class JobWatch extends PrintJobAdapter {

    private final String printer;
    private final AtomicReference<Optional<PrintOutcome>> told =
            new AtomicReference<>(Optional.empty());

    JobWatch(String printer) {
        this.printer = printer;
    }

    /// The outcome told; a job nobody told of is still queued.
    PrintOutcome outcome() {
        return told.get().orElseGet(() -> new PrintOutcome.Held(printer, HeldFor.STILL_QUEUED));
    }

    @Override
    public void printDataTransferCompleted(PrintJobEvent event) {
        done();
    }

    @Override
    public void printJobCompleted(PrintJobEvent event) {
        done();
    }

    @Override
    public void printJobFailed(PrintJobEvent event) {
        told.set(Optional.of(new PrintOutcome.Failed("the printer reported a failure")));
    }

    @Override
    public void printJobCanceled(PrintJobEvent event) {
        told.set(Optional.of(new PrintOutcome.Cancelled(Optional.of(printer))));
    }

    @Override
    public void printJobRequiresAttention(PrintJobEvent event) {
        told.set(Optional.of(new PrintOutcome.Held(printer, HeldFor.PRINTER_STOPPED)));
    }

    private void done() {
        told.updateAndGet(t -> t.or(() -> Optional.of(new PrintOutcome.Sent(printer))));
    }
}
