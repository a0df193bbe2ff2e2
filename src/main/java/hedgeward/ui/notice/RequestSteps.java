package hedgeward.ui.notice;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Result;
import hedgeward.app.request.Ending;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.RequestId;
import hedgeward.app.request.ReturnNotice;
import hedgeward.app.request.SendNotice;
import hedgeward.app.request.TakeUpDraft;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.State;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.StepWords;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Sends the notice to whoever may authorise it, and gives one back that was sent.
final class RequestSteps {

    private final Actor actor;
    private final Optional<RequestId> request;
    private final NewNoticeController.Deciding deciding;
    private final NoticeModel model;
    private final Look look;
    private final Navigation navigation;
    private final Lane lane;

    RequestSteps(
            NewNoticeController.Subject subject,
            NewNoticeController.Deciding deciding,
            NoticeModel model,
            Look look,
            Navigation navigation,
            Lane lane) {
        this.actor = subject.actor();
        this.request = subject.request();
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
                .map(seen -> new ReturnNotice.Command(actor, seen, why))
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
            case Result.Stale<NoticeRequest, CaseRejection>() -> gone();
            case Result.Denied<NoticeRequest, CaseRejection>(var needed) ->
                    refuse(words.denied(needed));
            case Result.Missing<NoticeRequest, CaseRejection>() -> gone();
        }
    }

    /// Somebody else was first: says who did what with the notice, and where it is now.
    void gone() {
        if (request.isEmpty()) {
            refuse(new StepWords(look.messages()).missing());
            return;
        }
        RequestId id = request.get();
        lane.run(
                () -> deciding.requests().ending(actor, id),
                ending ->
                        ending.ifPresentOrElse(
                                this::gone,
                                () -> refuse(look.messages().text(NoticeMsg.REQUEST_GONE))));
    }

    private void gone(Ending ending) {
        String words = RequestWords.gone(look, ending);
        refuse(words);
        ending.caseId()
                .map(id -> Places.caseFile(id.value().toString()))
                .ifPresent(
                        place ->
                                navigation.notify(
                                        Notice.of(
                                                State.DUE_SOON,
                                                words,
                                                look.messages().text(NoticeMsg.GONE_OPEN),
                                                () -> navigation.open(place))));
    }

    /// Goes on with a notice put aside.
    ///
    /// @param resume given its fields
    void takeUp(TakeUpDraft.Aside aside, Consumer<Map<String, String>> resume) {
        Map<String, String> typed = model.draft();
        lane.run(
                () -> {
                    Optional<Map<String, String>> taken =
                            deciding.aside().handle(actor, aside.form(), typed);
                    return new Taken(taken, deciding.aside().find(actor));
                },
                taken -> {
                    model.asideProperty().set(taken.left());
                    taken.fields().ifPresent(resume);
                });
    }

    /// What is gone on with, and what is still aside.
    private record Taken(Optional<Map<String, String>> fields, List<TakeUpDraft.Aside> left) {}

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }
}
