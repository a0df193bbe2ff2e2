package hedgeward.app.retention;

import hedgeward.app.access.ClosedCases;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.retention.Hold;
import hedgeward.domain.retention.RetentionFacts;
import hedgeward.domain.retention.RetentionRecord;

import java.util.Optional;

/// A case as the queue of reviews sees it.
public record RetentionRow(
        CaseId id,
        CaseRef ref,
        PersonName respondent,
        RetentionRecord record,
        RetentionFacts facts) {

    /// For whom the case is closed: no name, no date of birth, no words.
    RetentionRow withheld() {
        return new RetentionRow(
                id,
                ref,
                ClosedCases.NAME,
                new RetentionRecord(
                        record.group(),
                        record.reviewedOn(),
                        record.keptUntil(),
                        record.hold().map(RetentionRow::withheld),
                        record.decisions()),
                new RetentionFacts(
                        facts.lastContact(),
                        Optional.empty(),
                        facts.reviewedOn(),
                        facts.keptUntil(),
                        facts.hold().map(RetentionRow::withheld),
                        facts.business()));
    }

    /// A hold without its reason.
    static Hold withheld(Hold hold) {
        return new Hold(ClosedCases.NAME.surname(), hold.by(), hold.placedOn(), hold.reviewBy());
    }

    @Override
    public String toString() {
        return "RetentionRow[" + id.value() + "]";
    }
}
