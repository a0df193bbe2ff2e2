package hedgeward.domain.common;

import java.util.List;

/// What a pure rule answers when asked whether something may happen.
///
/// @param <T> the changed record when it may
/// @param <R> the reason when it may not; each feature has its own
public sealed interface Decision<T, R> {

    /// It may: the record as it is afterwards, and what became true, oldest first.
    record Accepted<T, R>(T value, List<Fact> facts) implements Decision<T, R> {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    /// It may not, and why. Nothing changes.
    record Rejected<T, R>(R why) implements Decision<T, R> {}

    static <T, R> Decision<T, R> accept(T value, Fact... facts) {
        return new Accepted<>(value, List.of(facts));
    }

    static <T, R> Decision<T, R> reject(R why) {
        return new Rejected<>(why);
    }
}
