package hedgeward.domain.proof;

import java.time.Instant;

/// An officer's decision on one thing said or seen against one term, beside what the register
/// suggested when it was taken.
///
/// @param why the officer's reason; never empty where the decision differs from the suggestion
/// @param by the name of the person signed in
public record Ruling(
        int allegation,
        TermKey term,
        Reading suggested,
        Finding decided,
        String why,
        String by,
        Instant at) {

    boolean isFor(int number, TermKey key) {
        return allegation == number && term.equals(key);
    }

    @Override
    public String toString() {
        return "Ruling[" + allegation + "]";
    }
}
