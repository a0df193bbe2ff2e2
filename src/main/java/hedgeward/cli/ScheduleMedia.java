package hedgeward.cli;

import hedgeward.app.paper.Ruler;
import hedgeward.app.schedule.DrawUpSchedule;
import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.ScheduleFormat;
import hedgeward.app.schedule.SchedulePages;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfSchedule;
import hedgeward.print.Printer;

/// What a schedule can be put on.
public record ScheduleMedia(
        PaperFonts fonts, ScheduleFormat csv, ScheduleFormat calendar, Printer printer) {

    SchedulePages pages(Schedule schedule) {
        Ruler ruler = fonts;
        return new DrawUpSchedule(ruler).pages(schedule);
    }

    byte[] pdf(SchedulePages pages) {
        return new PdfSchedule(fonts).bytes(pages);
    }
}
