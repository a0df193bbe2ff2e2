package hedgeward.domain.proof;

import java.util.Optional;

/// Something that shows what happened: a thing produced, or a person who saw or heard it.
///
/// @param number its number in the breach, from 1
/// @param reference as marked, such as `ABC/1`, or the witness's reference; never the protected
///   person's address
/// @param words what it is and who holds it
public record Exhibit(int number, Kind kind, String reference, Optional<String> words) {

    /// What sort of thing shows it.
    public enum Kind {
        WITNESS,
        BODY_WORN_VIDEO,
        PHONE_OR_MESSAGES,
        PHOTOGRAPH,
        CCTV,
        DOCUMENT,
        OTHER
    }

    public Exhibit withNumber(int given) {
        return new Exhibit(given, kind, reference, words);
    }

    @Override
    public String toString() {
        return "Exhibit[" + number + "]";
    }
}
