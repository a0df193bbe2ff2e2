package hedgeward.domain.order;

/// The force's own reference of a case, such as `DV-2026-0599`.
public record CaseRef(String value) {

    /// How many characters it has at most.
    public static final int LONGEST = 40;

    public CaseRef {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a case reference has 1 to 40 characters");
        }
    }
}
