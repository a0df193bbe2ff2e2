package hedgeward.print;

import hedgeward.app.paper.TextLines;
import hedgeward.app.proof.BreachPages;
import hedgeward.app.proof.BreachPaper;
import hedgeward.app.proof.DrawUpBreachFile;
import hedgeward.app.schedule.SchedulePage;
import hedgeward.app.schedule.SchedulePages;

import java.util.ArrayList;
import java.util.List;

/// Writes the file of a breach as a PDF, as schedules are written.
public final class PdfBreachFile {

    private final PaperFonts fonts;

    public PdfBreachFile(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /// The PDF of a breach file.
    public byte[] bytes(BreachPaper paper) {
        BreachPages pages = new DrawUpBreachFile(new TextLines(fonts)).of(paper);
        List<SchedulePage> sheets = new ArrayList<>();
        for (int i = 0; i < pages.sheets().size(); i++) {
            sheets.add(new SchedulePage(i + 1, List.of(), pages.sheets().get(i)));
        }
        return new PdfSchedule(fonts).bytes(new SchedulePages(pages.title(), sheets));
    }
}
