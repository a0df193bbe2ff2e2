package hedgeward.ui.signin;

import hedgeward.app.access.OfficeDamage;
import hedgeward.ui.kit.Messages;

/// What went wrong at the door, as a sentence that says what to do.
record EntryWords(Messages messages) {

    /// The sentence for a damaged office.
    String damaged(OfficeDamage damage) {
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
