package hedgeward.ui.printing;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A schedule as a finished document.
///
/// @param bytes the PDF; not to be changed
/// @param copy its number; empty for a preview that is no copy
record Preview(byte[] bytes, int pages, int visits, Optional<Integer> copy) {

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(bytes);
    }

    @Override
    public String toString() {
        return "Preview[" + copy + ", " + pages + " pages]";
    }
}
