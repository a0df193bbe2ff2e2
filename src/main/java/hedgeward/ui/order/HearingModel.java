package hedgeward.ui.order;

import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.util.Optional;

/// A listing as it is typed in.
record HearingModel(Answer<String> court, Answer<Optional<Instant>> at) implements FormModel {

    static HearingModel of(Optional<String> court) {
        return new HearingModel(Answer.of(court.orElse("")), Answer.empty());
    }

    @Override
    public CaseStep step() {
        return CaseStep.LIST_HEARING;
    }

    boolean isWhole(Messages messages) {
        boolean named = court.require(!court.get().isBlank(), messages.text(CaseMsg.COURT_MISSING));
        boolean timed = at.require(at.get().isPresent(), messages.text(CaseMsg.TIME_MISSING));
        return named && timed;
    }

    boolean refuse(CaseRejection why, String words) {
        boolean aboutTime = why == CaseRejection.LISTED_BEFORE_SERVICE;
        if (aboutTime) {
            at.refuse(words);
        }
        return aboutTime;
    }
}
