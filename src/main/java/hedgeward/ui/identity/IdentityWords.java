package hedgeward.ui.identity;

import hedgeward.app.common.Result;
import hedgeward.domain.identity.IdentityRejection;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.wording.StepWords;

import java.util.Optional;

/// Why a decision about two respondents was refused.
record IdentityWords(Messages messages) {

    /// What to say; empty when it was done.
    <T> Optional<String> refusal(Result<T, IdentityRejection> answer) {
        StepWords words = new StepWords(messages);
        return switch (answer) {
            case Result.Done<T, IdentityRejection> _ -> Optional.empty();
            case Result.Rejected<T, IdentityRejection>(var why) -> Optional.of(rejection(why));
            case Result.Denied<T, IdentityRejection>(var needed) ->
                    Optional.of(words.denied(needed));
            case Result.Stale<T, IdentityRejection> _ -> Optional.of(words.stale());
            case Result.Missing<T, IdentityRejection> _ -> Optional.of(words.missing());
        };
    }

    String rejection(IdentityRejection why) {
        return messages.text(
                switch (why) {
                    case REASON_MISSING -> SamePersonMsg.REJECTED_REASON_MISSING;
                    case ONE_CASE -> SamePersonMsg.REJECTED_ONE_CASE;
                    case ALREADY_JOINED -> SamePersonMsg.REJECTED_ALREADY_JOINED;
                    case SAID_TO_DIFFER -> SamePersonMsg.REJECTED_SAID_TO_DIFFER;
                    case STILL_JOINED -> SamePersonMsg.REJECTED_STILL_JOINED;
                    case ALREADY_SAID_TO_DIFFER -> SamePersonMsg.REJECTED_ALREADY_SAID_TO_DIFFER;
                    case NOTHING_DECIDED -> SamePersonMsg.REJECTED_NOTHING_DECIDED;
                    case NO_SUCH_CASE -> SamePersonMsg.REJECTED_NO_SUCH_CASE;
                    case NOT_APPROVED -> SamePersonMsg.REJECTED_NOT_APPROVED;
                });
    }
}
