package hedgeward.store.text;

import java.util.EnumSet;
import java.util.Set;

/// What a token of a case was made from.
public enum TokenKind {
    RESPONDENT,
    PROTECTED,
    REFERENCE,
    POSTCODE,
    /// A date of birth as digits, year first.
    BORN,
    /// How a name sounds; see [SoundKey].
    SOUND;

    /// Kinds that a word may be the beginning of.
    public static Set<TokenKind> spelled() {
        return EnumSet.of(RESPONDENT, PROTECTED, REFERENCE, POSTCODE);
    }
}
