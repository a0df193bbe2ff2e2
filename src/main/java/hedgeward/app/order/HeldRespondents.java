package hedgeward.app.order;

import hedgeward.app.access.Actor;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.order.CaseFile;

import java.util.Optional;

/// Respondents who are held for a breach of a case, whose court deadline may move with it.
public interface HeldRespondents {

    /// Who changed the case.
    ///
    /// @param reason why, where the change is a correction
    record Cause(Actor actor, Optional<String> reason) {
        @Override
        public String toString() {
            return "Cause[withheld]";
        }
    }

    /// Holds what deadlines are worked out with; to be asked before anything is written.
    void hold();

    /// Moves the deadlines that follow from the change, in the running transaction.
    void follow(UnitOfWork.Tx tx, Cause cause, CaseFile before, CaseFile after);
}
