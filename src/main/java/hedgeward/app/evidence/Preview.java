package hedgeward.app.evidence;

/// What can be shown of a file.
public sealed interface Preview {

    /// Drawn: colours only, nothing that still has to be decoded.
    ///
    /// @param pages there are, at least 1
    record Drawn(Pixels pixels, int page, int pages) implements Preview {}

    /// Its words; letters that are no letters are shown as signs.
    ///
    /// @param isCut whether there is more of it
    record Words(String text, boolean isCut) implements Preview {

        @Override
        public String toString() {
            return "Words[hidden]";
        }
    }

    /// Nothing can be shown.
    record Nothing(Why why) implements Preview {}

    /// Why nothing is shown.
    enum Why {
        /// No picture, no document, no text.
        OTHER_KIND,
        /// Longer than what is drawn here.
        TOO_LONG,
        /// It cannot be drawn: broken, hostile, or larger than it says.
        NOT_DRAWN,
        /// It took longer than a file of its kind takes.
        TOO_SLOW
    }
}
