package hedgeward.app.support;

import hedgeward.app.access.CaseGate;
import hedgeward.app.breach.Breaches;
import hedgeward.app.office.Holidays;
import hedgeward.app.order.Cases;
import hedgeward.app.people.Officers;

/// The ports tasks are worked out from.
public record TaskSources(
        Tasks tasks,
        Cases cases,
        Breaches breaches,
        Officers officers,
        Holidays holidays,
        CaseGate gate) {}
