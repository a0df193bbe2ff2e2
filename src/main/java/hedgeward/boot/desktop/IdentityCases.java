package hedgeward.boot.desktop;

import hedgeward.app.access.ApproveAct;
import hedgeward.app.identity.DecideSamePerson;
import hedgeward.app.identity.ReadSamePerson;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.ui.identity.SamePersonController;

/// Who is one person in several cases.
record IdentityCases(Repositories ports, Foundations with) {

    SamePersonController.UseCases onCasePage(ApproveAct approve) {
        return new SamePersonController.UseCases(
                new ReadSamePerson(
                        ports.unitOfWork(),
                        new ReadSamePerson.Ports(
                                ports.personLinks(),
                                ports.cases(),
                                ports.breaches(),
                                ports.gate(),
                                ports.audit()),
                        with.clock()),
                new DecideSamePerson(
                        ports.unitOfWork(),
                        new DecideSamePerson.Ports(
                                ports.personLinks(), ports.cases(), ports.gate(), ports.audit()),
                        with.clock()),
                approve);
    }
}
