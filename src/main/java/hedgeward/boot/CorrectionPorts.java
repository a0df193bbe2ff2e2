package hedgeward.boot;

import hedgeward.app.breach.BreachCorrections;
import hedgeward.app.order.Corrections;
import hedgeward.app.visit.VisitCorrections;
import hedgeward.store.breach.JooqBreachCorrections;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.order.JooqCorrections;
import hedgeward.store.visit.JooqVisitCorrections;

/// What was put right, kept by the kind of record it is of.
public record CorrectionPorts(
        Corrections ofCases, BreachCorrections ofBreaches, VisitCorrections ofVisits) {

    static CorrectionPorts on(CurrentTransaction current) {
        return new CorrectionPorts(
                new JooqCorrections(current),
                new JooqBreachCorrections(current),
                new JooqVisitCorrections(current));
    }
}
