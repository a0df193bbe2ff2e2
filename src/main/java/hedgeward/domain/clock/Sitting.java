package hedgeward.domain.clock;

import java.time.LocalTime;

/// One sitting of a court on a day it sits, in London wall time.
///
/// @param from when the list is called on
/// @param until when the court rises; nobody is brought up after it
public record Sitting(LocalTime from, LocalTime until) {

    /// @throws IllegalArgumentException when it would end before it begins
    public Sitting {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a sitting ends after it begins");
        }
    }
}
