package hedgeward.security;

import java.util.Optional;

/// What somebody typed from one recovery paper, or from two.
public sealed interface TypedRecovery {

    /// The key itself, whole or put together from two parts. The caller closes it.
    record Whole(RecoveryKey key) implements TypedRecovery {}

    /// One part; another one is needed.
    record OnePart() implements TypedRecovery {}

    /// A paper was mistyped, or holds neither a key nor a part.
    ///
    /// @param paper 1 or 2
    record Unreadable(int paper) implements TypedRecovery {}

    /// One part twice.
    record SamePart() implements TypedRecovery {}

    /// Parts of two keys, or of two splittings of one.
    record OtherSet() implements TypedRecovery {}

    /// Reads what was typed. The caller wipes its own arrays.
    ///
    /// @param second empty where there is only one paper
    static TypedRecovery of(char[] first, char[] second) {
        Optional<RecoveryKey> whole = RecoveryKey.read(first);
        if (whole.isPresent()) {
            return new Whole(whole.get());
        }
        Optional<RecoveryPart> one = RecoveryPart.read(first);
        if (one.isEmpty()) {
            return new Unreadable(1);
        }
        try (RecoveryPart part = one.get()) {
            return second.length == 0 ? new OnePart() : joined(part, second);
        }
    }

    private static TypedRecovery joined(RecoveryPart part, char[] second) {
        Optional<RecoveryPart> other = RecoveryPart.read(second);
        if (other.isEmpty()) {
            return new Unreadable(2);
        }
        try (RecoveryPart it = other.get()) {
            return switch (part.join(it)) {
                case RecoveryPart.Joined(RecoveryKey key) -> new Whole(key);
                case RecoveryPart.SamePart() -> new SamePart();
                case RecoveryPart.OtherSet() -> new OtherSet();
            };
        }
    }
}
