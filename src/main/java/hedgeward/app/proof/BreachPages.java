package hedgeward.app.proof;

import hedgeward.app.paper.Mark;

import java.util.List;

/// A breach file laid out: one sheet where it fits.
///
/// @param title of the document; names nobody
public record BreachPages(String title, List<List<Mark>> sheets) {

    public BreachPages {
        sheets = sheets.stream().map(List::copyOf).toList();
    }
}
