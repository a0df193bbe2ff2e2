package hedgeward.ui.office.courts;

import java.time.DayOfWeek;

/// What a plan says, piece by piece, as two people's changes are merged.
enum CourtPart {
    MARGIN(CourtsMsg.MARGIN),
    /// Which court is the usual one.
    USUAL(CourtsMsg.USUAL),
    /// A court that not everybody has: added, removed or called otherwise.
    WHOLE(CourtsMsg.NAME),
    TRAVEL(CourtsMsg.TRAVEL),
    MONDAY(CourtsMsg.MONDAY),
    TUESDAY(CourtsMsg.TUESDAY),
    WEDNESDAY(CourtsMsg.WEDNESDAY),
    THURSDAY(CourtsMsg.THURSDAY),
    FRIDAY(CourtsMsg.FRIDAY),
    SATURDAY(CourtsMsg.SATURDAY),
    BANK_HOLIDAYS(CourtsMsg.BANK_HOLIDAYS);

    private final CourtsMsg label;

    CourtPart(CourtsMsg label) {
        this.label = label;
    }

    CourtsMsg label() {
        return label;
    }

    /// The sittings of a day a court may sit on.
    static CourtPart of(DayOfWeek day) {
        return valueOf(day.name());
    }
}
