package hedgeward.domain.order;

/// The force's own reference of a case, such as `DV-2026-0599`.
public record CaseRef(String value) {

    public CaseRef {
        value = value.strip();
        if (value.isEmpty() || value.length() > 40) {
            throw new IllegalArgumentException("a case reference has 1 to 40 characters");
        }
    }
}
