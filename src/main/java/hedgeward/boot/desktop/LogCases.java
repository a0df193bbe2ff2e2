package hedgeward.boot.desktop;

import hedgeward.app.access.Presence;
import hedgeward.app.audit.ReadAudit;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.boot.Repositories;

/// What is asked of the log, and who came and went.
record LogCases(Repositories ports) {

    ReadAudit read() {
        return new ReadAudit(ports.unitOfWork(), ports.auditLog(), ports.audit());
    }

    VerifyAudit verify() {
        return new VerifyAudit(ports.unitOfWork(), ports.audit(), ports.auditLog());
    }

    ReadChanges changes() {
        return ports.readChanges();
    }

    Presence presence() {
        return new Presence(ports.unitOfWork(), ports.audit());
    }
}
