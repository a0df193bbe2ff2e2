package hedgeward.ui.signin;

import hedgeward.app.access.Entry;
import hedgeward.app.access.OfficeDamage;
import hedgeward.ui.kit.Messages;

/// What went wrong at the door, as a sentence that says what to do.
record EntryWords(Messages messages) {

    private String damaged(OfficeDamage damage) {
        return messages.text(
                switch (damage) {
                    case KEYS_UNREADABLE, KEYS_ALTERED -> SignInMsg.ENTRY_KEYS_DAMAGED;
                    case REGISTER_MISSING,
                            REGISTER_CUT_SHORT,
                            NOT_A_REGISTER,
                            REGISTER_ALTERED,
                            REGISTER_UNREADABLE,
                            CHAIN_BROKEN,
                            ANCHOR_MISSING,
                            ANCHOR_ALTERED ->
                            SignInMsg.ENTRY_REGISTER_DAMAGED;
                    case OLDER_THAN_ANCHOR -> SignInMsg.ENTRY_WORK_MISSING;
                    case UPGRADE_FAILED -> SignInMsg.ENTRY_UPGRADE_FAILED;
                });
    }

    /// The sentence for a door that stayed shut, but for tries that came too soon.
    String refused(Entry<?> entry) {
        return switch (entry) {
            case Entry.Unlocked<?> _, Entry.TooSoon<?> _ -> "";
            case Entry.WrongPassphrase<?>(int tries) -> messages.text(SignInMsg.ENTRY_WRONG, tries);
            case Entry.AccountClosed<?>() -> messages.text(SignInMsg.ENTRY_ACCOUNT_CLOSED);
            case Entry.Missing<?>() -> messages.text(SignInMsg.ENTRY_MISSING);
            case Entry.InUse<?>() -> messages.text(SignInMsg.ENTRY_IN_USE);
            case Entry.Unwritable<?>() -> messages.text(SignInMsg.ENTRY_UNWRITABLE);
            case Entry.NoRoom<?>(long bytes) ->
                    messages.text(SignInMsg.ENTRY_NO_ROOM, megabytes(bytes));
            case Entry.Damaged<?>(OfficeDamage damage) -> damaged(damage);
            case Entry.NewerVersion<?>() -> messages.text(SignInMsg.ENTRY_NEWER);
        };
    }

    /// Whole megabytes that hold so many bytes.
    static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1_000_000L);
    }

    /// The word about a new passphrase.
    String strength(Strength strength) {
        return messages.text(
                switch (strength) {
                    case NONE -> SignInMsg.STRENGTH_NONE;
                    case TOO_SHORT -> SignInMsg.STRENGTH_TOO_SHORT;
                    case WEAK -> SignInMsg.STRENGTH_WEAK;
                    case FAIR -> SignInMsg.STRENGTH_FAIR;
                    case STRONG -> SignInMsg.STRENGTH_STRONG;
                });
    }
}
