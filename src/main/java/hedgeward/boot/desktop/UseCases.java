package hedgeward.boot.desktop;

import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.access.KeySlots;
import hedgeward.app.audit.LastChange;
import hedgeward.app.casepage.CaseReliance;
import hedgeward.app.casepage.ReadCase;
import hedgeward.app.clock.ConfirmTime;
import hedgeward.app.clock.TimeWatch;
import hedgeward.app.desk.CountStatus;
import hedgeward.app.desk.ReadToday;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.expiry.UpcomingDeadlines;
import hedgeward.app.handover.PrepareHandover;
import hedgeward.app.office.KeepCourts;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ChangeTerms;
import hedgeward.app.order.CompleteCase;
import hedgeward.app.order.CorrectCase;
import hedgeward.app.order.FindOrders;
import hedgeward.app.order.ListHearing;
import hedgeward.app.order.RecordHearing;
import hedgeward.app.order.RecordOrderEvent;
import hedgeward.app.order.ServeNotice;
import hedgeward.app.order.ServeOrder;
import hedgeward.app.order.TakeBackOrder;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.schedule.PrepareSchedule;
import hedgeward.app.support.FindTasks;
import hedgeward.app.visit.AllocateVisit;
import hedgeward.app.visit.CancelVisit;
import hedgeward.app.visit.CloseVisits;
import hedgeward.app.visit.FindVisits;
import hedgeward.app.visit.MoveVisit;
import hedgeward.app.visit.PlanVisits;
import hedgeward.app.visit.RecordVisit;
import hedgeward.app.visit.VisitSteps;
import hedgeward.boot.Clockwork;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;

/// The use cases of an open office, made when a page asks for them.
record UseCases(Repositories ports, Foundations with, KeySlots slots, TimeWatch time) {

    ReadToday today() {
        return new ReadToday(
                ports.unitOfWork(), ports.desk(), ports.office(), ports.gate(), with.clock());
    }

    CountStatus counts() {
        return new CountStatus(ports.unitOfWork(), ports.status());
    }

    ConfirmTime confirmTime() {
        return new ConfirmTime(
                ports.unitOfWork(),
                new ConfirmTime.Ports(ports.audit(), ports.sweepRuns()),
                with.holidays(),
                time,
                with.clock());
    }

    UpcomingDeadlines deadlines() {
        return new UpcomingDeadlines(ports.unitOfWork(), ports.desk(), ports.gate());
    }

    Sweep sweep() {
        return Clockwork.sweep(ports, with.clock());
    }

    ReadOffice office() {
        return new ReadOffice(ports.unitOfWork(), ports.office(), with.holidays());
    }

    DapoUseCases dapo() {
        return new DapoUseCases(ports, with);
    }

    KeepCourts keepCourts() {
        return new KeepCourts(ports.unitOfWork(), ports.office(), ports.audit());
    }

    FindOrders findOrders() {
        return new FindOrders(ports.unitOfWork(), ports.register(), ports.gate(), ports.audit());
    }

    LastChange lastChange() {
        return new LastChange(ports.unitOfWork(), ports.audit(), ports.gate());
    }

    ReadCase readCase() {
        return new ReadCase(
                ports.unitOfWork(),
                new ReadCase.Sources(
                        ports.cases(),
                        ports.visitTable(),
                        ports.breaches(),
                        ports.officers(),
                        ports.audit(),
                        ports.corrections(),
                        ports.corrected().ofBreaches(),
                        ports.corrected().ofVisits(),
                        ports.gate()),
                with.clock());
    }

    FindOfficers findOfficers() {
        return new FindOfficers(ports.unitOfWork(), ports.officers());
    }

    KeepDraft keepDraft() {
        return new KeepDraft(ports.unitOfWork(), ports.drafts());
    }

    /// Those about a notice: its decision, its paper, its hearing.
    NoticeUseCases notices() {
        return new NoticeUseCases(ports, with, caseSteps());
    }

    ServeNotice serveNotice() {
        return new ServeNotice(caseSteps(), with.holidays(), with.clock());
    }

    ListHearing listHearing() {
        return new ListHearing(caseSteps(), BreachUseCases.moveClocks(ports, with), with.clock());
    }

    RecordHearing recordHearing() {
        return new RecordHearing(caseSteps(), with.clock());
    }

    CorrectCase correctCase() {
        return new CorrectCase(
                ports.unitOfWork(),
                new CorrectCase.Ports(
                        ports.cases(),
                        ports.corrections(),
                        ports.officers(),
                        BreachUseCases.moveClocks(ports, with),
                        ports.audit(),
                        ports.gate()),
                with.holidays(),
                with.clock());
    }

    CompleteCase completeCase() {
        return new CompleteCase(correctCase());
    }

    TakeBackOrder takeBackOrder() {
        return new TakeBackOrder(
                ports.unitOfWork(),
                new TakeBackOrder.Ports(
                        ports.cases(),
                        new CaseReliance(ports.visits(), ports.breaches(), ports.notifications()),
                        ports.corrections(),
                        new CloseVisits(ports.visits(), ports.audit(), with.clock()),
                        ports.audit(),
                        ports.gate()),
                with.clock());
    }

    RecordOrderEvent recordOrderEvent() {
        return new RecordOrderEvent(
                caseSteps(),
                new CloseVisits(ports.visits(), ports.audit(), with.clock()),
                with.clock());
    }

    ChangeTerms changeTerms() {
        return new ChangeTerms(
                caseSteps(),
                new CloseVisits(ports.visits(), ports.audit(), with.clock()),
                with.clock());
    }

    ServeOrder serveOrder() {
        return new ServeOrder(caseSteps(), with.clock());
    }

    PlanVisits planVisits() {
        return new PlanVisits(
                ports.unitOfWork(),
                new PlanVisits.Ports(ports.cases(), ports.visits(), ports.audit(), ports.gate()),
                with.ids(),
                with.clock());
    }

    FindVisits findVisits() {
        return new FindVisits(ports.unitOfWork(), ports.visitTable(), ports.gate(), with.clock());
    }

    MoveVisit moveVisit() {
        return new MoveVisit(visitSteps(), with.clock());
    }

    AllocateVisit allocateVisit() {
        return new AllocateVisit(visitSteps(), with.clock());
    }

    CancelVisit cancelVisit() {
        return new CancelVisit(visitSteps(), with.clock());
    }

    RecordVisit recordVisit() {
        return new RecordVisit(
                ports.unitOfWork(), visitSteps(), breaches().steps(), with.ids(), with.clock());
    }

    VisitUseCases visits() {
        return new VisitUseCases(ports, with);
    }

    BreachUseCases breaches() {
        return new BreachUseCases(ports, with, time);
    }

    FindTasks findTasks() {
        return tasks().find();
    }

    /// What is owed to protected persons.
    TaskUseCases tasks() {
        return new TaskUseCases(ports, with);
    }

    /// Restricted cases and the glass before them.
    RestrictedUseCases restricted() {
        return new RestrictedUseCases(ports, with);
    }

    /// Reviews of how long cases are kept.
    IdentityCases identity() {
        return new IdentityCases(ports, with);
    }

    RetentionCases retention() {
        return new RetentionCases(ports, with);
    }

    PrepareSchedule prepareSchedule() {
        return new PrepareSchedule(
                ports.unitOfWork(),
                ports.schedules(),
                ports.office(),
                ports.audit(),
                ports.gate(),
                with.clock());
    }

    PrepareHandover handover() {
        return new PrepareHandover(
                ports.unitOfWork(),
                new PrepareHandover.Sources(
                        today(),
                        findTasks(),
                        ports.noticeRequests(),
                        ports.schedules(),
                        ports.office()),
                ports.audit(),
                with.clock());
    }

    HolidayCases holidays() {
        return new HolidayCases(ports, with);
    }

    KeepPeople keepPeople() {
        return new KeepPeople(
                ports.unitOfWork(), ports.accounts(), slots, ports.audit(), with.clock());
    }

    LogCases log() {
        return new LogCases(ports);
    }

    ApproveAct approveAct() {
        return new ApproveAct(
                ports.unitOfWork(), ports.accounts(), slots, ports.audit(), with.clock());
    }

    private CaseSteps caseSteps() {
        return new CaseSteps(ports.unitOfWork(), ports.cases(), ports.audit(), ports.gate());
    }

    private VisitSteps visitSteps() {
        return new VisitSteps(
                ports.unitOfWork(), ports.visits(), ports.cases(), ports.audit(), ports.gate());
    }
}
