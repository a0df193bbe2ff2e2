package hedgeward.app.retention;

import hedgeward.app.access.Act;
import hedgeward.domain.retention.Span;

import java.time.LocalDate;

/// What another span would do on the day from which it is in force, by what is known now.
///
/// @param before the span it takes the place of
/// @param becomeDue how many cases it makes due for review that would not be so yet
/// @param noLongerDue how many cases it takes from the queue that would be due
/// @param act what the second person approves
public record SpanForecast(
        Span before, Span after, LocalDate from, int becomeDue, int noLongerDue, Act act) {}
