package hedgeward.domain.area;

import java.util.List;

/// Whether a regime may be used by a force on a day, and why.
public sealed interface Availability {

    /// In the whole of the force's area.
    record Everywhere(RegimeArea by) implements Availability {}

    /// Only in parts of it: the case must belong to one of them.
    record InParts(List<RegimeArea> by) implements Availability {
        public InParts {
            by = List.copyOf(by);
        }
    }

    /// It begins on a later day.
    record NotYet(RegimeArea next) implements Availability {}

    /// It has ended. Savings may keep a live case going.
    record Ended(RegimeArea last) implements Availability {}

    /// No row names the force.
    record NotHere() implements Availability {}

    /// The office has not said which force it belongs to.
    record ForceNotSet() implements Availability {}

    /// Whether it may be offered without asking further.
    default boolean isOffered() {
        return this instanceof Everywhere || this instanceof InParts;
    }
}
