package hedgeward.app.holidays;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;

import java.time.Instant;
import java.util.List;

/// The deadlines that hang on the list of bank holidays and are not met yet.
public interface OpenDeadlines {

    /// A served notice whose application has not been heard.
    record OpenHearing(
            CaseId caseId,
            CaseRef caseRef,
            Regime regime,
            Instant servedAt,
            KeptDeadline heardBy) {}

    /// A person in custody for breach under the court's clock.
    record OpenCourt(Breach breach, CaseRef caseRef) {}

    /// Served, first hearing without a result; those with a later reading before `since` are over.
    List<OpenHearing> findHearings(Instant since);

    /// Everybody in custody whose court clock is kept.
    List<OpenCourt> findCourts();

    /// Keeps the new deadlines, raises the versions of their records, and takes back that a notice
    /// was noted as lapsed which by the new list is not.
    void move(List<MovedDeadline> moved, Instant now);
}
