package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.TakeBackOrder;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import javafx.scene.Node;

import java.util.function.Consumer;

/// Takes back an order recorded by mistake, once a second person has approved it at this PC.
final class TakingBack {

    /// Who may approve, and where that is worked out.
    record Second(ApproveAct approve, UiTasks tasks, Scope scope) {}

    private final TakeBackOrder useCase;
    private final StepRunner runner;
    private final StepNews news;
    private final Look look;
    private final ConsentController consent;

    TakingBack(
            Actor actor,
            TakeBackOrder useCase,
            Second second,
            StepRunner runner,
            StepNews news,
            Look look) {
        this.useCase = useCase;
        this.runner = runner;
        this.news = news;
        this.look = look;
        this.consent =
                new ConsentController(
                        actor,
                        second.approve(),
                        second.tasks(),
                        look,
                        CaseMsg.TAKE_BACK_APPROVE,
                        second.scope());
    }

    Node consent() {
        return consent.root();
    }

    void putOff() {
        consent.putOff();
    }

    /// Asks for the approval; the order is taken back when it is given.
    void ask(TakeBackModel form, CaseSteps.Seen seen, Consumer<CaseRejection> refused) {
        if (!form.isWhole(look.messages())) {
            return;
        }
        consent.ask(
                TakeBackOrder.act(seen.caseId(), seen.version()),
                approved ->
                        runner.takeOnCase(
                                () ->
                                        useCase.handle(
                                                new TakeBackOrder.Command(
                                                        seen, form.reason().get(), approved)),
                                _ -> news.say(CaseMsg.DONE_TAKE_BACK),
                                refused));
    }
}
