package hedgeward.print;

import hedgeward.app.paper.PaperPages;
import hedgeward.app.schedule.SchedulePage;
import hedgeward.app.schedule.SchedulePages;

import java.util.ArrayList;
import java.util.List;

/// Writes any laid-out document as a PDF, as schedules are written.
public final class PdfPaper {

    private final PdfSchedule pdf;

    public PdfPaper(PaperFonts fonts) {
        this.pdf = new PdfSchedule(fonts);
    }

    /// The PDF of `pages`.
    public byte[] bytes(PaperPages pages) {
        List<SchedulePage> sheets = new ArrayList<>();
        for (int i = 0; i < pages.sheets().size(); i++) {
            sheets.add(new SchedulePage(i + 1, List.of(), pages.sheets().get(i)));
        }
        return pdf.bytes(new SchedulePages(pages.title(), sheets));
    }
}
