package hedgeward.ui.wording;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.Happening;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TryResult;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import java.time.Instant;

/// What is to be told and done, in words, and which of the five states each task is in.
public record TaskWords(Messages messages) {

    /// What is owed, such as `Tell: order made`.
    public String duty(Duty duty) {
        return messages.text(doing(duty.kind()), what(duty.about().what()));
    }

    /// The state of a task at `now`.
    public static State state(TaskRow row, Instant now) {
        if (!row.isOpen()) {
            return State.DONE;
        }
        return row.isFromBefore() ? State.CLOSED : Countdown.stateAt(now, row.limit().planTo());
    }

    /// The word of that state; what is older than the register has its own.
    public String stateWord(TaskRow row, Instant now) {
        return row.isOpen() && row.isFromBefore()
                ? messages.text(TaskWord.FROM_BEFORE)
                : messages.text(state(row, now).word());
    }

    /// The state of a task at `now`, as a chip.
    public StateChip chip(TaskRow row, Instant now) {
        return new StateChip(state(row, now), stateWord(row, now));
    }

    /// What happened.
    public String what(Happening.What what) {
        return messages.text(
                switch (what) {
                    case NOTICE_REFUSED -> TaskWord.NOTICE_REFUSED;
                    case NOTICE_SERVED -> TaskWord.NOTICE_SERVED;
                    case HEARING_ADJOURNED -> TaskWord.HEARING_ADJOURNED;
                    case APPLICATION_REFUSED -> TaskWord.APPLICATION_REFUSED;
                    case APPLICATION_WITHDRAWN -> TaskWord.APPLICATION_WITHDRAWN;
                    case NOTICE_LAPSED -> TaskWord.NOTICE_LAPSED;
                    case ORDER_MADE -> TaskWord.ORDER_MADE;
                    case ORDER_SUSPENDED -> TaskWord.ORDER_SUSPENDED;
                    case ORDER_RESUMED -> TaskWord.ORDER_RESUMED;
                    case ORDER_VARIED -> TaskWord.ORDER_VARIED;
                    case ORDER_CONFIRMED -> TaskWord.ORDER_CONFIRMED;
                    case ORDER_RESCINDED -> TaskWord.ORDER_RESCINDED;
                    case ORDER_DISCHARGED -> TaskWord.ORDER_DISCHARGED;
                    case ORDER_ENDING -> TaskWord.ORDER_ENDING;
                    case ORDER_EXPIRED -> TaskWord.ORDER_EXPIRED;
                    case ARRESTED -> TaskWord.ARRESTED;
                    case RELEASE_COMING -> TaskWord.RELEASE_COMING;
                    case RELEASED -> TaskWord.RELEASED;
                    case BREACH_ADJOURNED -> TaskWord.BREACH_ADJOURNED;
                    case BREACH_FINISHED -> TaskWord.BREACH_FINISHED;
                });
    }

    /// How a task ended.
    public String outcome(TaskOutcome outcome) {
        return messages.text(
                switch (outcome) {
                    case TOLD_IN_PERSON -> TaskWord.TOLD_IN_PERSON;
                    case TOLD_BY_PHONE -> TaskWord.TOLD_BY_PHONE;
                    case TOLD_THROUGH_SUPPORT -> TaskWord.TOLD_THROUGH_SUPPORT;
                    case NOT_TO_BE_CONTACTED -> TaskWord.NOT_TO_BE_CONTACTED;
                    case MARKERS_SET -> TaskWord.MARKERS_SET;
                    case NO_MARKERS -> TaskWord.NO_MARKERS;
                    case REFERRED -> TaskWord.REFERRED;
                    case REFERRAL_DECLINED -> TaskWord.REFERRAL_DECLINED;
                    case NOT_NEEDED -> TaskWord.NOT_NEEDED;
                    case ANSWERED_BEFORE -> TaskWord.ANSWERED_BEFORE;
                });
    }

    /// Why a try came to nothing.
    public String tried(TryResult result) {
        return messages.text(
                switch (result) {
                    case NO_ANSWER -> TaskWord.NO_ANSWER;
                    case NOT_SAFE_TO_SPEAK -> TaskWord.NOT_SAFE_TO_SPEAK;
                    case SOMEBODY_ELSE -> TaskWord.SOMEBODY_ELSE;
                    case NUMBER_DEAD -> TaskWord.NUMBER_DEAD;
                });
    }

    /// Why a step was not taken.
    public String rejection(TaskRejection why) {
        return messages.text(
                switch (why) {
                    case NO_SUCH_DUTY -> TaskWord.REJECT_NO_SUCH_DUTY;
                    case ALREADY_SETTLED -> TaskWord.REJECT_ALREADY_SETTLED;
                    case NOT_SETTLED -> TaskWord.REJECT_NOT_SETTLED;
                    case IN_THE_FUTURE -> TaskWord.REJECT_IN_THE_FUTURE;
                    case BEFORE_IT_HAPPENED -> TaskWord.REJECT_BEFORE_IT_HAPPENED;
                    case ANOTHER_KIND -> TaskWord.REJECT_ANOTHER_KIND;
                    case REASON_MISSING -> TaskWord.REJECT_REASON_MISSING;
                    case REFERENCE_MISSING -> TaskWord.REJECT_REFERENCE_MISSING;
                    case SAME_OWNER -> TaskWord.REJECT_SAME_OWNER;
                    case NOT_FROM_BEFORE -> TaskWord.REJECT_NOT_FROM_BEFORE;
                    case DIFFERENT_PEOPLE -> TaskWord.REJECT_DIFFERENT_PEOPLE;
                });
    }

    private static TaskWord doing(DutyKind kind) {
        return switch (kind) {
            case TELL -> TaskWord.DO_TELL;
            case ADD_MARKERS -> TaskWord.DO_ADD_MARKERS;
            case CHANGE_MARKERS -> TaskWord.DO_CHANGE_MARKERS;
            case REMOVE_MARKERS -> TaskWord.DO_REMOVE_MARKERS;
            case REFER -> TaskWord.DO_REFER;
        };
    }
}
