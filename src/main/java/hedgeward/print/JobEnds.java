package hedgeward.print;

/// Tells how a job left the queue. The command `lpstat` does not: it lists completed, cancelled and
/// aborted jobs alike.
@FunctionalInterface
interface JobEnds {

    /// The end of `job` (as `PDF-12`) of `printer`.
    JobEnd of(String job, String printer);
}
