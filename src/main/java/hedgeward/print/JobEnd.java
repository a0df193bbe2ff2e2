package hedgeward.print;

/// How a job left the queue.
enum JobEnd {
    COMPLETED,
    CANCELLED,
    ABORTED,
    /// The printing system could not be asked; it only says that the job is not waiting any more.
    NOT_TOLD
}
