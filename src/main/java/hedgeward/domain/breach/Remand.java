package hedgeward.domain.breach;

import hedgeward.domain.law.LegalSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the court did with the respondent until it goes on (CSA 2010 s.29(2), s.30; for a notice
/// s.26(2)).
///
/// @param until when the respondent is to be before the court again
/// @param words where held, or the conditions of bail
public record Remand(Kind kind, Instant until, Optional<String> words) {

    /// Held or let go until then.
    public enum Kind {
        CUSTODY,
        BAIL
    }

    /// Where remand is dealt with; the words of the section are as known and not read again.
    public static final LegalSource SOURCE = LegalSource.crimeAndSecurityAct("s.30");

    private static final Duration USUAL = Duration.ofDays(8);
    private static final Duration REPORT_IN_CUSTODY = Duration.ofDays(21);
    private static final Duration REPORT_ON_BAIL = Duration.ofDays(28);

    /// How long it is against what is usual. Arguable, so it is said and never refused.
    public enum Length {
        /// Up to 8 days, or any time on bail up to 8 days.
        USUAL,
        /// Longer than 8 days: for a medical report.
        FOR_A_REPORT_ONLY,
        /// Longer than 3 weeks in custody or 4 weeks on bail: no power is known.
        LONGER_THAN_KNOWN
    }

    /// How long it is, counted from the day in court.
    public Length lengthFrom(Instant court) {
        Duration length = Duration.between(court, until);
        if (length.compareTo(USUAL) <= 0) {
            return Length.USUAL;
        }
        Duration most =
                switch (kind) {
                    case CUSTODY -> REPORT_IN_CUSTODY;
                    case BAIL -> REPORT_ON_BAIL;
                };
        return length.compareTo(most) <= 0 ? Length.FOR_A_REPORT_ONLY : Length.LONGER_THAN_KNOWN;
    }

    @Override
    public String toString() {
        return "Remand[" + kind + "]";
    }
}
