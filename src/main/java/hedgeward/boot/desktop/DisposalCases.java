package hedgeward.boot.desktop;

import hedgeward.app.retention.DisposeOfCase;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.store.office.OpenOffice;

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

    ReadDisposals read() {
        return new ReadDisposals(
                ports.unitOfWork(), ports.disposals(), ports.retained().erasure(), ports.gate());
    }
}
