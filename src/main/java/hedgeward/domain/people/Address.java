package hedgeward.domain.people;

import java.util.Optional;

/// An address as given, with its postcode where known. Never printed by `toString`.
public record Address(String lines, Optional<Postcode> postcode) {

    public Address {
        if (lines.isBlank() && postcode.isEmpty()) {
            throw new IllegalArgumentException("an address needs a line or a postcode");
        }
    }

    /// Lines and postcode on one line.
    public String oneLine() {
        return postcode.map(p -> lines.isBlank() ? p.value() : lines + ", " + p.value())
                .orElse(lines);
    }

    @Override
    public String toString() {
        return "Address[withheld]";
    }
}
