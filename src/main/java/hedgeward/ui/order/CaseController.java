package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.LastChange;
import hedgeward.app.breach.OpenBreach;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.casepage.ReadCase;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.order.ChangeTerms;
import hedgeward.app.order.CompleteCase;
import hedgeward.app.order.CorrectCase;
import hedgeward.app.order.ListHearing;
import hedgeward.app.order.RecordHearing;
import hedgeward.app.order.RecordOrderEvent;
import hedgeward.app.order.ServeNotice;
import hedgeward.app.order.ServeOrder;
import hedgeward.app.order.TakeBackOrder;
import hedgeward.app.order.TellOfHearing;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.app.support.FindTasks;
import hedgeward.app.visit.AllocateVisit;
import hedgeward.app.visit.PlanVisits;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.identity.SamePersonController;
import hedgeward.ui.identity.SamePersonPlace;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.order.notification.NotificationController;
import hedgeward.ui.restricted.RestrictionController;
import hedgeward.ui.restricted.RestrictionPlace;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.shell.Navigation;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The page of one case. The first look is logged as a consultation; looking again after a change
/// is not.
public final class CaseController implements Page {

    /// What the page asks and which steps it can take.
    public record UseCases(
            ReadCase read,
            ReadOffice office,
            FindTasks tasks,
            Steps steps,
            Visiting visiting,
            NotificationController.Steps notification,
            RestrictionController.UseCases restriction,
            SamePersonController.UseCases samePerson,
            LastChange lastChange,
            ReadDisposals disposals) {}

    /// The steps of a case.
    public record Steps(
            ServeNotice serveNotice,
            ListHearing listHearing,
            TellOfHearing tellOfHearing,
            RecordHearing recordHearing,
            ChangeTerms changeTerms,
            ServeOrder serveOrder,
            RecordOrderEvent recordOrderEvent,
            CorrectCase correctCase,
            CompleteCase completeCase,
            TakeBackOrder takeBack,
            ApproveAct approve,
            OpenBreach openBreach) {}

    /// Planning visits and giving them to officers.
    public record Visiting(PlanVisits plan, AllocateVisit allocate) {}

    /// Background work, time and news of changes.
    public record Desk(UiTasks tasks, UiTicker ticker, ChangeRelay changes) {}

    private final Actor actor;
    private final CaseId id;
    private final UseCases useCases;
    private final Look look;
    private final Navigation navigation;
    private final Lane lane;
    private final Lane taskLane;
    private final ObservableValue<Instant> now;
    private final Scope scope = new Scope();
    private final CaseModel model = new CaseModel();
    private final StepsController steps;
    private final NotificationController notification;
    private final RestrictionController restriction;
    private final SamePersonController samePerson;
    private final CaseView view;

    public CaseController(
            Actor actor,
            CaseId id,
            UseCases useCases,
            Desk desk,
            Look look,
            Navigation navigation) {
        this.actor = actor;
        this.id = id;
        this.useCases = useCases;
        this.look = look;
        this.navigation = navigation;
        this.lane = desk.tasks().lane();
        this.taskLane = desk.tasks().lane();
        this.now = desk.ticker().minuteProperty();
        this.steps = steps(desk);
        this.notification =
                new NotificationController(
                        actor,
                        id,
                        useCases.notification(),
                        new NotificationController.Desk(desk.tasks(), desk.ticker()),
                        look,
                        scope);
        this.restriction = restriction(desk.tasks());
        this.samePerson =
                new SamePersonController(
                        actor,
                        id,
                        useCases.samePerson(),
                        new SamePersonPlace(desk.tasks(), look, navigation::open, scope));
        this.view = new CaseView(look, model, this, desk.ticker(), scope);
        scope.listen(now, this::endGlass);
        desk.changes().listen(scope, this::onChanges);
    }

    private StepsController steps(Desk desk) {
        return new StepsController(
                actor,
                useCases,
                new TakingBack.Second(useCases.steps().approve(), desk.tasks(), scope),
                StepRunner.of(new StepRunner.Subject(actor, id), useCases, desk, model, look),
                look,
                navigation);
    }

    private RestrictionController restriction(UiTasks tasks) {
        return new RestrictionController(
                actor,
                id,
                useCases.restriction(),
                tasks,
                look,
                new RestrictionPlace(scope, this::read));
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(CaseMsg.TITLE);
    }

    @Override
    public void onShown() {
        if (model.overviewProperty().get().isPresent()) {
            askAgain();
        } else {
            read();
        }
    }

    private void read() {
        lane.run(() -> FirstLook.of(actor, id, useCases), this::show);
    }

    private void endGlass(Instant at) {
        if (restriction.isOverAt(at)) {
            askAgain();
        }
    }

    /// Whoever comes back gives a reason again.
    @Override
    public void onHidden() {
        onHide();
    }

    @Override
    public void close() {
        scope.close();
    }

    CaseModel model() {
        return model;
    }

    /// The tab for what the respondent must notify, shown where there is a DAPO.
    NotificationController notification() {
        return notification;
    }

    RestrictionController restriction() {
        return restriction;
    }

    StepsController steps() {
        return steps;
    }

    /// Shows safe contact, code word and the people, after logging who asked and why.
    void onReveal() {
        String why = model.reason().get().strip();
        if (model.reason().require(!why.isEmpty(), look.messages().text(CaseMsg.REASON_MISSING))) {
            lane.run(() -> useCases.read().revealProtected(actor, id, why), this::reveal);
        }
    }

    void onHide() {
        model.reason().set("");
        model.revealedProperty().set(false);
    }

    CaseDoors doors() {
        return new CaseDoors(id, navigation::open);
    }

    Node samePerson() {
        return samePerson.root();
    }

    private void show(FirstLook first) {
        model.settingProperty().set(Optional.of(first.setting()));
        switch (first.read()) {
            case Result.Done<CaseOverview, CaseRejection>(var overview) -> see(overview);
            case Result.Denied<CaseOverview, CaseRejection>(var needed)
                    when needed == Permission.READ_RESTRICTED -> {
                model.closeCase();
                restriction.askClosed(() -> {}, () -> {});
            }
            case Result.Denied<CaseOverview, CaseRejection> _,
                    Result.Missing<CaseOverview, CaseRejection> _,
                    Result.Stale<CaseOverview, CaseRejection> _,
                    Result.Rejected<CaseOverview, CaseRejection> _ -> {
                model.closeCase();
                model.troubleProperty().set(Optional.of(first.refusal(look)));
            }
        }
    }

    private void see(CaseOverview overview) {
        model.troubleProperty().set(Optional.empty());
        model.see(overview);
        notification.ask();
        restriction.ask();
        samePerson.ask();
        taskLane.run(() -> useCases.tasks().ofCase(actor, id, now.getValue()), model::seeTasks);
    }

    private void reveal(Result<CaseFile, CaseRejection> answer) {
        if (answer.isDone()) {
            model.revealedProperty().set(true);
            askAgain();
        } else {
            model.reason().refuse(StepRunner.refusal(answer, look));
        }
    }

    private void onChanges(Set<Change> changes) {
        if (CaseNews.concerns(changes, id) && model.overviewProperty().get().isPresent()) {
            askAgain();
        }
    }

    private void askAgain() {
        lane.run(
                () -> useCases.read().again(actor, id),
                found ->
                        found.ifPresentOrElse(
                                this::see,
                                () -> restriction.askClosed(model::closeCase, this::read)));
    }
}
