package hedgeward.ui.printing;

import java.util.Optional;

/// A schedule as a finished document: the PDF, what is in it, and its copy number, which a preview
/// that is no copy does not have.
final class Preview {

    private final byte[] bytes;
    private final int pages;
    private final int visits;
    private final Optional<Integer> copy;

    /// @param bytes the PDF; not to be changed
    /// @param copy its number; empty for a preview that is no copy
    Preview(byte[] bytes, int pages, int visits, Optional<Integer> copy) {
        this.bytes = bytes;
        this.pages = pages;
        this.visits = visits;
        this.copy = copy;
    }

    byte[] bytes() {
        return bytes;
    }

    int pages() {
        return pages;
    }

    int visits() {
        return visits;
    }

    Optional<Integer> copy() {
        return copy;
    }
}
