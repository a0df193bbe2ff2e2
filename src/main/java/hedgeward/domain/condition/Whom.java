package hedgeward.domain.condition;

import java.util.List;

/// Whom a term protects.
///
/// @param protectedPerson the protected person of the case
/// @param children the children of the household, all of them
/// @param named others, by name or description, each on one line
public record Whom(boolean protectedPerson, boolean children, List<String> named) {

    public static final Whom PROTECTED_PERSON = new Whom(true, false, List.of());

    public Whom {
        named = named.stream().map(OneLine::of).filter(n -> !n.isEmpty()).toList();
        if (!protectedPerson && !children && named.isEmpty()) {
            throw new IllegalArgumentException("a term protects somebody");
        }
    }

    public static Whom andChildren() {
        return new Whom(true, true, List.of());
    }

    @Override
    public String toString() {
        return "Whom[withheld]";
    }
}
