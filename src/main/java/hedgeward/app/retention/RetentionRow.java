package hedgeward.app.retention;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.retention.RetentionFacts;
import hedgeward.domain.retention.RetentionRecord;

/// A case as the queue of reviews sees it.
public record RetentionRow(
        CaseId id,
        CaseRef ref,
        PersonName respondent,
        RetentionRecord record,
        RetentionFacts facts) {

    /// For whom the case is closed: no name.
    RetentionRow withheld() {
        return new RetentionRow(id, ref, ClosedCases.NAME, record, facts);
    }

    @Override
    public String toString() {
        return "RetentionRow[" + id.value() + "]";
    }
}
