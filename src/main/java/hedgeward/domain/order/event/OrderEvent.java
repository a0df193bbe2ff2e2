package hedgeward.domain.order.event;

import java.time.Instant;
import java.util.Optional;

/// One thing a court did to an order after making it. A DVPO is suspended or rescinded
/// (Magistrates' Courts Act 1980 s.63(2)), never varied; a DAPO is varied or discharged (DAA 2021
/// s.44).
public sealed interface OrderEvent {

    CourtDecision decision();

    /// From when it counts; never before the court pronounced it.
    Instant takesEffectAt();

    /// The order does not bind for a while; its last day stays what it was.
    ///
    /// @param until first instant at which it binds again; empty until the court says otherwise
    record Suspended(CourtDecision decision, Instant takesEffectAt, Optional<Instant> until)
            implements OrderEvent {

        public Suspended {
            if (takesEffectAt.isBefore(decision.at())
                    || until.filter(end -> !end.isAfter(takesEffectAt)).isPresent()) {
                throw new IllegalArgumentException(
                        "a suspension runs from its decision to its end");
            }
        }
    }

    /// The court lifted the suspension: the order binds again, if its last day has not passed.
    record Resumed(CourtDecision decision) implements OrderEvent {
        @Override
        public Instant takesEffectAt() {
            return decision.at();
        }
    }

    /// The court ended a DVPO.
    record Rescinded(CourtDecision decision) implements OrderEvent {
        @Override
        public Instant takesEffectAt() {
            return decision.at();
        }
    }

    /// The court changed a DAPO.
    ///
    /// @param change what changed, in the court's words
    record Varied(CourtDecision decision, Instant takesEffectAt, String change)
            implements OrderEvent {
        @Override
        public String toString() {
            return "Varied[" + takesEffectAt + "]";
        }
    }

    /// The court ended a DAPO.
    record Discharged(CourtDecision decision) implements OrderEvent {
        @Override
        public Instant takesEffectAt() {
            return decision.at();
        }
    }
}
