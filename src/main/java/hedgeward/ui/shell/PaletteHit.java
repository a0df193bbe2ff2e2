package hedgeward.ui.shell;

import hedgeward.ui.kit.Icon;

/// A line under the search box: what kind of thing it is, what it is called, a word about it, and
/// what choosing it does.
record PaletteHit(Icon icon, String words, String detail, Runnable choose) {

    @Override
    public String toString() {
        return "PaletteHit[" + icon + "]";
    }
}
