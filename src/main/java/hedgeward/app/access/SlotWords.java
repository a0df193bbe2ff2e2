package hedgeward.app.access;

/// Why a slot of the office's keys was not changed, in one sentence.
final class SlotWords {

    private SlotWords() {}

    static String sentence(SlotChange change) {
        return switch (change) {
            case SlotChange.Changed() -> "The keys were changed.";
            case SlotChange.NotOpened(PassphraseCheck why) -> words(why);
            case SlotChange.LastUser() -> "The only user left stays.";
            case SlotChange.Unwritable() -> "The office's key file cannot be written to.";
        };
    }

    private static String words(PassphraseCheck why) {
        return switch (why) {
            case PassphraseCheck.Right(), PassphraseCheck.KeysUnreadable() ->
                    "The office's keys cannot be read just now.";
            case PassphraseCheck.Wrong _ -> "Your own passphrase is wrong.";
            case PassphraseCheck.TooSoon _ -> "Too many wrong tries. Wait a minute.";
        };
    }
}
