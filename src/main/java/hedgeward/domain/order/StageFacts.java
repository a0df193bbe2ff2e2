package hedgeward.domain.order;

import hedgeward.domain.order.event.OrderEnding;
import hedgeward.domain.order.event.Suspension;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The few facts the stage of a case follows from; a row of the register has them without loading
/// the case.
///
/// @param latestLawful the later reading of the 48 hours: before it no notice is called lapsed
/// @param listedFor when the newest hearing is listed
/// @param determinedAt when the result of the newest hearing was given
/// @param relisted whether an earlier hearing was adjourned
/// @param endsAt first instant after the last day; empty when open-ended or no order
/// @param ending how a court ended the order before its last day
/// @param suspensions spans in which the order does not bind; at least those that cover the instant
///   asked about
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
        Optional<Instant> orderServedAt,
        Optional<OrderEnding> ending,
        List<Suspension> suspensions) {

    public StageFacts {
        suspensions = List.copyOf(suspensions);
    }
}
