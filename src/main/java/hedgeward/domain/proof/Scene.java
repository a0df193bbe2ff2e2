package hedgeward.domain.proof;

import hedgeward.domain.condition.Place;

import java.util.Optional;

/// Where something happened.
///
/// @param kind what sort of place, for comparison with the terms
/// @param words the place in the officer's words
/// @param metres how near the respondent came to what a term keeps him or her from
public record Scene(Optional<Place.Kind> kind, Optional<String> words, Optional<Integer> metres) {

    public static final Scene UNKNOWN =
            new Scene(Optional.empty(), Optional.empty(), Optional.empty());

    /// @throws IllegalArgumentException when the distance is below zero
    public Scene {
        if (metres.filter(m -> m < 0).isPresent()) {
            throw new IllegalArgumentException("a distance is not below zero");
        }
    }

    public static Scene of(Place.Kind kind) {
        return new Scene(Optional.of(kind), Optional.empty(), Optional.empty());
    }

    /// Without the words, which may hold an address.
    @Override
    public String toString() {
        return "Scene[withheld]";
    }
}
