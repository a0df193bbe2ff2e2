package hedgeward.domain.condition;

import java.util.Optional;

/// Where a term holds. Never printed by `toString`: words may hold an address.
///
/// @param words the place as the paper names it
public record Place(Kind kind, Optional<String> words) {

    /// What sort of place it is.
    public enum Kind {
        /// Premises in which both live (CSA 2010 s.24(8); DAA 2021 s.23(4)).
        SHARED_HOME,
        /// Wherever the protected person lives, now or later, not named (DAA 2021 s.23(3)).
        PROTECTED_HOME,
        WORKPLACE,
        SCHOOL,
        /// One address or building, named.
        ADDRESS,
        /// A street, an estate, a town, an area on a map.
        AREA,
        /// Around the protected person, wherever she or he is.
        PERSON
    }

    public static Place of(Kind kind) {
        return new Place(kind, Optional.empty());
    }

    public static Place named(Kind kind, String words) {
        return new Place(kind, Optional.of(words));
    }

    @Override
    public String toString() {
        return "Place[" + kind + "]";
    }
}
