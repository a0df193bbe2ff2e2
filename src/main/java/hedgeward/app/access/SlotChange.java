package hedgeward.app.access;

/// What came of changing a slot of the office's keys. Nothing but [Changed] alters them.
public sealed interface SlotChange {

    record Changed() implements SlotChange {}

    /// The opener's passphrase did not open the office.
    record NotOpened(PassphraseCheck why) implements SlotChange {}

    /// The only slot left stays.
    record LastUser() implements SlotChange {}

    /// The key file cannot be written to; it is as before.
    record Unwritable() implements SlotChange {}
}
