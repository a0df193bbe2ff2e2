package hedgeward.cli;

/// What came of asking for a passphrase.
sealed interface Secret {

    /// Whoever asked hands the letters on to somebody who wipes them.
    @SuppressWarnings("ArrayRecordComponent") // letters that must be wiped cannot be a String
    record Given(char[] letters) implements Secret {

        @Override
        public String toString() {
            return "Given[hidden]";
        }
    }

    /// None was given, and why in one sentence.
    record None(ExitCode code, String sentence) implements Secret {}
}
