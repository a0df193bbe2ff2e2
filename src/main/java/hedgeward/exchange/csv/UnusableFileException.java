package hedgeward.exchange.csv;

/// Carries a [FileProblem] from where a file is read to the use case that answers for it. Its
/// message holds no content of the file.
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    public UnusableFileException(FileProblem problem) {
        super("the file cannot be used");
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
