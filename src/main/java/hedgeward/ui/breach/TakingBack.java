package hedgeward.ui.breach;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.TakeBackStep;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.common.Result;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.StepBack;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import java.util.Optional;
import java.util.function.BiConsumer;

/// Takes the newest step of the breach back; where a clock stops with it, once a second person has
/// approved it at this PC.
final class TakingBack {

    private final Actor actor;
    private final StepBackWays ways;
    private final UiTasks tasks;
    private final Lane saving;
    private final Look look;
    private final BiConsumer<BreachOverview, Result<Breach, BreachRejection>> taken;

    TakingBack(
            Actor actor,
            StepBackWays ways,
            UiTasks tasks,
            Lane saving,
            Look look,
            BiConsumer<BreachOverview, Result<Breach, BreachRejection>> taken) {
        this.actor = actor;
        this.ways = ways;
        this.tasks = tasks;
        this.saving = saving;
        this.look = look;
        this.taken = taken;
    }

    /// The card on which a second person approves.
    ConsentController consent(Scope scope) {
        return new ConsentController(
                actor, ways.approve(), tasks, look, BreachMsg.FORM_BACK_APPROVE, scope);
    }

    /// Takes it back, or asks for the approval first.
    ///
    /// @param alone whether an arrest stays for the other breaches it was made for
    void take(BreachOverview seen, String reason, boolean alone, ConsentController consent) {
        if (StepBack.stopsTheClock(seen.breach())) {
            consent.ask(
                    TakeBackStep.act(seen.breach(), alone),
                    by -> save(seen, command(seen, reason, alone, Optional.of(by))));
        } else {
            save(seen, command(seen, reason, alone, Optional.empty()));
        }
    }

    private TakeBackStep.Command command(
            BreachOverview seen, String reason, boolean alone, Optional<ApprovedBy> approved) {
        return new TakeBackStep.Command(
                new BreachSteps.Seen(actor, seen.breach().id(), seen.breach().version()),
                reason,
                alone,
                approved);
    }

    private void save(BreachOverview seen, TakeBackStep.Command command) {
        saving.run(() -> ways.takeBack().handle(command), answer -> taken.accept(seen, answer));
    }
}
