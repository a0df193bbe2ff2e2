package hedgeward.ui.notice;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Result;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.ReturnNotice;
import hedgeward.app.request.SendNotice;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.State;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.StepWords;

import java.util.Optional;

/// Sends the notice to whoever may authorise it, and gives one back that was sent.
final class RequestSteps {

    private final Actor actor;
    private final NewNoticeController.Deciding deciding;
    private final NoticeModel model;
    private final Look look;
    private final Navigation navigation;
    private final Lane lane;

    RequestSteps(
            Actor actor,
            NewNoticeController.Deciding deciding,
            NoticeModel model,
            Look look,
            Navigation navigation,
            Lane lane) {
        this.actor = actor;
        this.deciding = deciding;
        this.model = model;
        this.look = look;
        this.navigation = navigation;
        this.lane = lane;
    }

    /// @param clear empties the form once it is sent
    void send(Runnable clear) {
        SendNotice.Command command =
                new SendNotice.Command(
                        actor,
                        new NoticeAnswers(model).regime(),
                        model.text(NoticeField.RESPONDENT_SURNAME),
                        model.draft());
        lane.run(
                () -> deciding.send().handle(command),
                answer -> settled(answer, NoticeMsg.SENT, clear));
    }

    void giveBack(Runnable clear) {
        String why = model.giveBackProperty().get().strip();
        if (why.isEmpty()) {
            refuse(look.messages().text(NoticeMsg.GIVE_BACK_WHY));
            return;
        }
        model.requestProperty()
                .get()
                .map(RequestWords::seen)
                .map(seen -> new ReturnNotice.Command(actor, seen, KeepDraft.NEW_NOTICE, why))
                .ifPresent(
                        command ->
                                lane.run(
                                        () -> deciding.giveBack().handle(command),
                                        answer -> settled(answer, NoticeMsg.GIVEN_BACK, clear)));
    }

    private void settled(
            Result<NoticeRequest, CaseRejection> answer, NoticeMsg done, Runnable clear) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<NoticeRequest, CaseRejection> _ -> {
                clear.run();
                navigation.notify(Notice.of(State.DONE, look.messages().text(done)));
                navigation.open(Places.orders());
            }
            case Result.Rejected<NoticeRequest, CaseRejection>(var why) ->
                    refuse(new CaseRejectionWords(look.messages()).sentence(why));
            case Result.Stale<NoticeRequest, CaseRejection>() -> refuse(words.stale());
            case Result.Denied<NoticeRequest, CaseRejection>(var needed) ->
                    refuse(words.denied(needed));
            case Result.Missing<NoticeRequest, CaseRejection>() -> refuse(words.missing());
        }
    }

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }
}
