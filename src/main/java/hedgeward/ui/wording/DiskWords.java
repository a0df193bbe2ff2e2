package hedgeward.ui.wording;

import hedgeward.app.common.DiskTrouble;
import hedgeward.ui.kit.Messages;

/// What is to be said and done when the disk under an open office no longer does its part.
public record DiskWords(Messages messages) {

    /// What happened, what is safe, and what to do.
    public String of(DiskTrouble trouble) {
        return messages.text(
                switch (trouble) {
                    case FULL -> DiskWord.FULL;
                    case READ_ONLY -> DiskWord.READ_ONLY;
                    case DAMAGED -> DiskWord.DAMAGED;
                    case FAILING -> DiskWord.FAILING;
                });
    }
}
