package hedgeward.domain.people;

import java.util.Optional;

/// How a protected person may be reached without putting her or him at risk. What is not known is
/// treated as not safe.
public record SafeContact(
        Optional<String> phone,
        Optional<String> times,
        Optional<Boolean> voicemailSafe,
        Optional<Boolean> textSafe,
        Optional<String> codeWord) {

    /// Nothing known yet.
    public static final SafeContact UNKNOWN =
            new SafeContact(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// Only a recorded yes lets an officer leave a voicemail.
    public boolean mayLeaveVoicemail() {
        return voicemailSafe.orElse(false);
    }

    /// Only a recorded yes lets an officer send a text.
    public boolean mayText() {
        return textSafe.orElse(false);
    }

    @Override
    public String toString() {
        return "SafeContact[withheld]";
    }
}
