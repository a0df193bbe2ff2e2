package hedgeward.app.identity;

import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.Respondent;

import java.util.List;

/// The cases beside one case, each list by reference.
///
/// @param ref of the case itself
/// @param respondent its own
/// @param joined of the same person, directly or over others
/// @param alike that may be of the same person; nothing was decided
/// @param different said to be of another person
public record SamePersonPage(
        CaseRef ref,
        Respondent respondent,
        List<OtherCase> joined,
        List<OtherCase> alike,
        List<OtherCase> different) {

    public SamePersonPage {
        joined = List.copyOf(joined);
        alike = List.copyOf(alike);
        different = List.copyOf(different);
    }

    @Override
    public String toString() {
        return "SamePersonPage[%d, %d, %d]"
                .formatted(joined.size(), alike.size(), different.size());
    }
}
