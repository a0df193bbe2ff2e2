package hedgeward.ui.order.neworder;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Result;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.order.RecordOrder;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.drafting.DraftKeeper;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.terms.TermRows;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.StepWords;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Records a DAPO that no notice came before, and opens its case.
public final class NewOrderController implements Page {

    /// What the page asks and does.
    public record Steps(RecordOrder record, KeepDraft drafts) {}

    /// Background work and time.
    public record Desk(UiTasks tasks, UiTicker ticker) {}

    private final Actor actor;
    private final RecordOrder record;
    private final UiTasks tasks;
    private final DraftKeeper drafts;
    private final UiTicker ticker;
    private final Look look;
    private final Navigation navigation;
    private final Scope scope = new Scope();
    private final NewOrderModel model = new NewOrderModel();
    private final Lane saving;
    private final NewOrderView view;
    private final OrderDraft draft;
    private boolean opened;

    public NewOrderController(
            Actor actor, Steps steps, Desk desk, Look look, Navigation navigation) {
        this.actor = actor;
        this.record = steps.record();
        this.tasks = desk.tasks();
        this.drafts = new DraftKeeper(actor, KeepDraft.NEW_ORDER, steps.drafts(), desk.tasks());
        this.ticker = desk.ticker();
        this.look = look;
        this.navigation = navigation;
        this.saving = desk.tasks().lane();
        this.view = new NewOrderView(look, model, this, scope);
        this.draft = new OrderDraft(model);
        view.pauses(draft);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(NewOrderMsg.TITLE);
    }

    @Override
    public void onShown() {
        if (!opened) {
            tasks.run(drafts::find, this::found);
        }
    }

    @Override
    public void onHidden() {
        onPause();
    }

    @Override
    public void close() {
        onPause();
        scope.close();
    }

    /// What was typed before the draft was found stands above it.
    private void found(Map<String, String> kept) {
        Map<String, String> whole = new HashMap<>(kept);
        whole.putAll(draft.fields());
        opened = true;
        drafts.found(kept);
        if (!kept.isEmpty()) {
            draft.show(whole);
            model.restoredProperty().set(true);
        }
    }

    /// Nothing was typed for a moment: keep what stands there.
    void onPause() {
        if (opened) {
            drafts.keep(draft.fields(), () -> {});
        }
    }

    void onStartAfresh() {
        draft.show(Map.of());
        model.restoredProperty().set(false);
        onPause();
    }

    NewOrderModel model() {
        return model;
    }

    LocalDate today() {
        return London.dateOf(ticker.now());
    }

    ObservableBooleanValue saving() {
        return saving.busyProperty();
    }

    void onRecord() {
        if (!saving.busyProperty().get()) {
            model.refusalProperty().set(Optional.empty());
            new TypedOrder(model, look.messages())
                    .command(actor, TermRows.unreadable(look))
                    .ifPresent(command -> saving.run(() -> record.handle(command), this::recorded));
        }
    }

    void onLeave() {
        navigation.back();
    }

    private void recorded(Result<CaseFile, CaseRejection> answer) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<CaseFile, CaseRejection>(var file) -> {
                onStartAfresh();
                String said = look.messages().text(NewOrderMsg.SAVED, file.ref().value());
                navigation.notify(Notice.of(State.DONE, said));
                navigation.open(Places.caseFile(file.id().value().toString()));
            }
            case Result.Rejected<CaseFile, CaseRejection>(var why) -> rejected(why);
            case Result.Stale<CaseFile, CaseRejection>() -> refuse(words.stale());
            case Result.Denied<CaseFile, CaseRejection>(var needed) -> refuse(words.denied(needed));
            case Result.Missing<CaseFile, CaseRejection>() -> refuse(words.missing());
        }
    }

    private void rejected(CaseRejection why) {
        String words = new CaseRejectionWords(look.messages()).sentence(why, Regime.DAPN_DAPO);
        Optional<Answer<?>> field = fieldOf(why);
        field.ifPresent(answer -> answer.refuse(words));
        if (field.isEmpty()) {
            refuse(words);
        }
    }

    private Optional<Answer<?>> fieldOf(CaseRejection why) {
        if (why == CaseRejection.RESPONDENT_UNDER_18) {
            return Optional.of(model.respondent().born());
        }
        if (why == CaseRejection.PROTECTED_UNDER_16) {
            return Optional.of(model.protectedPerson().born());
        }
        if (why == CaseRejection.RETURN_BEFORE_MADE) {
            return Optional.of(model.order().returnAt());
        }
        if (why == CaseRejection.LAST_DAY_DOES_NOT_FIT) {
            return Optional.of(model.order().lastDay());
        }
        if (why == CaseRejection.AWARE_BEFORE_MADE) {
            return Optional.of(model.order().awareAt());
        }
        if (why == CaseRejection.ORDER_SERVED_BEFORE_MADE) {
            return Optional.of(model.order().servedAt());
        }
        return why == CaseRejection.IN_THE_FUTURE
                ? Optional.of(model.order().madeAt())
                : Optional.empty();
    }

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }
}
