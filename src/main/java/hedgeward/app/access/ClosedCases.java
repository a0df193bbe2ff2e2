package hedgeward.app.access;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The restricted cases somebody may not read at an instant. Their clocks are shown and counted,
/// for a deadline missed frees a dangerous person; nothing that names anybody is.
public record ClosedCases(Map<CaseId, CaseRef> cases) {

    /// Every case is open.
    public static final ClosedCases NONE = new ClosedCases(Map.of());

    /// What stands where the respondent's name would.
    public static final PersonName NAME = new PersonName("Restricted", Optional.empty());

    public ClosedCases {
        cases = Map.copyOf(cases);
    }

    /// Whether this stands in place of a name that is withheld.
    public static boolean isName(PersonName name) {
        return name.equals(NAME);
    }

    public boolean hides(CaseId id) {
        return cases.containsKey(id);
    }

    public boolean hides(CaseRef ref) {
        return cases.containsValue(ref);
    }

    public Collection<CaseId> ids() {
        return cases.keySet();
    }

    public boolean isEmpty() {
        return cases.isEmpty();
    }

    public int size() {
        return cases.size();
    }

    @Override
    public String toString() {
        return "ClosedCases[" + cases.size() + "]";
    }
}
