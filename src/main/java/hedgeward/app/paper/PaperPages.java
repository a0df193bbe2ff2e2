package hedgeward.app.paper;

import java.util.List;

/// A document laid out, a list of marks a sheet.
///
/// @param title what the document calls itself; names nobody
public record PaperPages(String title, List<List<Mark>> sheets) {

    public PaperPages {
        sheets = sheets.stream().map(List::copyOf).toList();
    }
}
