package hedgeward.ui.order;

import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingNotice;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// How the respondent was told of the hearing, as it is typed in.
record ToldModel(
        Answer<HearingNotice.How> how,
        Answer<Optional<Instant>> at,
        Answer<Optional<Officer>> by,
        Answer<String> words)
        implements FormModel {

    private static final Set<CaseRejection> ABOUT_MANNER =
            Set.of(CaseRejection.NO_ADDRESS_GIVEN, CaseRejection.ADDRESS_WAS_GIVEN);
    private static final Set<CaseRejection> ABOUT_TIME =
            Set.of(CaseRejection.IN_THE_FUTURE, CaseRejection.TOLD_BEFORE_SERVICE);

    static ToldModel empty() {
        return new ToldModel(
                Answer.of(HearingNotice.How.GIVEN), Answer.empty(), Answer.empty(), Answer.of(""));
    }

    @Override
    public CaseStep step() {
        return CaseStep.TELL_OF_HEARING;
    }

    /// What was typed, when it is whole; otherwise the problem stands beside the time.
    Optional<HearingNotice> notice(Messages messages) {
        return at.require(at.get().isPresent(), messages.text(CaseMsg.TIME_MISSING))
                ? Optional.of(
                        new HearingNotice(
                                how.get(),
                                at.get().orElseThrow(),
                                by.get().map(Officer::id),
                                Optional.of(words.get().strip()).filter(w -> !w.isEmpty())))
                : Optional.empty();
    }

    /// Puts a refusal beside the field it is about; false when it is about none.
    boolean refuse(CaseRejection why, String said) {
        if (ABOUT_MANNER.contains(why)) {
            how.refuse(said);
            return true;
        }
        if (ABOUT_TIME.contains(why)) {
            at.refuse(said);
            return true;
        }
        if (why == CaseRejection.EFFORTS_NOT_SAID) {
            words.refuse(said);
            return true;
        }
        return false;
    }
}
