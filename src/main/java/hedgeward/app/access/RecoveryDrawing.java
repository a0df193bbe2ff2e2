package hedgeward.app.access;

/// What came of drawing another recovery key.
public sealed interface RecoveryDrawing {

    /// It is drawn; the old one opens nothing any more. Its letters are shown once; the caller
    /// wipes them.
    @SuppressWarnings("ArrayRecordComponent") // letters that must be wiped cannot be a String
    record Drawn(char[] letters) implements RecoveryDrawing {

        @Override
        public String toString() {
            return "Drawn[hidden]";
        }
    }

    /// The keys are as before.
    record NotDrawn(SlotChange why) implements RecoveryDrawing {}
}
