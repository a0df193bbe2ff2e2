package hedgeward.boot.desktop;

import hedgeward.app.retention.ChangeSpans;
import hedgeward.app.retention.DecideRetention;
import hedgeward.app.retention.ReadRetention;
import hedgeward.app.retention.SpanClerk;
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

    SpanClerk spans() {
        return new SpanClerk(
                ports.unitOfWork(),
                ports.retained().spans(),
                new ChangeSpans(
                        ports.unitOfWork(),
                        new ChangeSpans.Ports(
                                ports.retention(), ports.retained().spans(), ports.audit()),
                        with.clock()),
                with.clock());
    }
}
