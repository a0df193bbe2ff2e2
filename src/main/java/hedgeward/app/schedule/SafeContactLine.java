package hedgeward.app.schedule;

import java.util.Optional;

/// How the protected person may be reached without giving the contact away. Not known is not the
/// same as safe: it is printed as not known.
///
/// @param times when it is safe, in the register's words
/// @param voicemailSafe whether a message may be left
/// @param textSafe whether a text may be sent
/// @param phone the safe number; on a full copy only
public record SafeContactLine(
        Optional<String> times,
        Optional<Boolean> voicemailSafe,
        Optional<Boolean> textSafe,
        Optional<String> phone) {

    /// Without the number and the times.
    @Override
    public String toString() {
        return "SafeContactLine[]";
    }
}
