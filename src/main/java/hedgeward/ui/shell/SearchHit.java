package hedgeward.ui.shell;

import hedgeward.ui.kit.PageAddress;

/// A case the search box found: its reference, a word about it, and its page.
public record SearchHit(String reference, String detail, PageAddress page) {

    @Override
    public String toString() {
        return "SearchHit[" + page + "]";
    }
}
