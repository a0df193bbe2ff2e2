package hedgeward.app.noticepaper;

import hedgeward.app.paper.Mark;

import java.util.List;

/// The copy laid out, a list of marks a sheet.
///
/// @param title what the document calls itself; names nobody
public record NoticePages(String title, List<List<Mark>> sheets) {

    public NoticePages {
        sheets = sheets.stream().map(List::copyOf).toList();
    }
}
