package hedgeward.domain.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The spans in force on a London day: the office's own, and the guidance's where it set none.
public final class RetentionSpans {

    /// The longest span, and the longest time from one review to the next, in years.
    public static final int LONGEST_YEARS = 100;

    /// The highest age a group can be kept to.
    public static final int HIGHEST_AGE = 120;

    /// How many characters the words of a source have at most.
    public static final int SOURCE_LENGTH = 400;

    private final Map<RetentionGroup, Span> own;

    private RetentionSpans(Map<RetentionGroup, Span> own) {
        this.own = own;
    }

    /// What these changes come to on that day. Of two in force the one that began later counts, of
    /// two that began on one day the one set later.
    public static RetentionSpans on(LocalDate day, List<SpanChange> changes) {
        Map<RetentionGroup, Span> own = new EnumMap<>(RetentionGroup.class);
        for (RetentionGroup group : RetentionGroup.values()) {
            inForce(group, day, changes).ifPresent(change -> own.put(group, change.span()));
        }
        return new RetentionSpans(own);
    }

    /// The change a group goes by on that day; empty while it goes by the guidance.
    public static Optional<SpanChange> inForce(
            RetentionGroup group, LocalDate day, List<SpanChange> changes) {
        return changes.stream()
                .filter(change -> change.group() == group && !change.from().isAfter(day))
                .max(Comparator.comparing(SpanChange::from).thenComparingInt(SpanChange::number));
    }

    /// How long cases of the group are kept.
    public Span of(RetentionGroup group) {
        return own.getOrDefault(group, group.usual());
    }

    /// The same with another span of one group.
    public RetentionSpans with(RetentionGroup group, Span span) {
        Map<RetentionGroup, Span> other = new EnumMap<>(RetentionGroup.class);
        other.putAll(own);
        other.put(group, span);
        return new RetentionSpans(other);
    }

    /// A case about which nothing was decided and that had contact after this day is not due on the
    /// day given. A group kept to an age can come due with a birthday, whenever contact was.
    public LocalDate undecidedQuietSince(LocalDate dueBy) {
        return switch (of(RetentionGroup.SUGGESTED)) {
            case Span.Clear(int years) -> dueBy.minusYears(years);
            case Span.UntilAge _ -> dueBy;
        };
    }

    /// Why the office cannot set that span from that day on; empty when it can. Nothing is set for
    /// days that are over.
    ///
    /// @param today London's
    public Optional<SpanRejection> problem(
            RetentionGroup group, Span span, LocalDate from, LocalDate today, String source) {
        if (source.isBlank()) {
            return Optional.of(SpanRejection.SOURCE_MISSING);
        }
        if (source.length() > SOURCE_LENGTH) {
            return Optional.of(SpanRejection.SOURCE_TOO_LONG);
        }
        if (from.isBefore(today)) {
            return Optional.of(SpanRejection.FROM_PAST);
        }
        if (isTooLong(span)) {
            return Optional.of(SpanRejection.TOO_LONG);
        }
        return span.equals(of(group)) ? Optional.of(SpanRejection.SAME) : Optional.empty();
    }

    private static boolean isTooLong(Span span) {
        return switch (span) {
            case Span.Clear(int years) -> years > LONGEST_YEARS;
            case Span.UntilAge(int age, int every) -> age > HIGHEST_AGE || every > LONGEST_YEARS;
        };
    }
}
