package hedgeward.domain.order.event;

import java.time.Instant;

/// A court ended the order before its last day.
public record OrderEnding(Instant at, How how) {

    /// The court's power.
    public enum How {
        /// A DVPO (Magistrates' Courts Act 1980 s.63(2)).
        RESCINDED,
        /// A DAPO (DAA 2021 s.44).
        DISCHARGED
    }
}
