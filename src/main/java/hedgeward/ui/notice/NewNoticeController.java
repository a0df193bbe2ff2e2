package hedgeward.ui.notice;

import hedgeward.app.access.Actor;
import hedgeward.app.area.ReadAreas;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.order.RecordNotice;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.request.DecideNotice;
import hedgeward.app.request.FindRequests;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.RequestId;
import hedgeward.app.request.ReturnNotice;
import hedgeward.app.request.SendNotice;
import hedgeward.app.request.TakeUpDraft;
import hedgeward.app.restricted.WarnOfParties;
import hedgeward.domain.clock.London;
import hedgeward.ui.drafting.DraftKeeper;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.Navigation;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The page on which a notice is drawn up, from the people to the hearing, and recorded at once or
/// sent to an authorising officer; and the page on which that officer sees all of it and decides.
public final class NewNoticeController implements Page {

    /// What the page asks and does.
    public record Steps(
            Deciding deciding,
            FindOfficers officers,
            ReadOffice office,
            ReadAreas areas,
            KeepDraft drafts,
            WarnOfParties parties) {}

    /// Sending a notice, deciding on it, giving it back, and what waits.
    public record Deciding(
            SendNotice send,
            DecideNotice decide,
            ReturnNotice giveBack,
            FindRequests requests,
            TakeUpDraft aside) {}

    /// Who is signed in, and which notice is to be decided; none when one is drawn up.
    public record Subject(Actor actor, Optional<RequestId> request) {}

    /// Background work and time.
    public record Desk(UiTasks tasks, UiTicker ticker) {}

    private final Actor actor;
    private final Optional<RequestId> request;
    private final Steps steps;
    private final Desk desk;
    private final Look look;
    private final Navigation navigation;
    private final Scope scope = new Scope();
    private final NoticeModel model = new NoticeModel();
    private final DraftKeeper drafts;
    private final Lane saving;
    private final RequestSteps requests;
    private final RecordedNotice recorded;
    private final NoticeView view;
    private boolean opened;

    public NewNoticeController(
            Subject subject, Steps steps, Desk desk, Look look, Navigation navigation) {
        this.actor = subject.actor();
        this.request = subject.request();
        this.steps = steps;
        this.desk = desk;
        this.look = look;
        this.navigation = navigation;
        this.drafts = new DraftKeeper(actor, form(), steps.drafts(), desk.tasks());
        this.saving = desk.tasks().lane();
        this.requests =
                new RequestSteps(subject, steps.deciding(), model, look, navigation, saving);
        this.recorded =
                new RecordedNotice(look, model, navigation, requests, this::clear, this::onGoTo);
        this.view = new NoticeView(look, model, this, desk.ticker(), scope);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public String title() {
        return look.messages().text(isDeciding() ? NoticeMsg.DECIDE_TITLE : NoticeMsg.TITLE);
    }

    /// Whether another officer's notice is to be decided here.
    boolean isDeciding() {
        return request.isPresent();
    }

    private String form() {
        return request.map(id -> "decide-" + id.value()).orElse(KeepDraft.NEW_NOTICE);
    }

    @Override
    public void onShown() {
        desk.tasks()
                .run(
                        () -> NoticeOpening.read(new Subject(actor, request), steps, drafts.find()),
                        this::show);
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

    NoticeModel model() {
        return model;
    }

    ObservableBooleanValue saving() {
        return saving.busyProperty();
    }

    /// Nothing was typed for a moment: keep what stands there.
    void onPause() {
        if (opened) {
            drafts.keep(
                    model.draft(),
                    () -> model.keptAtProperty().set(Optional.of(desk.ticker().now())));
        }
    }

    void onGoTo(NoticeField field) {
        view.goTo(field);
    }

    void onStartAfresh() {
        model.fill(Map.of());
        model.restoredProperty().set(false);
        onPause();
        view.goTo(NoticeField.RESPONDENT_SURNAME);
    }

    void onLeave() {
        onPause();
        navigation.back();
    }

    void onRecord() {
        if (saving.busyProperty().get() || !isWhole(NoticeCheck::missing)) {
            return;
        }
        RecordNotice.Command command = new DraftedNotice(new NoticeAnswers(model)).command(actor);
        DecideNotice decide = steps.deciding().decide();
        Optional<DecideNotice.Seen> seen = model.requestProperty().get().map(RequestWords::seen);
        saving.run(
                () ->
                        seen.map(which -> decide.handle(which, command))
                                .orElseGet(() -> decide.handle(command)),
                recorded::settle);
    }

    /// Sends what is drawn up to whoever may authorise it.
    void onSend() {
        if (saving.busyProperty().get() || !isWhole(NoticeCheck::missingToSend)) {
            return;
        }
        requests.send(this::clear);
    }

    /// Gives the notice back to whoever drew it up.
    void onGiveBack() {
        requests.giveBack(this::clear);
    }

    void onDecide(NoticeRequest waiting) {
        navigation.open(Places.decideNotice(waiting.id().value().toString()));
    }

    /// Goes on with a notice put aside; what stands here is put aside in its place.
    void onTakeUp(TakeUpDraft.Aside aside) {
        requests.takeUp(
                aside,
                fields -> {
                    drafts.found(Map.of());
                    restore(fields, Map.of());
                    onPause();
                });
    }

    /// Says beside each field what is wrong with it, and goes to the first.
    private boolean isWhole(Function<NoticeCheck, List<NoticeField>> needed) {
        Map<NoticeField, String> problems =
                new NoticeCheck(new NoticeAnswers(model))
                        .problems(look, needed, London.dateOf(desk.ticker().now()));
        problems.forEach(this::problem);
        problems.keySet().stream().findFirst().ifPresent(this::onGoTo);
        if (!problems.isEmpty()) {
            refuse(look.messages().text(NoticeMsg.PROBLEMS, problems.size()));
        }
        return problems.isEmpty();
    }

    private void show(NoticeOpening opening) {
        model.usersProperty().set(opening.users());
        model.officersProperty().set(opening.officers());
        model.settingProperty().set(Optional.of(opening.setting()));
        model.areasProperty().set(Optional.of(opening.areas()));
        model.waitingProperty().set(opening.waiting());
        model.asideProperty().set(opening.aside());
        if (!opened) {
            opened = true;
            drafts.found(opening.draft());
            begin(opening);
        }
    }

    private void begin(NoticeOpening opening) {
        if (!isDeciding()) {
            restore(opening.draft(), model.draft());
            return;
        }
        model.requestProperty().set(opening.request());
        opening.request()
                .ifPresentOrElse(
                        sent -> {
                            Map<String, String> kept = opening.draft();
                            model.fill(kept.isEmpty() ? RequestWords.opened(sent) : kept);
                            view.goTo(NoticeField.DECISION);
                        },
                        () -> {
                            model.fill(opening.draft());
                            requests.gone();
                        });
    }

    /// What was typed before the draft was found stands above it, and the keyboard's place stays
    /// where somebody is typing.
    private void restore(Map<String, String> draft, Map<String, String> typed) {
        Map<String, String> whole = new HashMap<>(draft);
        whole.putAll(typed);
        model.fill(whole);
        model.restoredProperty().set(!draft.isEmpty());
        if (typed.isEmpty()) {
            view.goTo(NoticeField.RESPONDENT_SURNAME);
        }
    }

    private void clear() {
        model.fill(Map.of());
        model.restoredProperty().set(false);
        onPause();
    }

    private void problem(NoticeField field, String words) {
        model.problemProperty(field).set(Optional.of(words));
    }

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }
}
