package hedgeward.app.common;

import hedgeward.app.access.Permission;

import java.util.function.Function;

/// What a use case answers. Expected outcomes are values; only the unexpected throws.
///
/// @param <T> what was done
/// @param <R> why a rule refused; each feature has its own
public sealed interface Result<T, R> {

    record Done<T, R>(T value) implements Result<T, R> {}

    /// A rule says no.
    record Rejected<T, R>(R why) implements Result<T, R> {}

    /// Somebody else changed the record since it was read; nothing was written.
    record Stale<T, R>() implements Result<T, R> {}

    /// The person signed in may not do this.
    record Denied<T, R>(Permission needed) implements Result<T, R> {}

    /// The record is not in the register.
    record Missing<T, R>() implements Result<T, R> {}

    default boolean isDone() {
        return this instanceof Done;
    }

    /// The same answer about something made from the value.
    default <U> Result<U, R> map(Function<T, U> change) {
        return switch (this) {
            case Done<T, R>(var value) -> new Done<>(change.apply(value));
            case Rejected<T, R>(var why) -> new Rejected<>(why);
            case Stale<T, R>() -> new Stale<>();
            case Denied<T, R>(var needed) -> new Denied<>(needed);
            case Missing<T, R>() -> new Missing<>();
        };
    }
}
