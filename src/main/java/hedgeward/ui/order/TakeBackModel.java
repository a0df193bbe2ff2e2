package hedgeward.ui.order;

import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

/// Why an order that was recorded by mistake is taken back.
record TakeBackModel(Answer<String> reason) implements FormModel {

    static TakeBackModel empty() {
        return new TakeBackModel(Answer.of(""));
    }

    @Override
    public CaseStep step() {
        return CaseStep.TAKE_BACK;
    }

    /// Whether a reason is given; else the problem stands beside it.
    boolean isWhole(Messages messages) {
        return reason.require(
                !reason.get().isBlank(), messages.text(CaseMsg.TAKE_BACK_WHY_MISSING));
    }
}
