package hedgeward.app.schedule;

import java.util.List;

/// A schedule laid out.
///
/// @param title what the document calls itself; names nobody
public record SchedulePages(String title, List<SchedulePage> pages) {

    public SchedulePages {
        pages = List.copyOf(pages);
    }

    /// How many visits the sheets show.
    public int visits() {
        return pages.stream().mapToInt(page -> page.visitCodes().size()).sum();
    }
}
