package hedgeward.domain.support;

import hedgeward.domain.breach.BreachId;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Something that happened, or is about to, of which the protected person must be told or after
/// which markers must change.
///
/// @param at when it happened; of an end or a release that is coming, when it is first to be
///   prepared for
/// @param mark tells two happenings of one kind in one case apart, and changes with what the
///   protected person was told: an order whose last day was corrected is to be told again
public record Happening(What what, Instant at, Optional<BreachId> breach, String mark) {

    /// What happened.
    public enum What {
        /// The authorising officer refused the notice.
        NOTICE_REFUSED,
        /// The notice was served and binds the respondent.
        NOTICE_SERVED,
        /// The application was adjourned; the notice goes on.
        HEARING_ADJOURNED,
        /// The court made no order; the notice is over.
        APPLICATION_REFUSED,
        /// The application was withdrawn; the notice is over.
        APPLICATION_WITHDRAWN,
        /// Nobody heard the application in time; the notice is over.
        NOTICE_LAPSED,
        /// The court made the order, with its terms and last day.
        ORDER_MADE,
        /// The court suspended the order: it does not bind for a while.
        ORDER_SUSPENDED,
        /// A suspension is over or was lifted: the order binds again.
        ORDER_RESUMED,
        /// The court changed the terms of a DAPO.
        ORDER_VARIED,
        /// On hearing the respondent the court left a DAPO as it was.
        ORDER_CONFIRMED,
        /// The court ended a DVPO before its last day.
        ORDER_RESCINDED,
        /// The court ended a DAPO.
        ORDER_DISCHARGED,
        /// The last day of the order is near.
        ORDER_ENDING,
        /// The last day of the order is over.
        ORDER_EXPIRED,
        /// The respondent was arrested for breach.
        ARRESTED,
        /// The respondent is in custody and will be freed, or not, at court.
        RELEASE_COMING,
        /// Freed because the time ran out before the court.
        RELEASED,
        /// The court put the breach off, with bail or in custody.
        BREACH_ADJOURNED,
        /// The court finished with the breach.
        BREACH_FINISHED;

        /// The word kept in keys.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether it takes protection away that the protected person may still count on, or may
        /// set the respondent free: not to be put off to the end of a working day.
        boolean isToldAtOnce() {
            return switch (this) {
                case APPLICATION_REFUSED,
                        APPLICATION_WITHDRAWN,
                        NOTICE_LAPSED,
                        ORDER_SUSPENDED,
                        ORDER_RESCINDED,
                        ORDER_DISCHARGED,
                        RELEASED,
                        BREACH_ADJOURNED ->
                        true;
                case NOTICE_REFUSED,
                        NOTICE_SERVED,
                        HEARING_ADJOURNED,
                        ORDER_MADE,
                        ORDER_RESUMED,
                        ORDER_VARIED,
                        ORDER_CONFIRMED,
                        ORDER_ENDING,
                        ORDER_EXPIRED,
                        ARRESTED,
                        RELEASE_COMING,
                        BREACH_FINISHED ->
                        false;
            };
        }

        /// Whether it has not happened yet when its duty arises.
        public boolean isComing() {
            return this == ORDER_ENDING || this == RELEASE_COMING;
        }
    }

    static Happening of(What what, Instant at) {
        return of(what, at, "");
    }

    static Happening of(What what, Instant at, String mark) {
        return new Happening(what, at, Optional.empty(), mark);
    }

    static Happening of(What what, Instant at, BreachId breach) {
        return new Happening(what, at, Optional.of(breach), breach.value() + "@" + at);
    }
}
