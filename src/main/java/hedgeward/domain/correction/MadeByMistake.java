package hedgeward.domain.correction;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFact;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Instant;
import java.util.Optional;

/// An order that no court made: it was recorded in the wrong case, or misheard. The hearing is open
/// again, and what follows from the notice with it.
public final class MadeByMistake {

    /// What was done on the strength of the order.
    ///
    /// @param visits made or tried, not those only planned
    /// @param breaches reported, or arrested for, since it was made
    /// @param notifications written down of what the respondent of a DAPO must tell the police
    public record Relied(int visits, int breaches, int notifications) {
        boolean isAny() {
            return visits > 0 || breaches > 0 || notifications > 0;
        }
    }

    private MadeByMistake() {}

    /// The case as if the order had never been recorded. Refused where the case began with its
    /// order, where a court decided again about it, and where somebody acted upon it: then the
    /// facts are what they are and the court is asked.
    public static Decision<CaseFile, CaseRejection> takeBack(
            CaseFile file, Relied relied, Instant now) {
        if (file.order().isEmpty()) {
            return Decision.reject(CaseRejection.NO_ORDER);
        }
        if (file.notice().isEmpty()) {
            return Decision.reject(CaseRejection.NO_NOTICE);
        }
        ProtectionOrder order = file.order().get();
        if (order.events().latest().isPresent()) {
            return Decision.reject(CaseRejection.LATER_DECISION_RECORDED);
        }
        if (relied.isAny()) {
            return Decision.reject(CaseRejection.ORDER_RELIED_UPON);
        }
        CaseFile without = file.withoutOrder();
        CaseFile open =
                file.currentHearing()
                        .map(hearing -> without.withHearing(reopened(hearing)))
                        .orElse(without);
        return Decision.accept(open, new CaseFact.CaseCorrected(file.id(), now));
    }

    private static Hearing reopened(Hearing heard) {
        return new Hearing(
                heard.number(),
                heard.court(),
                heard.listedFor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                heard.notice());
    }
}
