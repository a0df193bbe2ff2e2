package hedgeward.boot.desktop;

import hedgeward.app.visit.CorrectVisit;
import hedgeward.app.visit.ReadVisit;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// The use cases of one visit, made when a page asks for them.
record VisitUseCases(Repositories ports, Foundations with) {

    ReadVisit read() {
        return new ReadVisit(
                ports.unitOfWork(),
                new ReadVisit.Sources(
                        ports.visits(),
                        ports.cases(),
                        ports.officers(),
                        ports.audit(),
                        ports.gate()));
    }

    CorrectVisit correct() {
        return new CorrectVisit(
                ports.unitOfWork(),
                new CorrectVisit.Ports(
                        ports.cases(),
                        ports.breaches(),
                        ports.visits(),
                        ports.corrected().ofVisits(),
                        ports.audit(),
                        ports.gate()),
                with.clock());
    }
}
