package hedgeward.boot.desktop;

import hedgeward.app.restricted.BreakGlass;
import hedgeward.app.restricted.ReadRestriction;
import hedgeward.app.restricted.RestrictCase;
import hedgeward.app.restricted.ReviewOpenings;
import hedgeward.app.restricted.WarnOfParties;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.ui.restricted.RestrictionController;

/// The use cases of restricted cases, made when a page asks for them.
record RestrictedUseCases(Repositories ports, Foundations with) {

    /// Those of the page of a case.
    RestrictionController.UseCases onCasePage() {
        return new RestrictionController.UseCases(read(), restrict(), breakGlass());
    }

    RestrictCase restrict() {
        return new RestrictCase(ports.unitOfWork(), casePorts(), with.clock());
    }

    ReadRestriction read() {
        return new ReadRestriction(
                ports.unitOfWork(), casePorts(), ports.restricted().openings(), with.clock());
    }

    BreakGlass breakGlass() {
        return new BreakGlass(ports.unitOfWork(), glassPorts(), with.ids(), with.clock());
    }

    ReviewOpenings review() {
        return new ReviewOpenings(ports.unitOfWork(), glassPorts(), with.clock());
    }

    WarnOfParties warn() {
        return new WarnOfParties(ports.unitOfWork(), ports.accounts());
    }

    private BreakGlass.Ports glassPorts() {
        return new BreakGlass.Ports(
                ports.restricted().restrictions(), ports.restricted().openings(), ports.audit());
    }

    private RestrictCase.Ports casePorts() {
        return new RestrictCase.Ports(
                ports.restricted().restrictions(),
                ports.gate(),
                ports.cases(),
                ports.accounts(),
                ports.officers(),
                ports.audit());
    }
}
