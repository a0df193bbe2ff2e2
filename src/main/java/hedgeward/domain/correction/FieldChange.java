package hedgeward.domain.correction;

import java.util.Optional;

/// One fact before and after a correction; empty where it was, or is, not known.
public record FieldChange(CaseField field, Optional<String> before, Optional<String> after) {

    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
