package hedgeward.domain.order;

import java.time.Instant;
import java.util.Optional;

/// Where a case stands at an instant. Worked out from facts every time it is asked; never stored.
public sealed interface Stage {

    /// The kind, for filters and counts.
    Kind kind();

    /// Kinds of stage in the order a case goes through them.
    enum Kind {
        NOT_YET,
        NOTICE_REFUSED,
        UNSERVED,
        AWAITING_HEARING,
        ADJOURNED,
        LAPSED,
        REFUSED,
        WITHDRAWN,
        IN_FORCE,
        SUSPENDED,
        EXPIRED,
        RESCINDED,
        DISCHARGED
    }

    /// Before the notice was authorised (asked about a time in the past).
    record NotYet() implements Stage {
        @Override
        public Kind kind() {
            return Kind.NOT_YET;
        }
    }

    /// The authorising officer refused the notice.
    record NoticeRefused(Instant at) implements Stage {
        @Override
        public Kind kind() {
            return Kind.NOTICE_REFUSED;
        }
    }

    /// Authorised, not yet served.
    record Unserved(Instant authorisedAt) implements Stage {
        @Override
        public Kind kind() {
            return Kind.UNSERVED;
        }
    }

    /// Served; the application has no result yet.
    ///
    /// @param listedFor when it is listed, if it is
    record AwaitingHearing(Instant servedAt, Instant latestLawful, Optional<Instant> listedFor)
            implements Stage {
        @Override
        public Kind kind() {
            return Kind.AWAITING_HEARING;
        }
    }

    /// Adjourned: the notice continues until the application is determined (CSA 2010 s.27(9)).
    record Adjourned(Instant servedAt) implements Stage {
        @Override
        public Kind kind() {
            return Kind.ADJOURNED;
        }
    }

    /// The 48 hours passed and nobody heard the application.
    record Lapsed(Instant at) implements Stage {
        @Override
        public Kind kind() {
            return Kind.LAPSED;
        }
    }

    record Refused(Instant at) implements Stage {
        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    record Withdrawn(Instant at) implements Stage {
        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }

    /// The order is in force; `endsAt` is empty for an open-ended DAPO.
    record InForce(Instant madeAt, Optional<Instant> endsAt, boolean served) implements Stage {
        @Override
        public Kind kind() {
            return Kind.IN_FORCE;
        }
    }

    /// A court suspended the order: it does not bind now, and its last day runs on (Magistrates'
    /// Courts Act 1980 s.63(2)).
    ///
    /// @param until first instant at which it binds again, where the court said
    /// @param endsAt first instant after its last day
    record Suspended(
            Instant from, Optional<Instant> until, Optional<Instant> endsAt, boolean served)
            implements Stage {
        @Override
        public Kind kind() {
            return Kind.SUSPENDED;
        }
    }

    /// A court ended a DVPO before its last day (Magistrates' Courts Act 1980 s.63(2)).
    record Rescinded(Instant at) implements Stage {
        @Override
        public Kind kind() {
            return Kind.RESCINDED;
        }
    }

    /// A court ended a DAPO (DAA 2021 s.44).
    record Discharged(Instant at) implements Stage {
        @Override
        public Kind kind() {
            return Kind.DISCHARGED;
        }
    }

    record Expired(Instant at) implements Stage {
        @Override
        public Kind kind() {
            return Kind.EXPIRED;
        }
    }

    /// The stage that follows from the facts at an instant; facts dated later are not known yet.
    static Stage of(StageFacts facts, Instant at) {
        if (at.isBefore(facts.authorisedAt())) {
            return new NotYet();
        }
        if (!facts.granted()) {
            return new NoticeRefused(facts.authorisedAt());
        }
        if (facts.madeAt().filter(m -> !at.isBefore(m)).isPresent()) {
            return OrderStages.of(facts, at);
        }
        return facts.servedAt().filter(s -> !at.isBefore(s)).isPresent()
                ? NoticeStages.of(facts, at)
                : new Unserved(facts.authorisedAt());
    }
}
