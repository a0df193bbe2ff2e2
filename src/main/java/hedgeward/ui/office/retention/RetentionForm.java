package hedgeward.ui.office.retention;

import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionRejection;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.ui.kit.Answer;

import java.time.LocalDate;
import java.util.Optional;

/// A decision as it is typed in.
record RetentionForm(
        Answer<Choice> choice,
        Answer<Optional<LocalDate>> day,
        Answer<RetentionGroup> group,
        Answer<String> reason) {

    enum Choice {
        KEEP(RetentionMsg.CHOOSE_KEEP),
        GROUP(RetentionMsg.CHOOSE_GROUP),
        HOLD(RetentionMsg.CHOOSE_HOLD),
        LIFT(RetentionMsg.CHOOSE_LIFT);

        private final RetentionMsg word;

        Choice(RetentionMsg word) {
            this.word = word;
        }

        RetentionMsg word() {
            return word;
        }

        boolean needsDay() {
            return this == KEEP || this == HOLD;
        }
    }

    static RetentionForm fresh(RetentionGroup group) {
        return new RetentionForm(
                Answer.of(Choice.KEEP), Answer.empty(), Answer.of(group), Answer.of(""));
    }

    /// The step as typed; empty while its day is missing.
    Optional<RetentionStep> typed() {
        return switch (choice.get()) {
            case KEEP -> day.get().map(RetentionStep.Kept::new);
            case HOLD -> day.get().map(RetentionStep.Held::new);
            case GROUP -> Optional.of(new RetentionStep.Grouped(group.get()));
            case LIFT -> Optional.of(new RetentionStep.Lifted());
        };
    }

    /// The field a refusal belongs to.
    Answer<?> field(RetentionRejection why) {
        return switch (why) {
            case REASON_MISSING -> reason;
            case DAY_NOT_AHEAD, DAY_TOO_FAR -> day;
            case GROUP_SAME -> group;
            case NOT_ON_HOLD -> choice;
        };
    }

    @Override
    public String toString() {
        return "RetentionForm";
    }
}
