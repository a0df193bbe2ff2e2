package hedgeward.app.access;

import java.time.Instant;
import java.util.Optional;

/// The slots in which the open office's key lies wrapped, one a user. Every array of letters is
/// wiped before the answer is given. Changing a slot takes the passphrase of somebody who has one,
/// because the office's key is not kept in memory.
public interface KeySlots {

    /// Whether the passphrase opens the user's slot. Wrong ones are counted as at sign-in.
    PassphraseCheck check(String user, char[] passphrase);

    /// Gives a user a slot, or another passphrase to the slot there is.
    SlotChange put(Opener opener, String user, char[] passphrase);

    /// Takes the user's slot away, so that the passphrase opens nothing any more.
    SlotChange remove(Opener opener, String user);

    /// Whether the user has a slot, whatever passphrase it takes.
    boolean has(String user);

    /// When the office got another data key; empty while it has its first.
    Optional<Instant> renewedAt();

    /// Draws another recovery key; the old one opens nothing any more.
    RecoveryDrawing drawRecovery(Opener opener);

    /// Somebody who can open the office, and how.
    @SuppressWarnings("ArrayRecordComponent") // letters that must be wiped cannot be a String
    record Opener(String user, char[] passphrase) {

        @Override
        public String toString() {
            return "Opener[hidden]";
        }
    }
}
