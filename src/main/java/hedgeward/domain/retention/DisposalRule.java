package hedgeward.domain.retention;

import java.time.LocalDate;

/// By what rule a case was disposed of; days are London's.
///
/// @param span of its group on that day
/// @param lastContact the last event with the respondent over all his cases
/// @param due from when its review was due
public record DisposalRule(
        DisposalGround ground,
        RetentionGroup group,
        Span span,
        LocalDate lastContact,
        LocalDate due) {}
