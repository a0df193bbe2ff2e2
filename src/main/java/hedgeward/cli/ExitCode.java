package hedgeward.cli;

/// How a command ended; the numbers are a public contract.
public enum ExitCode {
    DONE(0),
    /// Done, with findings: rejected rows, a failed verification.
    FINDINGS(1),
    WRONG_USAGE(2),
    CANNOT_UNLOCK(3),
    /// The office is missing, in use or damaged.
    NO_OFFICE(4),
    /// A rule or a permission says no.
    REFUSED(5),
    UNEXPECTED(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number the program exits with.
    public int number() {
        return number;
    }
}
