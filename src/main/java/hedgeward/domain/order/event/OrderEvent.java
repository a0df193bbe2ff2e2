package hedgeward.domain.order.event;

import hedgeward.domain.order.OrderTerm;

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

    /// The court changed a DAPO: its terms, how long it lasts, or both.
    ///
    /// @param change what changed, in the court's words
    /// @param termBefore how long the order was to last until then; empty where that stayed
    record Varied(
            CourtDecision decision,
            Instant takesEffectAt,
            String change,
            Optional<OrderTerm> termBefore)
            implements OrderEvent {

        /// A change of its terms alone.
        public Varied(CourtDecision decision, Instant takesEffectAt, String change) {
            this(decision, takesEffectAt, change, Optional.empty());
        }

        /// The same, before which the order was to last so long.
        public Varied insteadOf(OrderTerm before) {
            return new Varied(decision, takesEffectAt, change, Optional.of(before));
        }

        @Override
        public String toString() {
            return "Varied[" + takesEffectAt + "]";
        }
    }

    /// The court set, or moved, the hearing on notice that follows a DAPO made without (DAA 2021
    /// s.34).
    ///
    /// @param hearingAt when it is to be called on
    record ReturnListed(CourtDecision decision, Instant hearingAt) implements OrderEvent {

        public ReturnListed {
            if (hearingAt.isBefore(decision.at())) {
                throw new IllegalArgumentException("a hearing is listed beforehand");
            }
        }

        @Override
        public Instant takesEffectAt() {
            return decision.at();
        }
    }

    /// On hearing the respondent the court left a DAPO made without notice as it was.
    record Confirmed(CourtDecision decision) implements OrderEvent {
        @Override
        public Instant takesEffectAt() {
            return decision.at();
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
