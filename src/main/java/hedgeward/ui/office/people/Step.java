package hedgeward.ui.office.people;

/// What is being done with an account.
enum Step {
    NONE,
    ADD,
    CLOSE,
    OPEN,
    PASSPHRASE;

    /// Whether somebody is given a passphrase.
    boolean givesPassphrase() {
        return this == ADD || this == OPEN || this == PASSPHRASE;
    }
}
