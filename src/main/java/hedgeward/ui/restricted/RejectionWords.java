package hedgeward.ui.restricted;

import hedgeward.app.common.Result;
import hedgeward.domain.restricted.RestrictionRejection;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.wording.StepWords;

import java.util.Optional;

/// Why a restriction, an opening or a review was refused.
record RejectionWords(Messages messages) {

    /// What to say; empty when it was done.
    <T> Optional<String> refusal(Result<T, RestrictionRejection> answer) {
        StepWords words = new StepWords(messages);
        return switch (answer) {
            case Result.Done<T, RestrictionRejection> _ -> Optional.empty();
            case Result.Rejected<T, RestrictionRejection>(var why) ->
                    Optional.of(messages.text(word(why)));
            case Result.Denied<T, RestrictionRejection>(var needed) ->
                    Optional.of(words.denied(needed));
            case Result.Stale<T, RestrictionRejection> _ -> Optional.of(words.stale());
            case Result.Missing<T, RestrictionRejection> _ -> Optional.of(words.missing());
        };
    }

    private static RestrictedMsg word(RestrictionRejection why) {
        return switch (why) {
            case REASON_TOO_SHORT -> RestrictedMsg.REJECTED_REASON_TOO_SHORT;
            case NO_READERS -> RestrictedMsg.REJECTED_NO_READERS;
            case READER_UNKNOWN -> RestrictedMsg.REJECTED_READER_UNKNOWN;
            case READER_IS_PARTY -> RestrictedMsg.REJECTED_READER_IS_PARTY;
            case READER_KEPT_OUT -> RestrictedMsg.REJECTED_READER_KEPT_OUT;
            case NOT_RESTRICTED -> RestrictedMsg.REJECTED_NOT_RESTRICTED;
            case OPEN_ALREADY -> RestrictedMsg.REJECTED_OPEN_ALREADY;
            case KEPT_OUT -> RestrictedMsg.REJECTED_KEPT_OUT;
            case OWN_OPENING -> RestrictedMsg.REJECTED_OWN_OPENING;
            case REVIEWED_ALREADY -> RestrictedMsg.REJECTED_REVIEWED_ALREADY;
        };
    }
}
