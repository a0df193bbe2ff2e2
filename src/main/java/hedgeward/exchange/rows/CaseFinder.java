package hedgeward.exchange.rows;

import hedgeward.domain.order.CaseFile;
import hedgeward.exchange.csv.Cells;

import java.util.Optional;

/// Finds the case a row belongs to.
public interface CaseFinder {

    /// The case with the reference; empty when neither the register nor the rows before have it.
    Optional<CaseFile> byRef(String ref);

    /// Whether a row with that reference was read before and rejected.
    boolean wasRejected(String ref);

    /// Whether the case with that reference was disposed of after its review.
    boolean wasDisposedOf(String ref);

    /// Why such a row is rejected.
    String DISPOSED_OF =
            "The case of that case_ref was disposed of after its review and does not come back;"
                    + " leave the row out. Office, Retention shows its certificate.";

    /// The case the cell `case_ref` names; none is a reason to reject the row.
    default Optional<CaseFile> named(Cells cells) {
        Optional<String> ref =
                cells.required("case_ref", cells.text("case_ref", OrderRows.LONGEST_REF));
        Optional<CaseFile> found = ref.flatMap(this::byRef);
        if (ref.isPresent() && found.isEmpty()) {
            cells.reject("case_ref", why(ref.get()));
        }
        return found;
    }

    private String why(String ref) {
        if (wasDisposedOf(ref)) {
            return DISPOSED_OF;
        }
        return wasRejected(ref)
                ? "The case of that case_ref was itself rejected; mend its row in orders.csv first."
                : "No case has that case_ref; load its row of orders.csv first, or correct the"
                        + " reference.";
    }
}
