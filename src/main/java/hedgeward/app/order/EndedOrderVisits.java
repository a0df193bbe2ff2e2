package hedgeward.app.order;

import hedgeward.app.access.Actor;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.order.CaseId;

import java.time.Instant;

/// Visits that a court's ending of an order has made pointless.
public interface EndedOrderVisits {

    /// Closes the planned visits of a case whose window begins at or after the end of its order, in
    /// the running transaction.
    void close(UnitOfWork.Tx tx, Actor actor, CaseId caseId, Instant orderOver);
}
