package hedgeward.app.proof;

import java.util.Optional;
import java.util.stream.Stream;

/// What of the file of a breach can be replaced by a later telling.
public enum FilePart {
    ALLEGATION,
    EXHIBIT,
    POINT,
    RULING,
    CRIME;

    /// The part of that name, where there is one.
    public static Optional<FilePart> named(String name) {
        return Stream.of(values()).filter(part -> part.name().equals(name)).findFirst();
    }
}
