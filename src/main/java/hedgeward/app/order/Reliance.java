package hedgeward.app.order;

import hedgeward.domain.correction.MadeByMistake;
import hedgeward.domain.order.CaseFile;

/// What was done on the strength of an order.
public interface Reliance {

    /// Visits made, breaches reported or arrested for since the order of this case was made, and
    /// what its respondent had to notify, in the running transaction.
    MadeByMistake.Relied of(CaseFile file);
}
