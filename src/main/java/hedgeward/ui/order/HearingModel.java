package hedgeward.ui.order;

import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A listing as it is typed in.
record HearingModel(Answer<String> court, Answer<Optional<Instant>> at) implements FormModel {

    private static final Set<CaseRejection> ABOUT_TIME =
            Set.of(CaseRejection.LISTED_BEFORE_SERVICE, CaseRejection.BEFORE_THE_ADJOURNMENT);

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
        boolean aboutTime = ABOUT_TIME.contains(why);
        if (aboutTime) {
            at.refuse(words);
        }
        return aboutTime;
    }
}
