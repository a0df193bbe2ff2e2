package hedgeward.domain.retention;

import java.time.LocalDate;

/// Something that forbids disposing of a case today.
public sealed interface Bar {

    record StillGoingOn(Business what) implements Bar {}

    record OnHold(Hold hold) implements Bar {}

    /// The review is not yet due.
    record NotDue(LocalDate until) implements Bar {}

    /// The group keeps it until an age that is reached on that day.
    record TooYoung(LocalDate until) implements Bar {}

    /// The group keeps it until an age, and the date of birth is not known.
    record BirthUnknown() implements Bar {}
}
