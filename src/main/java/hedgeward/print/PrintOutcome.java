package hedgeward.print;

import java.util.Optional;

/// What came of printing. Nothing is called printed because it was handed over: the job was
/// followed to its end, or the outcome says that it was not.
public sealed interface PrintOutcome {

    /// One or two sentences for the person at the printer: what happened and what to do.
    String sentence();

    /// The printing system says the job is done.
    record Sent(String job) implements PrintOutcome {
        @Override
        public String sentence() {
            return "Printed as job " + job + ". Take the paper from the printer now.";
        }
    }

    /// There is nothing to print on; the name is that of the printer asked for, if one was.
    record NoPrinter(Optional<String> name) implements PrintOutcome {
        @Override
        public String sentence() {
            return name.map(
                            n ->
                                    "There is no printer called "
                                            + n
                                            + " on this computer. Choose another one, or save a"
                                            + " PDF.")
                    .orElse("No printer is set up on this computer. Save a PDF instead.");
        }
    }

    /// Stopped by a person: before it was sent if there is no job, else at the printer or its
    /// queue.
    record Cancelled(Optional<String> job) implements PrintOutcome {
        @Override
        public String sentence() {
            return job.map(
                            j ->
                                    "Job "
                                            + j
                                            + " was cancelled at the printer. Destroy any page that"
                                            + " came out, then print again if it is still needed.")
                    .orElse("Printing was cancelled. Nothing was sent to a printer.");
        }
    }

    /// Accepted, but not known to be on paper.
    record Held(String job, HeldFor why) implements PrintOutcome {
        @Override
        public String sentence() {
            return switch (why) {
                case HOLD -> waits("it is on hold until someone releases it");
                case PRINTER_STOPPED -> waits("the printer is stopped");
                case STILL_QUEUED -> waits("it is still in the queue");
                case NOT_TOLD ->
                        "Job "
                                + job
                                + " has left the queue, and the printing system does not say how."
                                + " Look at the printer before you print again.";
            };
        }

        private String waits(String reason) {
            return "Job "
                    + job
                    + " has not come out: "
                    + reason
                    + ". It may print later, so stay with the printer or cancel the job.";
        }
    }

    /// Why a job is not known to have come out.
    enum HeldFor {
        HOLD,
        PRINTER_STOPPED,
        STILL_QUEUED,
        /// It is not waiting any more, and nobody says what became of it.
        NOT_TOLD
    }

    /// Not printed; `reason` completes "Nothing was printed:".
    record Failed(String reason) implements PrintOutcome {
        @Override
        public String sentence() {
            return "Nothing was printed: " + reason + ". Try again, or save a PDF.";
        }
    }
}
