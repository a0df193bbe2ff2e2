package hedgeward.boot.desktop;

import hedgeward.app.visit.CorrectVisit;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// The use cases of recorded visits, made when a page asks for them.
record VisitUseCases(Repositories ports, Foundations with) {

    CorrectVisit correct() {
        return new CorrectVisit(
                ports.unitOfWork(),
                new CorrectVisit.Ports(
                        ports.cases(),
                        ports.breaches(),
                        ports.visits(),
                        ports.corrected().ofVisits(),
                        ports.audit()),
                with.clock());
    }
}
