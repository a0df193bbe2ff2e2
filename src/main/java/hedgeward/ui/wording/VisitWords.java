package hedgeward.ui.wording;

import hedgeward.app.visit.VisitRow;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitState;
import hedgeward.domain.visit.VisitWarning;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import java.time.Instant;

/// What visits, their states and refusals are called.
public record VisitWords(Messages messages) {

    /// Why the visit is made.
    public String purpose(VisitPurpose purpose) {
        return messages.text(
                switch (purpose) {
                    case FIRST -> VisitWord.PURPOSE_FIRST;
                    case ROUTINE -> VisitWord.PURPOSE_ROUTINE;
                    case PRE_EXPIRY -> VisitWord.PURPOSE_PRE_EXPIRY;
                    case POST_BREACH -> VisitWord.PURPOSE_POST_BREACH;
                    case OTHER -> VisitWord.PURPOSE_OTHER;
                });
    }

    /// What came of an attempt.
    public String attempt(Attempt attempt) {
        return messages.text(
                switch (attempt) {
                    case SEEN -> VisitWord.ATTEMPT_SEEN;
                    case NO_REPLY -> VisitWord.ATTEMPT_NO_REPLY;
                    case UNSAFE_TO_SPEAK -> VisitWord.ATTEMPT_UNSAFE_TO_SPEAK;
                    case REFUSED -> VisitWord.ATTEMPT_REFUSED;
                    case MOVED -> VisitWord.ATTEMPT_MOVED;
                });
    }

    /// What is unusual about a planned visit.
    public String warning(VisitWarning warning) {
        return messages.text(
                switch (warning) {
                    case UNSOCIAL_HOURS -> VisitWord.WARNING_UNSOCIAL_HOURS;
                    case OFFICER_ELSEWHERE -> VisitWord.WARNING_OFFICER_ELSEWHERE;
                    case ENDS_AFTER_THE_ORDER -> VisitWord.WARNING_ENDS_AFTER_THE_ORDER;
                    case WINDOW_OVER -> VisitWord.WARNING_WINDOW_OVER;
                    case SECOND_VISIT_THAT_DAY -> VisitWord.WARNING_SECOND_VISIT_THAT_DAY;
                });
    }

    /// Why a step of a visit was refused.
    public String rejection(VisitRejection why) {
        return messages.text(
                switch (why) {
                    case NO_ORDER -> VisitWord.REJECTED_NO_ORDER;
                    case OUTSIDE_THE_ORDER -> VisitWord.REJECTED_OUTSIDE_THE_ORDER;
                    case ALREADY_RECORDED -> VisitWord.REJECTED_ALREADY_RECORDED;
                    case NO_LONGER_OPEN -> VisitWord.REJECTED_NO_LONGER_OPEN;
                    case VISITED_BEFORE_THE_ORDER -> VisitWord.REJECTED_VISITED_BEFORE_THE_ORDER;
                    case VISITED_IN_THE_FUTURE -> VisitWord.REJECTED_VISITED_IN_THE_FUTURE;
                    case DISCLOSURE_WITHOUT_WORDS -> VisitWord.REJECTED_DISCLOSURE_WITHOUT_WORDS;
                    case SAME_OFFICER_TWICE -> VisitWord.REJECTED_SAME_OFFICER_TWICE;
                    case NOTHING_TO_PLAN -> VisitWord.REJECTED_NOTHING_TO_PLAN;
                    case NOT_RECORDED -> VisitWord.REJECTED_NOT_RECORDED;
                    case FACT_REQUIRED -> VisitWord.REJECTED_FACT_REQUIRED;
                    case NOTHING_CORRECTED -> VisitWord.REJECTED_NOTHING_CORRECTED;
                    case DISCLOSURE_OPENED_A_BREACH ->
                            VisitWord.REJECTED_DISCLOSURE_OPENED_A_BREACH;
                    case DISCLOSURE_IS_REPORTED_APART ->
                            VisitWord.REJECTED_DISCLOSURE_IS_REPORTED_APART;
                });
    }

    /// Where a visit stands at `now`, as a chip.
    public StateChip chip(VisitRow row, Instant now) {
        return switch (row.state()) {
            case VisitState.Recorded _ -> chip(State.DONE, VisitWord.STATE_RECORDED);
            case VisitState.Cancelled _ -> chip(State.CLOSED, VisitWord.STATE_CANCELLED);
            case VisitState.Closed _ -> chip(State.CLOSED, VisitWord.STATE_CLOSED);
            case VisitState.Planned _ -> planned(row, now);
        };
    }

    private StateChip planned(VisitRow row, Instant now) {
        if (row.isSuspendedAt(now)) {
            return chip(State.CLOSED, VisitWord.STATE_SUSPENDED);
        }
        if (row.isUnrecordedAt(now)) {
            return chip(State.ACT_NOW, VisitWord.STATE_OVERDUE);
        }
        if (row.window().contains(now)) {
            return chip(State.DUE_SOON, VisitWord.STATE_NOW);
        }
        return row.officer().isEmpty()
                ? chip(State.DUE_SOON, VisitWord.STATE_UNALLOCATED)
                : chip(State.RUNNING, VisitWord.STATE_PLANNED);
    }

    private StateChip chip(State state, VisitWord word) {
        return new StateChip(state, messages.text(word));
    }
}
