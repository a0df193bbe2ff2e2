package hedgeward.ui.signin;

import hedgeward.security.Passphrase;

/// How well a new passphrase withstands guessing, roughly: what counts is its length and that it
/// does not repeat a few letters.
enum Strength {
    NONE,
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    private static final int FAIR_LENGTH = 12;
    private static final int STRONG_LENGTH = 16;
    private static final int FEW_LETTERS = 5;

    static Strength of(char[] letters) {
        if (letters.length == 0) {
            return NONE;
        }
        if (letters.length < Passphrase.SHORTEST) {
            return TOO_SHORT;
        }
        if (letters.length < FAIR_LENGTH || different(letters) <= FEW_LETTERS) {
            return WEAK;
        }
        return letters.length < STRONG_LENGTH ? FAIR : STRONG;
    }

    private static int different(char[] letters) {
        int found = 0;
        for (int i = 0; i < letters.length; i++) {
            boolean seen = false;
            for (int j = 0; j < i; j++) {
                seen |= letters[j] == letters[i];
            }
            found += seen ? 0 : 1;
        }
        return found;
    }
}
