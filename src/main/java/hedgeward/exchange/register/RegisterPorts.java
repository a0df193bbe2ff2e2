package hedgeward.exchange.register;

import hedgeward.app.access.CaseGate;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.breach.Breaches;
import hedgeward.app.order.Cases;
import hedgeward.app.people.Officers;
import hedgeward.app.retention.Disposals;
import hedgeward.app.visit.Visits;

/// The ports the tables of a register are read and written through.
public record RegisterPorts(
        Officers officers,
        Cases cases,
        Visits visits,
        Breaches breaches,
        AuditTrail audit,
        CaseGate gate,
        Disposals disposals) {}
