package hedgeward.exchange.demo;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.visit.Visit;

import java.util.Optional;

/// A breach in the making.
record DemoBreach(Breach breach) {

    DemoBreach at(Visit visit) {
        return new DemoBreach(
                new Breach(
                        breach.id(),
                        breach.version(),
                        breach.caseId(),
                        Optional.of(visit.id()),
                        breach.reportedAt(),
                        breach.source(),
                        breach.conditions(),
                        breach.words(),
                        breach.state()));
    }

    DemoBreach said(String words) {
        return new DemoBreach(
                new Breach(
                        breach.id(),
                        breach.version(),
                        breach.caseId(),
                        breach.visitId(),
                        breach.reportedAt(),
                        breach.source(),
                        breach.conditions(),
                        Optional.of(words),
                        breach.state()));
    }

    Breach in(BreachState state) {
        return breach.withState(state);
    }
}
