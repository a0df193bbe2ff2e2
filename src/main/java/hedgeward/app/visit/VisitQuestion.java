package hedgeward.app.visit;

import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.people.OfficerId;

import java.util.Optional;

/// Which visits are wanted: those whose window overlaps the span.
///
/// @param text narrows by code, case reference or respondent's name; empty for all
/// @param onlyPlanned only those with no outcome
public record VisitQuestion(
        TimeWindow span,
        Optional<OfficerId> officer,
        Optional<String> team,
        String text,
        boolean onlyPlanned,
        int limit) {

    public static VisitQuestion during(TimeWindow span) {
        return new VisitQuestion(span, Optional.empty(), Optional.empty(), "", false, 5_000);
    }
}
