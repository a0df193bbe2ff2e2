package hedgeward.security;

/// What a person types to unlock an office. Held as letters that are wiped on close, never as a
/// `String`, and never printed.
public final class Passphrase implements AutoCloseable {

    /// The fewest letters a new passphrase should have; windows and commands that take a new one
    /// hold people to it.
    public static final int SHORTEST = 8;

    private final char[] letters;
    private boolean wiped;

    private Passphrase(char[] letters) {
        this.letters = letters;
    }

    /// Takes the array over: it belongs to the passphrase from now on and is wiped with it.
    public static Passphrase takeOver(char[] letters) {
        return new Passphrase(letters);
    }

    /// Copies the letters; the caller keeps and wipes its own array.
    public static Passphrase copyOf(char[] letters) {
        return new Passphrase(letters.clone());
    }

    public boolean isEmpty() {
        return letters.length == 0;
    }

    /// Whether it has at least [#SHORTEST] letters.
    public boolean isLongEnough() {
        return letters.length >= SHORTEST;
    }

    /// UTF-8 of the letters; the caller wipes the answer.
    ///
    /// @throws IllegalStateException when already wiped
    byte[] utf8() {
        if (wiped) {
            throw new IllegalStateException("passphrase already wiped");
        }
        return Secrets.utf8(letters);
    }

    @Override
    public void close() {
        Secrets.wipe(letters);
        wiped = true;
    }

    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }
}
