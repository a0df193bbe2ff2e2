package hedgeward.domain.condition;

import java.util.Optional;

/// A place as a sentence names it.
final class PlaceWords {

    private PlaceWords() {}

    static String of(Place place) {
        return switch (place.kind()) {
            case SHARED_HOME -> "the home" + beside(place.words());
            case PROTECTED_HOME ->
                    "any premises where the protected person lives" + beside(place.words());
            case WORKPLACE -> "the protected person’s place of work" + beside(place.words());
            case SCHOOL -> "the school" + beside(place.words());
            case ADDRESS -> place.words().orElse("the stated address");
            case AREA -> place.words().orElse("the stated area");
            case PERSON -> "the protected person";
        };
    }

    private static String beside(Optional<String> words) {
        return words.map(w -> " (" + w + ")").orElse("");
    }
}
