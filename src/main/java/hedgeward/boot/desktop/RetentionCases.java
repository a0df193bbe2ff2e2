package hedgeward.boot.desktop;

import hedgeward.app.retention.DecideRetention;
import hedgeward.app.retention.ReadRetention;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// Reviews of how long cases are kept, made when a page asks for them.
record RetentionCases(Repositories ports, Foundations with) {

    ReadRetention read() {
        return new ReadRetention(ports.unitOfWork(), ports.retention(), ports.gate(), with.clock());
    }

    DecideRetention decide() {
        return new DecideRetention(
                ports.unitOfWork(),
                new DecideRetention.Ports(ports.retention(), ports.gate(), ports.audit()),
                with.clock());
    }
}
