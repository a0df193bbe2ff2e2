package hedgeward.boot.desktop;

import hedgeward.app.area.ChooseForce;
import hedgeward.app.area.KeepArea;
import hedgeward.app.area.ReadAreas;
import hedgeward.app.area.RegimeGate;
import hedgeward.app.notification.ReadNotifications;
import hedgeward.app.notification.RecordNotification;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.RecordAwareness;
import hedgeward.app.order.RecordOrder;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// The use cases that came with domestic abuse protection orders: where they are available and what
/// their respondents notify.
record DapoUseCases(Repositories ports, Foundations with) {

    ReadAreas readAreas() {
        return new ReadAreas(ports.unitOfWork(), ports.areas(), ports.office());
    }

    KeepArea keepArea() {
        return new KeepArea(ports.unitOfWork(), ports.areas(), ports.audit(), with.ids());
    }

    ChooseForce chooseForce() {
        return new ChooseForce(ports.unitOfWork(), ports.office(), ports.audit());
    }

    RegimeGate gate() {
        return new RegimeGate(ports.areas(), ports.office(), ports.audit());
    }

    RecordOrder recordOrder() {
        return new RecordOrder(
                ports.unitOfWork(), ports.cases(), caseSteps(), with.ids(), with.clock());
    }

    RecordAwareness recordAwareness() {
        return new RecordAwareness(caseSteps(), with.clock());
    }

    ReadNotifications readNotifications() {
        return new ReadNotifications(
                ports.unitOfWork(),
                ports.cases(),
                ports.notifications(),
                ports.gate(),
                with.clock());
    }

    RecordNotification recordNotification() {
        return new RecordNotification(
                ports.unitOfWork(),
                new RecordNotification.Ports(
                        ports.cases(),
                        ports.notifications(),
                        ports.audit(),
                        with.ids(),
                        ports.gate()),
                with.clock());
    }

    private CaseSteps caseSteps() {
        return new CaseSteps(ports.unitOfWork(), ports.cases(), ports.audit(), ports.gate());
    }
}
