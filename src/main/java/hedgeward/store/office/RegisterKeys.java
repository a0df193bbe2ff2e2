package hedgeward.store.office;

import java.nio.CharBuffer;
import java.util.Arrays;

/// The keys one register needs, each derived for its purpose. Wiped when the office is locked.
public final class RegisterKeys implements AutoCloseable {

    private final char[] file;
    private final char[] keeper;
    private final char[] clerk;
    private final byte[] blocks;
    private final byte[] anchor;
    private final byte[] backup;

    /// Takes the arrays over.
    ///
    /// @param file encrypts the register's file; hexadecimal, since the engine minds only the low
    ///   eight bits of a letter
    /// @param keeper password of the user who may change the structure
    /// @param clerk password of the user who does the daily work
    /// @param blocks seals the blocks of the file, under the engine's own encryption
    /// @param anchor authenticates the anchor
    /// @param backup seals what a backup says of itself
    public RegisterKeys(
            char[] file, char[] keeper, char[] clerk, byte[] blocks, byte[] anchor, byte[] backup) {
        this.file = file;
        this.keeper = keeper;
        this.clerk = clerk;
        this.blocks = blocks;
        this.anchor = anchor;
        this.backup = backup;
    }

    /// The same keys once more, wiped on their own.
    public RegisterKeys copy() {
        return new RegisterKeys(
                file.clone(),
                keeper.clone(),
                clerk.clone(),
                blocks.clone(),
                anchor.clone(),
                backup.clone());
    }

    /// These keys with the passwords of the users of another register.
    RegisterKeys withUsersOf(RegisterKeys other) {
        return new RegisterKeys(
                file.clone(),
                other.keeper.clone(),
                other.clerk.clone(),
                blocks.clone(),
                anchor.clone(),
                backup.clone());
    }

    /// The key of the register's file as the engine takes it; the caller wipes it.
    char[] fileLetters() {
        return file.clone();
    }

    /// The keeper's password in letters for the statement that changes it.
    CharSequence keeperPassword() {
        return CharBuffer.wrap(keeper).asReadOnlyBuffer();
    }

    /// File key and keeper's password as the engine takes them; it wipes the array.
    char[] keeperLogin() {
        return login(keeper);
    }

    /// File key and clerk's password as the engine takes them; it wipes the array.
    char[] clerkLogin() {
        return login(clerk);
    }

    /// The clerk's password in letters for the statement that makes this user.
    CharSequence clerkPassword() {
        return CharBuffer.wrap(clerk).asReadOnlyBuffer();
    }

    byte[] blocks() {
        return blocks.clone();
    }

    byte[] backup() {
        return backup.clone();
    }

    byte[] anchor() {
        return anchor.clone();
    }

    @Override
    public void close() {
        Arrays.fill(file, '\0');
        Arrays.fill(keeper, '\0');
        Arrays.fill(clerk, '\0');
        Arrays.fill(blocks, (byte) 0);
        Arrays.fill(anchor, (byte) 0);
        Arrays.fill(backup, (byte) 0);
    }

    @Override
    public String toString() {
        return "RegisterKeys[hidden]";
    }

    private char[] login(char[] user) {
        char[] both = Arrays.copyOf(file, file.length + 1 + user.length);
        both[file.length] = ' ';
        System.arraycopy(user, 0, both, file.length + 1, user.length);
        return both;
    }
}
