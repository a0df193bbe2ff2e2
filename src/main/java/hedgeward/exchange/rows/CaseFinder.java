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

    /// The case the cell `case_ref` names; none is a reason to reject the row.
    default Optional<CaseFile> named(Cells cells) {
        Optional<String> ref =
                cells.required("case_ref", cells.text("case_ref", OrderRows.LONGEST_REF));
        Optional<CaseFile> found = ref.flatMap(this::byRef);
        if (ref.isPresent() && found.isEmpty()) {
            cells.reject(
                    "case_ref",
                    wasRejected(ref.get())
                            ? "The case of that case_ref was itself rejected; mend its row in"
                                    + " orders.csv first."
                            : "No case has that case_ref; load its row of orders.csv first, or"
                                    + " correct the reference.");
        }
        return found;
    }
}
