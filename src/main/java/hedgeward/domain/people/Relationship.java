package hedgeward.domain.people;

import java.util.Arrays;
import java.util.Locale;

/// How respondent and protected person are associated (Family Law Act 1996 s.62), in the register's
/// words.
public record Relationship(Kind kind, String words) {

    /// The categories of Family Law Act 1996 s.62(3) as this register names them.
    public enum Kind {
        SPOUSE("spouse or former spouse"),
        CIVIL_PARTNER("civil partner or former civil partner"),
        COHABITANT("cohabitant or former cohabitant"),
        SAME_HOUSEHOLD("lives or has lived in the same household"),
        RELATIVE("relative"),
        ENGAGED("engaged or formerly engaged"),
        INTIMATE("intimate relationship"),
        PARENTS("parents of the same child"),
        OTHER("other");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Relationship of(Kind kind) {
        return new Relationship(kind, kind.words());
    }

    /// Recognises the register's words; anything else is kept as given under [Kind#OTHER].
    public static Relationship ofWords(String words) {
        String folded = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(k -> k.words().equals(folded))
                .findFirst()
                .map(Relationship::of)
                .orElseGet(() -> new Relationship(Kind.OTHER, words.strip()));
    }

    @Override
    public String toString() {
        return "Relationship[" + kind + "]";
    }
}
