package hedgeward.domain.retention;

import java.util.stream.Stream;

/// The four groups of the older police guidance on review, retention and disposal (as known, not
/// read again). No source read assigns notices or orders of this register to a group.
public enum RetentionGroup {
    PUBLIC_PROTECTION(1, new Span.UntilAge(100, 10)),
    SERIOUS(2, new Span.Clear(10)),
    OTHER(3, new Span.Clear(6)),
    MISCELLANEOUS(4, new Span.Clear(6));

    /// What a case is taken for until somebody decides: domestic abuse with violence suggests it;
    /// an inference, not assigned by a source.
    public static final RetentionGroup SUGGESTED = SERIOUS;

    private final int number;
    private final Span usual;

    RetentionGroup(int number, Span usual) {
        this.number = number;
        this.usual = usual;
    }

    /// The group of this number.
    ///
    /// @throws IllegalArgumentException for any but 1 to 4
    public static RetentionGroup of(int number) {
        return Stream.of(values())
                .filter(group -> group.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("groups are 1 to 4"));
    }

    public int number() {
        return number;
    }

    /// The group's span until the office sets another.
    public Span usual() {
        return usual;
    }
}
