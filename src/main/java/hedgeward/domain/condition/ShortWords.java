package hedgeward.domain.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A term in a few words for a card or a list: `keep distance 100 m`, `no entry, place of work,
/// 22:00 to 06:00`. Neither names nor addresses.
public final class ShortWords {

    private ShortWords() {}

    public static String of(Condition term) {
        String type = term.type().code().replace('-', ' ');
        List<String> words = new ArrayList<>();
        words.add(term.metres().map(m -> type + " " + m + " m").orElse(type));
        Bounds bounds = term.bounds();
        bounds.place()
                .filter(place -> place.kind() != Place.Kind.SHARED_HOME)
                .ifPresent(place -> words.add(kind(place.kind())));
        bounds.hours().ifPresent(hours -> words.add(hours.from() + " to " + hours.to()));
        if (!bounds.exemptions().isEmpty()) {
            words.add("with exceptions");
        }
        return String.join(", ", words).toLowerCase(Locale.UK);
    }

    private static String kind(Place.Kind kind) {
        return switch (kind) {
            case SHARED_HOME -> "the home";
            case PROTECTED_HOME -> "where the protected person lives";
            case WORKPLACE -> "place of work";
            case SCHOOL -> "school";
            case ADDRESS -> "a named address";
            case AREA -> "an area";
            case PERSON -> "around the protected person";
        };
    }
}
