package hedgeward.exchange.schedule;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.ProductId;

import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.ScheduleFormat;
import hedgeward.app.schedule.ScheduleRow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;

/// One calendar entry a visit, marked confidential. It has a code and a time, and no person, place,
/// case or purpose at any detail.
public final class ScheduleCalendar implements ScheduleFormat {

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public byte[] bytes(Schedule schedule) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Hedgeward//Visit schedule//EN"));
        calendar.getTimezoneInfo().setDefaultTimezone(LondonTimezone.assignment());
        schedule.rows().stream()
                .sorted(
                        Comparator.comparing(ScheduleRow::from)
                                .thenComparing(ScheduleRow::visitCode))
                .map(row -> event(row, schedule))
                .forEach(calendar::addEvent);
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(ScheduleRow row, Schedule schedule) {
        VEvent event = new VEvent();
        event.setUid(row.visitCode() + "@hedgeward");
        event.setDateTimeStamp(new DateTimeStamp(date(schedule.stamp().printedAt())));
        event.setDateStart(new DateStart(date(row.from())));
        event.setDateEnd(new DateEnd(date(row.to())));
        event.setSummary((schedule.stamp().training() ? "TRAINING " : "Visit ") + row.visitCode());
        event.setClassification(Classification.confidential());
        return event;
    }

    /// The calendar library still counts in the old class.
    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
