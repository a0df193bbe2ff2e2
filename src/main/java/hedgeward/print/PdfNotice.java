package hedgeward.print;

import hedgeward.app.noticepaper.NoticePages;
import hedgeward.app.schedule.SchedulePage;
import hedgeward.app.schedule.SchedulePages;

import java.util.ArrayList;
import java.util.List;

/// Writes the respondent's copy of a notice as a PDF, as schedules are written.
public final class PdfNotice {

    private final PdfSchedule pdf;

    public PdfNotice(PaperFonts fonts) {
        this.pdf = new PdfSchedule(fonts);
    }

    /// The PDF of `pages`.
    public byte[] bytes(NoticePages pages) {
        List<SchedulePage> sheets = new ArrayList<>();
        for (int i = 0; i < pages.sheets().size(); i++) {
            sheets.add(new SchedulePage(i + 1, List.of(), pages.sheets().get(i)));
        }
        return pdf.bytes(new SchedulePages(pages.title(), sheets));
    }
}
