package hedgeward.ui.visit;

import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.ChangedByWords;

/// Somebody else changed a visit before its outcome was saved: who, and what can still be done.
record SecondAtVisit(Look look) {

    /// The words. What was typed stays, and the next save is of the visit as it stands now.
    String of(VisitClashes.Standing standing, RecordVisitModel model) {
        boolean isRecorded =
                standing.sheet()
                        .filter(now -> now.visit().state() instanceof VisitState.Recorded)
                        .isPresent();
        model.standsNow(standing.sheet());
        return new ChangedByWords(look).of(standing.by())
                + "\n"
                + look.messages()
                        .text(
                                isRecorded
                                        ? RecordVisitMsg.SECOND_RECORDED
                                        : RecordVisitMsg.SECOND_AGAIN);
    }
}
