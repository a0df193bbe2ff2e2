package hedgeward.ui.signin;

/// What can be done at sign-in. Arrays handed over are the receiver's to wipe.
interface SignInActions {

    void unlock(char[] passphrase);

    void create(char[] passphrase, char[] again);

    /// Gives the person named a new passphrase by the papers typed.
    void recover(char[] passphrase, char[] again);

    /// Goes to another form.
    void step(SignInModel.Step step);

    /// A new passphrase was typed at.
    void typedNew(char[] letters);
}
