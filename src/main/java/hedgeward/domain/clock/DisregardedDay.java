package hedgeward.domain.clock;

import java.time.LocalDate;

/// A day that does not count towards an hour clock.
///
/// @param date its London date
/// @param why the reason in words, for example "Sunday"
public record DisregardedDay(LocalDate date, String why) {}
