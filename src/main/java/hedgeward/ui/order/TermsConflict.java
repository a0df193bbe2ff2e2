package hedgeward.ui.order;

import hedgeward.domain.correction.TermsMerge;
import hedgeward.domain.order.CaseFile;

/// Somebody else changed the terms while new ones were being typed.
///
/// @param now the case as it stands
/// @param by who changed it last and when, ready to read
record TermsConflict(CaseFile now, TermsMerge merge, String by, TermsChangeModel form) {

    @Override
    public String toString() {
        return "TermsConflict" + merge;
    }
}
