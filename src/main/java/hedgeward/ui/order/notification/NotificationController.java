package hedgeward.ui.order.notification;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.LastChange;
import hedgeward.app.common.Result;
import hedgeward.app.notification.ReadNotifications;
import hedgeward.app.notification.RecordNotification;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.RecordAwareness;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.domain.notification.NotificationRejection;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.StepWords;

import javafx.scene.Node;

import java.time.LocalDate;
import java.util.Optional;

/// What the respondent of one DAPO must notify: shows the duties and records what was told.
public final class NotificationController {

    /// What the tab asks and does.
    public record Steps(
            ReadNotifications read,
            RecordNotification record,
            RecordAwareness awareness,
            LastChange lastChange) {}

    /// Background work and time.
    public record Desk(UiTasks tasks, UiTicker ticker) {}

    private final Actor actor;
    private final CaseId id;
    private final Steps steps;
    private final Look look;
    private final UiTicker ticker;
    private final NotificationModel model = new NotificationModel();
    private final Lane reading;
    private final Lane saving;
    private final NotificationView view;

    public NotificationController(
            Actor actor, CaseId id, Steps steps, Desk desk, Look look, Scope scope) {
        this.actor = actor;
        this.id = id;
        this.steps = steps;
        this.look = look;
        this.ticker = desk.ticker();
        this.reading = desk.tasks().lane();
        this.saving = desk.tasks().lane();
        this.view = new NotificationView(look, model, this, scope);
    }

    public Node root() {
        return view.root();
    }

    /// Reads the duties again.
    public void ask() {
        reading.run(() -> steps.read().handle(actor, id), model.answerProperty()::set);
    }

    NotificationModel model() {
        return model;
    }

    void onOpen(NotificationForm form) {
        model.open(form);
    }

    /// The present day in London.
    LocalDate today() {
        return London.dateOf(ticker.now());
    }

    void onCancel() {
        model.close();
    }

    void onConfirm() {
        if (saving.busyProperty().get()) {
            return;
        }
        if (model.formProperty().get().orElse(null) instanceof NotificationForm.Aware aware) {
            aware(aware);
            return;
        }
        model.formProperty()
                .get()
                .flatMap(form -> form.step(look.messages()))
                .ifPresent(
                        step ->
                                saving.run(
                                        () ->
                                                steps.record()
                                                        .handle(
                                                                new RecordNotification.Command(
                                                                        actor, id, step)),
                                        this::recorded));
    }

    private void aware(NotificationForm.Aware form) {
        form.moment(look.messages())
                .ifPresent(
                        at ->
                                saving.run(
                                        () ->
                                                steps.awareness()
                                                        .handle(
                                                                new CaseSteps.Seen(
                                                                        actor, id, form.version()),
                                                                at),
                                        this::awareRecorded));
    }

    private void awareRecorded(Result<CaseFile, CaseRejection> answer) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<CaseFile, CaseRejection> _ -> {
                model.close();
                ask();
            }
            case Result.Rejected<CaseFile, CaseRejection>(var why) ->
                    refuse(new CaseRejectionWords(look.messages()).sentence(why, Regime.DAPN_DAPO));
            case Result.Stale<CaseFile, CaseRejection> _ -> meanwhile("");
            case Result.Denied<CaseFile, CaseRejection>(var needed) -> refuse(words.denied(needed));
            case Result.Missing<CaseFile, CaseRejection> _ -> refuse(words.missing());
        }
    }

    private void recorded(Result<CaseId, NotificationRejection> answer) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<CaseId, NotificationRejection> _ -> {
                model.close();
                ask();
            }
            case Result.Rejected<CaseId, NotificationRejection>(var why) -> rejected(why);
            case Result.Stale<CaseId, NotificationRejection> _ -> meanwhile("");
            case Result.Denied<CaseId, NotificationRejection>(var needed) ->
                    refuse(words.denied(needed));
            case Result.Missing<CaseId, NotificationRejection> _ -> refuse(words.missing());
        }
    }

    private void rejected(NotificationRejection why) {
        String words = new NotificationWords(look).rejection(why);
        if (why == NotificationRejection.ALREADY_RECEIVED) {
            meanwhile(words + "\n");
        } else {
            refuse(words);
        }
    }

    /// How the duties stand now, and who changed the case last.
    private record Standing(Optional<ReadNotifications.Answer> answer, Optional<AuditLine> by) {}

    /// Somebody else was first: shows the duties as they are now, says who did what, and lets the
    /// form go on from there with all that was typed.
    ///
    /// @param why said before it
    private void meanwhile(String why) {
        reading.run(
                () ->
                        new Standing(
                                steps.read().handle(actor, id),
                                steps.lastChange().handle(actor, AuditSubject.of(id))),
                standing -> {
                    model.seeNow(standing.answer());
                    refuse(why + new ChangedByWords(look).of(standing.by()));
                });
    }

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }
}
