package hedgeward.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.SampleSchedule;
import hedgeward.app.schedule.ScheduleRow;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class ScheduleCalendarTest {

    private static String text(List<ScheduleRow> rows) {
        return new String(
                new ScheduleCalendar().bytes(SampleSchedule.schedule(DetailLevel.FULL, rows)),
                StandardCharsets.UTF_8);
    }

    @Test
    void showsACodeAndATimeAndNothingElse() {
        assertThat(text(SampleSchedule.week()))
                .contains("SUMMARY:Visit V00004", "CLASS:CONFIDENTIAL", "UID:V00004@hedgeward")
                .doesNotContain("arrow", "hinberry", "Marram", "07700", "NN14", "DV-2026")
                .doesNotContain("Teasel", "LOCATION");
    }

    @Test
    void bringsTheZoneOfLondonWithIt() {
        assertThat(text(SampleSchedule.week()))
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/London", "TZNAME:BST", "TZNAME:GMT")
                .contains("DTSTART;TZID=Europe/London:20261205T140000")
                .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")
                .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3");
    }

    @Test
    void isReadBackAtTheSameInstantsOnBothSidesOfTheClockChange() {
        List<ScheduleRow> rows =
                List.of(
                        SampleSchedule.row("V00001", LocalDate.of(2026, 10, 24), 14, List.of()),
                        SampleSchedule.row("V00002", LocalDate.of(2026, 10, 25), 14, List.of()));
        ICalendar calendar = Biweekly.parse(text(rows)).first();
        for (int i = 0; i < rows.size(); i++) {
            VEvent event = calendar.getEvents().get(i);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(rows.get(i).from());
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(rows.get(i).to());
        }
    }

    @Test
    void noVisitIsAnEmptyCalendar() {
        assertThat(text(List.of())).startsWith("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    }
}
