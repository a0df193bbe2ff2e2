package hedgeward.app.handover;

import hedgeward.app.desk.DeskClock;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;

/// What stands under one heading of the sheet.
///
/// A remand for a report is up to 4 weeks on bail (Magistrates' Courts Act 1980 s.10(3)), so that
/// whoever is held or remanded is looked for further ahead than anything else.
///
/// @implNote the most lines of all parts together fit two pages
enum HandoverPart {
    HELD("Held or remanded", "Nobody is held or remanded.", 8, Duration.ofDays(35)),
    HEARINGS("To be heard in 48 hours", "Nothing is to be heard.", 7, Duration.ofHours(48)),
    UNSERVED("Not served yet", "All is served.", 6, Duration.ofDays(14)),
    ENDING("Ending or changing in 72 hours", "Nothing ends.", 6, Duration.ofHours(72)),
    BREACHES("Breaches unanswered, arrests sought", "None.", 6, Duration.ofDays(14)),
    VISITS(
            "Visits due in 24 hours, and those without an outcome",
            "None.",
            8,
            Duration.ofHours(24)),
    OTHER("Also watched", "Nothing.", 3, Duration.ofHours(72));

    private final String title;
    private final String empty;
    private final int most;
    private final Duration ahead;

    HandoverPart(String title, String empty, int most, Duration ahead) {
        this.title = title;
        this.empty = empty;
        this.most = most;
        this.ahead = ahead;
    }

    String title() {
        return title;
    }

    /// What is said where nothing stands.
    String empty() {
        return empty;
    }

    /// How many lines at most; the rest is counted.
    int most() {
        return most;
    }

    /// How far ahead it looks.
    Duration ahead() {
        return ahead;
    }

    /// How far ahead the part looks that looks furthest.
    static Duration furthest() {
        return Arrays.stream(values())
                .map(HandoverPart::ahead)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Where a clock stands.
    static HandoverPart of(DeskClock.Kind kind) {
        return switch (kind) {
            case COURT, DETENTION, REMAND -> HELD;
            case HEARING, RETURN_HEARING -> HEARINGS;
            case NOTICE_UNSERVED, ORDER_UNSERVED -> UNSERVED;
            case ORDER_ENDS, TERM_ENDS, BINDS_AGAIN -> ENDING;
            case BREACH_REPORTED, ARREST_SOUGHT -> BREACHES;
            case VISIT, VISIT_OVERDUE -> VISITS;
            case ADJOURNED, NOTIFY -> OTHER;
        };
    }
}
