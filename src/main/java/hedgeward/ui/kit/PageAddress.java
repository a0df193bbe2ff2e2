package hedgeward.ui.kit;

import java.util.Optional;

/// Where a page is: its kind (`today`, `case`) and, where the kind has many, which one (the id of a
/// case). Holds ids only, so that it may be logged and remembered.
public record PageAddress(String page, Optional<String> id) {

    /// A page of which there is one.
    public static PageAddress of(String page) {
        return new PageAddress(page, Optional.empty());
    }

    /// The page that shows the thing with `id`.
    public static PageAddress of(String page, String id) {
        return new PageAddress(page, Optional.of(id));
    }

    @Override
    public String toString() {
        return id.map(it -> page + "/" + it).orElse(page);
    }
}
