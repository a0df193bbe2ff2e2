package hedgeward.ui.office.people;

import hedgeward.app.access.Access;
import hedgeward.app.access.Account;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.access.Permission;
import hedgeward.app.access.WithoutPassphrase;
import hedgeward.app.common.Result;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.shell.ChangeRelay;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Adds people, closes and opens their accounts, gives them passphrases.
public final class PeopleController implements Page {

    private static final int SHORTEST = 8;

    /// Background work, news of changes, and saying what was done.
    public record Desk(UiTasks tasks, ChangeRelay changes, Consumer<Notice> tell) {}

    private final Actor actor;
    private final KeepPeople keep;
    private final Desk desk;
    private final Look look;
    private final Scope scope = new Scope();
    private final PeopleModel model = new PeopleModel();
    private final Lane reading;
    private final ConsentController consent;
    private final PeopleView view;
    private PersonChange waiting = PersonChange.NONE;

    public PeopleController(
            Actor actor, KeepPeople keep, ApproveAct approve, Desk desk, Look look) {
        this.actor = actor;
        this.keep = keep;
        this.desk = desk;
        this.look = look;
        this.reading = desk.tasks().lane();
        this.consent =
                new ConsentController(actor, approve, desk.tasks(), look, PeopleMsg.APPROVE, scope);
        this.view = new PeopleView(look, model, this, scope);
        desk.changes().listen(scope, _ -> ask());
        scope.listen(model.name().valueProperty(), _ -> unask());
        scope.listen(model.roles().valueProperty(), _ -> unask());
        scope.listen(model.rank().valueProperty(), _ -> unask());
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(PeopleMsg.TITLE);
    }

    @Override
    public void onShown() {
        ask();
    }

    @Override
    public void close() {
        forget();
        scope.close();
    }

    Node consent() {
        return consent.root();
    }

    PeopleModel model() {
        return model;
    }

    boolean mayChange() {
        return Access.permits(actor, Permission.MANAGE_OFFICE);
    }

    /// Gives everybody without a passphrase one, one after the other; one's own is typed once.
    void onInTurn() {
        view.wipe();
        model.inTurnProperty().set(true);
        nextInTurn();
    }

    private void nextInTurn() {
        Optional<Account> next = model.nextWithout();
        if (next.isPresent()) {
            view.choose(next.get());
            model.begin(Step.PASSPHRASE);
            view.focusForm();
        } else {
            onStep(Step.NONE);
        }
    }

    void onStep(Step step) {
        model.inTurnProperty().set(false);
        forget();
        model.begin(step);
        view.focusForm();
    }

    /// Does what was prepared. Both passphrases are wiped.
    void onDo(char[] own, char[] next) {
        Step step = model.stepProperty().get();
        Optional<PeopleMsg> missing =
                own.length == 0
                        ? Optional.of(PeopleMsg.OWN_MISSING)
                        : Optional.of(PeopleMsg.TOO_SHORT)
                                .filter(_ -> step.givesPassphrase() && next.length < SHORTEST);
        if (missing.isPresent() || model.busyProperty().get()) {
            Arrays.fill(own, '\0');
            Arrays.fill(next, '\0');
            model.problemProperty().set(missing.map(key -> text(key)));
            return;
        }
        KeepPeople.Newcomer newcomer =
                new KeepPeople.Newcomer(
                        model.subject(),
                        model.roles().get(),
                        Optional.of(model.rank().get().strip()).filter(rank -> !rank.isEmpty()));
        PersonChange change = new PersonChange(step, newcomer, own, next);
        waiting.wipe();
        waiting = change;
        model.busyProperty().set(true);
        desk.tasks()
                .run(
                        () -> change.act(keep, actor),
                        act ->
                                act.ifPresentOrElse(
                                        asked -> ask(asked, change),
                                        () -> go(change, Optional.empty())),
                        _ -> model.busyProperty().set(false));
    }

    /// Somebody else approves it at this PC.
    private void ask(Act act, PersonChange change) {
        model.busyProperty().set(false);
        consent.ask(act, by -> go(change, Optional.of(by)));
    }

    private void go(PersonChange change, Optional<ApprovedBy> approved) {
        model.busyProperty().set(true);
        desk.tasks()
                .run(
                        () -> change.take(keep, actor, approved),
                        this::told,
                        _ -> model.busyProperty().set(false));
    }

    private void forget() {
        unask();
        view.wipe();
    }

    /// What a second person would read is no longer what would be done.
    private void unask() {
        consent.putOff();
        waiting.wipe();
        waiting = PersonChange.NONE;
    }

    private void told(Result<Account, String> result) {
        model.busyProperty().set(false);
        StepWords words = new StepWords(look.messages());
        switch (result) {
            case Result.Done<Account, String>(var account) -> {
                desk.tell().accept(Notice.of(State.DONE, text(PeopleMsg.DONE, account.name())));
                if (model.inTurnProperty().get()) {
                    model.given(account);
                    nextInTurn();
                } else {
                    onStep(Step.NONE);
                }
                ask();
            }
            case Result.Rejected<Account, String>(var why) -> refuse(why);
            case Result.Denied<Account, String>(var needed) -> refuse(words.denied(needed));
            case Result.Missing<Account, String> _, Result.Stale<Account, String> _ ->
                    refuse(text(PeopleMsg.NO_SUCH));
        }
    }

    private void refuse(String why) {
        forget();
        model.problemProperty().set(Optional.of(why));
    }

    private void ask() {
        reading.run(
                () -> new Seen(keep.list(actor), keep.withoutPassphrase(actor)),
                seen -> model.show(seen.accounts(), seen.waiting()));
    }

    private record Seen(
            Result<List<Account>, String> people, Result<WithoutPassphrase, String> without) {

        List<Account> accounts() {
            return people instanceof Result.Done<List<Account>, String>(var all) ? all : List.of();
        }

        WithoutPassphrase waiting() {
            return without instanceof Result.Done<WithoutPassphrase, String>(var found)
                    ? found
                    : new WithoutPassphrase(Optional.empty(), List.of());
        }
    }

    private String text(PeopleMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
