package hedgeward.ui.wording;

import hedgeward.app.access.Permission;
import hedgeward.ui.kit.Messages;

/// Says why a step was not taken when no rule of its own refused it.
public record StepWords(Messages messages) {

    /// Somebody else saved first.
    public String stale() {
        return messages.text(StepWord.STALE);
    }

    /// The record is not there.
    public String missing() {
        return messages.text(StepWord.MISSING);
    }

    /// The person signed in may not do this, and who may.
    public String denied(Permission needed) {
        return needed == Permission.READ_RESTRICTED
                ? messages.text(StepWord.RESTRICTED)
                : messages.text(StepWord.DENIED, messages.text(PermittedSteps.of(needed)));
    }
}
