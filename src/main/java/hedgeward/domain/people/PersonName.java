package hedgeward.domain.people;

import java.util.Optional;

/// A person's name as given. Never printed by `toString`.
public record PersonName(String surname, Optional<String> forenames) {

    public PersonName {
        if (surname.isBlank()) {
            throw new IllegalArgumentException("a person needs a surname");
        }
    }

    /// Surname in front, as a register lists it: `Marsh, Dana`.
    public String listed() {
        return forenames.map(f -> surname + ", " + f).orElse(surname);
    }

    /// As one is spoken to: `Dana Marsh`.
    public String spoken() {
        return forenames.map(f -> f + " " + surname).orElse(surname);
    }

    @Override
    public String toString() {
        return "PersonName[withheld]";
    }
}
