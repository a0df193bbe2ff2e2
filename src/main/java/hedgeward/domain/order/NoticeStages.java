package hedgeward.domain.order;

import java.time.Instant;
import java.util.Optional;

/// The stages of a served notice before, and without, an order.
final class NoticeStages {

    private NoticeStages() {}

    static Stage of(StageFacts facts, Instant at) {
        Instant served = facts.servedAt().orElseThrow();
        Instant latest = facts.latestLawful().orElse(served);
        Instant heard = facts.determinedAt().or(facts::listedFor).orElse(served);
        Optional<HearingResult> known = facts.result().filter(_ -> !at.isBefore(heard));
        if (known.isEmpty()) {
            return undecided(facts, at, served, latest);
        }
        return switch (known.get()) {
            case MADE -> new Stage.AwaitingHearing(served, latest, facts.listedFor());
            case REFUSED -> new Stage.Refused(heard);
            case WITHDRAWN -> new Stage.Withdrawn(heard);
            case ADJOURNED -> new Stage.Adjourned(served);
            case LAPSED -> new Stage.Lapsed(latest);
        };
    }

    /// Nobody has recorded a result. A hearing listed in time may have been called on, so its
    /// notice is not called lapsed; one that was never listed in time is, once the later reading of
    /// the 48 hours has passed.
    private static Stage undecided(StageFacts facts, Instant at, Instant served, Instant latest) {
        if (facts.relisted()) {
            return new Stage.Adjourned(served);
        }
        boolean listedInTime = facts.listedFor().filter(l -> !l.isAfter(latest)).isPresent();
        return at.isAfter(latest) && !listedInTime
                ? new Stage.Lapsed(latest)
                : new Stage.AwaitingHearing(served, latest, facts.listedFor());
    }
}
