package hedgeward.domain.correction;

import java.util.Optional;

/// One fact of a case, a breach or a visit before and after a correction; empty where it was, or
/// is, not known.
///
/// @param <F> the facts there are
public record FactChange<F extends Enum<F>>(
        F field, Optional<String> before, Optional<String> after) {

    @Override
    public String toString() {
        return "FactChange[" + field + "]";
    }
}
