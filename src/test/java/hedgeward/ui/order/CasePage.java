package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.audit.LastChange;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.OpenBreach;
import hedgeward.app.casepage.CaseReliance;
import hedgeward.app.notification.ReadNotifications;
import hedgeward.app.notification.RecordNotification;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ChangeTerms;
import hedgeward.app.order.CompleteCase;
import hedgeward.app.order.CorrectCase;
import hedgeward.app.order.ListHearing;
import hedgeward.app.order.RecordAwareness;
import hedgeward.app.order.RecordHearing;
import hedgeward.app.order.RecordOrderEvent;
import hedgeward.app.order.ServeNotice;
import hedgeward.app.order.ServeOrder;
import hedgeward.app.order.TakeBackOrder;
import hedgeward.app.order.TellOfHearing;
import hedgeward.app.visit.AllocateVisit;
import hedgeward.app.visit.CloseVisits;
import hedgeward.app.visit.PlanVisits;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.order.notification.NotificationController;
import hedgeward.ui.shell.ChangeRelay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page of a case over an office in memory, where it led and what it said.
final class CasePage extends Opened {

    final List<String> said = new ArrayList<>();
    final CaseController controller;

    CasePage(DeskOffice office, Actor actor, CaseFile file) {
        UiTasks tasks = SameThreadTasks.create();
        controller =
                new CaseController(
                        actor,
                        file.id(),
                        useCases(office),
                        new CaseController.Desk(
                                tasks,
                                new UiTicker(office.clock),
                                new ChangeRelay(office.changes, tasks)),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        this);
        controller.onShown();
    }

    CaseModel model() {
        return controller.model();
    }

    StepsController steps() {
        return controller.steps();
    }

    private static CorrectCase correctCase(DeskOffice office) {
        return new CorrectCase(
                office.unitOfWork,
                new CorrectCase.Ports(
                        office.memory.cases,
                        office.memory.corrections,
                        office.memory.officers,
                        office.memory.held(office::holidays, office.clock),
                        office.audit,
                        office.gate),
                office::holidays,
                office.clock);
    }

    private static CaseController.UseCases useCases(DeskOffice office) {
        CaseSteps steps = caseSteps(office);
        BreachSteps breaches =
                new BreachSteps(
                        office.unitOfWork,
                        new BreachSteps.Ports(
                                office.memory.cases,
                                office.memory.breaches,
                                office.audit,
                                office.gate),
                        office.clock);
        VisitSteps visits =
                new VisitSteps(
                        office.unitOfWork,
                        office.memory.visits,
                        office.memory.cases,
                        office.audit,
                        office.gate);
        return new CaseController.UseCases(
                office.readCase(),
                new ReadOffice(office.unitOfWork, office.office(), office::holidays),
                office.findTasks(),
                new CaseController.Steps(
                        new ServeNotice(steps, office::holidays, office.clock),
                        new ListHearing(
                                steps,
                                office.memory.held(office::holidays, office.clock),
                                office.clock),
                        new TellOfHearing(steps, office.clock),
                        new RecordHearing(steps, office.clock),
                        new ChangeTerms(
                                steps,
                                new CloseVisits(office.memory.visits, office.audit, office.clock),
                                office.clock),
                        new ServeOrder(steps, office.clock),
                        new RecordOrderEvent(
                                steps,
                                new CloseVisits(office.memory.visits, office.audit, office.clock),
                                office.clock),
                        correctCase(office),
                        new CompleteCase(correctCase(office)),
                        new TakeBackOrder(
                                office.unitOfWork,
                                new TakeBackOrder.Ports(
                                        office.memory.cases,
                                        new CaseReliance(
                                                office.memory.visits,
                                                office.memory.breaches,
                                                office.notifications),
                                        office.memory.corrections,
                                        new CloseVisits(
                                                office.memory.visits, office.audit, office.clock),
                                        office.audit,
                                        office.gate),
                                office.clock),
                        new ApproveAct(
                                office.unitOfWork,
                                office.accounts,
                                office.slots,
                                office.audit,
                                office.clock),
                        new OpenBreach(office.unitOfWork, breaches, office.ids)),
                new CaseController.Visiting(
                        new PlanVisits(
                                office.unitOfWork,
                                new PlanVisits.Ports(
                                        office.memory.cases,
                                        office.memory.visits,
                                        office.audit,
                                        office.gate),
                                office.ids,
                                office.clock),
                        new AllocateVisit(visits, office.clock)),
                notification(office),
                office.restriction(),
                office.samePerson(),
                new LastChange(office.unitOfWork, office.audit, office.gate),
                office.readDisposals());
    }

    private static NotificationController.Steps notification(DeskOffice office) {
        return new NotificationController.Steps(
                new ReadNotifications(
                        office.unitOfWork,
                        office.memory.cases,
                        office.notifications,
                        office.gate,
                        office.clock),
                new RecordNotification(
                        office.unitOfWork,
                        new RecordNotification.Ports(
                                office.memory.cases,
                                office.notifications,
                                office.audit,
                                office.ids,
                                office.gate),
                        office.clock),
                new RecordAwareness(caseSteps(office), office.clock),
                new LastChange(office.unitOfWork, office.audit, office.gate));
    }

    private static CaseSteps caseSteps(DeskOffice office) {
        return new CaseSteps(office.unitOfWork, office.memory.cases, office.audit, office.gate);
    }

    @Override
    public void notify(Notice notice) {
        said.add(notice.words());
    }
}
