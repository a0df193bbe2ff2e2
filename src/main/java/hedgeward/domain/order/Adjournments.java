package hedgeward.domain.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// What follows from having adjourned an application: the notice goes on until the application is
/// determined, so it can no longer lapse unheard, and whatever is heard next is heard after the
/// adjournment (CSA 2010 s.27(8)-(9); DAA 2021 s.29(7)).
public final class Adjournments {

    private Adjournments() {}

    /// Whether a hearing before this one was adjourned.
    public static boolean precede(CaseFile file, Hearing hearing) {
        return file.hearings().stream()
                .anyMatch(h -> h.number() < hearing.number() && isAdjourned(h));
    }

    /// When the newest adjournment before this hearing was pronounced; empty when there was none,
    /// or its time is not known.
    public static Optional<Instant> lastBefore(CaseFile file, Hearing hearing) {
        return file.hearings().stream()
                .filter(h -> h.number() < hearing.number() && isAdjourned(h))
                .flatMap(h -> h.determinedAt().stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean isAdjourned(Hearing hearing) {
        return hearing.result().filter(r -> r == HearingResult.ADJOURNED).isPresent();
    }
}
