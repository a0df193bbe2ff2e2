package hedgeward.boot;

import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Restrictions;
import hedgeward.app.restricted.GlassOpenings;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.restricted.JooqGlassOpenings;
import hedgeward.store.restricted.JooqRestrictions;

/// Where it is kept who may read restricted cases and who broke the glass, and the gate before
/// them.
public record RestrictedPorts(Restrictions restrictions, GlassOpenings openings, CaseGate gate) {

    static RestrictedPorts on(CurrentTransaction current, Foundations with) {
        Restrictions restrictions = new JooqRestrictions(current);
        return new RestrictedPorts(
                restrictions,
                new JooqGlassOpenings(current),
                new CaseGate(restrictions, with.clock()));
    }
}
