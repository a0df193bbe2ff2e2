package hedgeward.boot;

import hedgeward.app.breach.BreachCorrections;
import hedgeward.app.order.Corrections;
import hedgeward.store.breach.JooqBreachCorrections;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.order.JooqCorrections;

/// What was put right, kept by the kind of record it is of.
public record CorrectionPorts(Corrections ofCases, BreachCorrections ofBreaches) {

    static CorrectionPorts on(CurrentTransaction current) {
        return new CorrectionPorts(
                new JooqCorrections(current), new JooqBreachCorrections(current));
    }
}
