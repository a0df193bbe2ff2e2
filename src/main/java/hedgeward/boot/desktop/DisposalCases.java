package hedgeward.boot.desktop;

import hedgeward.app.retention.DisposeOfCase;
import hedgeward.app.retention.IssueCertificate;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.settings.JooqBackupPlans;

/// Disposal of cases, and what was disposed of.
record DisposalCases(OpenOffice office, Repositories ports, Foundations with) {

    DisposeOfCase dispose() {
        return new DisposeOfCase(
                office.disposals(),
                new DisposeOfCase.Ports(
                        ports.retention(),
                        ports.disposals(),
                        ports.retained().erasure(),
                        office.evidence(),
                        ports.gate(),
                        ports.audit()),
                with.clock());
    }

    IssueCertificate issue() {
        return new IssueCertificate(
                ports.unitOfWork(),
                new IssueCertificate.Sources(
                        ports.disposals(), new JooqBackupPlans(office.current()), ports.office()),
                ports.audit(),
                with.clock());
    }

    ReadDisposals read() {
        return new ReadDisposals(
                ports.unitOfWork(), ports.disposals(), ports.retained().erasure(), ports.gate());
    }
}
