package hedgeward.domain.people;

import java.util.Locale;

/// The number an officer is known by in the force; Special Constables' start with a letter or two.
public record CollarNumber(String value) {

    public CollarNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > 12) {
            throw new IllegalArgumentException("a collar number has 1 to 12 characters");
        }
    }
}
