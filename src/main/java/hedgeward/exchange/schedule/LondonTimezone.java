package hedgeward.exchange.schedule;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

import hedgeward.domain.clock.London;

import java.util.TimeZone;

/// The zone written into a calendar, so that a program without a zone table of its own shows the
/// right hour: an hour ahead from the last Sunday of March to the last Sunday of October, as since
/// 1996.
final class LondonTimezone {

    private static final int SINCE = 1996;

    private LondonTimezone() {}

    static TimezoneAssignment assignment() {
        VTimezone zone = new VTimezone(London.ZONE.getId());
        zone.addDaylightSavingsTime(
                filled(
                        new DaylightSavingsTime(),
                        "BST",
                        new DateTimeComponents(SINCE, 3, 31, 1, 0, 0, false),
                        0,
                        1));
        zone.addStandardTime(
                filled(
                        new StandardTime(),
                        "GMT",
                        new DateTimeComponents(SINCE, 10, 27, 2, 0, 0, false),
                        1,
                        0));
        return new TimezoneAssignment(TimeZone.getTimeZone(London.ZONE), zone);
    }

    private static <T extends Observance> T filled(
            T observance, String name, DateTimeComponents since, int hoursBefore, int hoursAfter) {
        observance.addTimezoneName(name);
        observance.setDateStart(since);
        observance.setTimezoneOffsetFrom(new UtcOffset(true, hoursBefore, 0));
        observance.setTimezoneOffsetTo(new UtcOffset(true, hoursAfter, 0));
        observance.setRecurrenceRule(
                new Recurrence.Builder(Frequency.YEARLY)
                        .byMonth(since.getMonth())
                        .byDay(-1, DayOfWeek.SUNDAY)
                        .build());
        return observance;
    }
}
