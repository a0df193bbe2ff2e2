package hedgeward.app.retention;

import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.Span;

import java.time.LocalDate;

/// A span somebody wants for a group.
///
/// @param from London day from which it is in force, today at the earliest
/// @param source where it stands, as written
public record SpanWish(RetentionGroup group, Span span, LocalDate from, String source) {

    @Override
    public String toString() {
        return "SpanWish[" + group + "]";
    }
}
