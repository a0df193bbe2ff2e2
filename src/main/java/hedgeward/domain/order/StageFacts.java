package hedgeward.domain.order;

import java.time.Instant;
import java.util.Optional;

/// The few facts the stage of a case follows from; a row of the register has them without loading
/// the case.
///
/// @param latestLawful the later reading of the 48 hours: before it no notice is called lapsed
/// @param listedFor when the newest hearing is listed
/// @param determinedAt when the result of the newest hearing was given
/// @param relisted whether an earlier hearing was adjourned
/// @param endsAt first instant at which the order is over; empty when open-ended or no order
public record StageFacts(
        Instant authorisedAt,
        boolean granted,
        Optional<Instant> servedAt,
        Optional<Instant> latestLawful,
        Optional<Instant> listedFor,
        Optional<HearingResult> result,
        Optional<Instant> determinedAt,
        boolean relisted,
        Optional<Instant> madeAt,
        Optional<Instant> endsAt,
        Optional<Instant> orderServedAt) {}
