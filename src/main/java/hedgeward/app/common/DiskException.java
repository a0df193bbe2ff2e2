package hedgeward.app.common;

/// The disk under an open office no longer does its part. What was said to be saved is safe; what
/// was just tried was not said to be, and nothing more is saved until the office was locked and
/// opened again, which looks through all of it.
public final class DiskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DiskTrouble trouble;

    /// @param origin gives its frames and nothing else: its message may hold a path
    public DiskException(DiskTrouble trouble, Throwable origin) {
        super("the disk of the office: " + trouble);
        this.trouble = trouble;
        setStackTrace(origin.getStackTrace());
    }

    /// What is the matter.
    public DiskTrouble trouble() {
        return trouble;
    }
}
