package hedgeward.domain.condition;

import java.util.Optional;

/// What a term allows after all.
///
/// @param words who or what in particular, on one line
public record Exemption(Kind kind, Optional<String> words) {

    /// What is allowed.
    public enum Kind {
        /// Arranging contact with a child through a third person.
        CHILD_CONTACT,
        /// Through a solicitor.
        SOLICITOR,
        /// Going to court, and being at a hearing.
        COURT,
        /// An emergency in which a child is in danger.
        EMERGENCY,
        /// Fetching belongings, with a police officer there.
        BELONGINGS,
        OTHER
    }

    public Exemption {
        words = words.map(OneLine::of).filter(w -> !w.isEmpty());
        if (kind == Kind.OTHER && words.isEmpty()) {
            throw new IllegalArgumentException("another exception says what it is");
        }
    }

    public static Exemption of(Kind kind) {
        return new Exemption(kind, Optional.empty());
    }

    public static Exemption named(Kind kind, String words) {
        return new Exemption(kind, Optional.of(words));
    }

    @Override
    public String toString() {
        return "Exemption[" + kind + "]";
    }
}
