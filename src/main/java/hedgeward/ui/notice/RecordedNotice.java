package hedgeward.ui.notice;

import hedgeward.app.common.Result;
import hedgeward.app.order.RecordNotice;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.State;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.CaseRejectionWords;
import hedgeward.ui.wording.StepWords;

import java.util.Optional;
import java.util.function.Consumer;

/// Puts what came of recording a notice where it is read: the case opens, or a refusal stands
/// beside its field or over the form.
///
/// @param clear empties the form once it is recorded
/// @param goTo puts the cursor into a field
record RecordedNotice(
        Look look,
        NoticeModel model,
        Navigation navigation,
        RequestSteps requests,
        Runnable clear,
        Consumer<NoticeField> goTo) {

    void settle(Result<CaseFile, RecordNotice.Refusal> answer) {
        StepWords words = new StepWords(look.messages());
        switch (answer) {
            case Result.Done<CaseFile, RecordNotice.Refusal>(var file) -> done(file);
            case Result.Rejected<CaseFile, RecordNotice.Refusal>(var why) -> rejected(why);
            case Result.Stale<CaseFile, RecordNotice.Refusal>() -> requests.gone();
            case Result.Denied<CaseFile, RecordNotice.Refusal>(var needed) ->
                    refuse(words.denied(needed));
            case Result.Missing<CaseFile, RecordNotice.Refusal>() -> requests.gone();
        }
    }

    private void done(CaseFile file) {
        boolean granted = file.authorisation().map(Authorisation::granted).orElse(false);
        clear.run();
        NoticeMsg words = granted ? NoticeMsg.SAVED_GRANTED : NoticeMsg.SAVED_REFUSED;
        navigation.notify(Notice.of(State.DONE, look.messages().text(words, file.ref().value())));
        navigation.open(Places.caseFile(file.id().value().toString()));
    }

    private void rejected(RecordNotice.Refusal refusal) {
        String words =
                new CaseRejectionWords(look.messages())
                        .sentence(refusal.why(), new NoticeAnswers(model).regime());
        Optional<NoticeField> field = RefusedField.of(refusal, new NoticeAnswers(model));
        field.ifPresent(
                f -> {
                    model.problemProperty(f).set(Optional.of(words));
                    goTo.accept(f);
                });
        refuse(field.isPresent() ? look.messages().text(NoticeMsg.PROBLEMS, 1) : words);
    }

    private void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }
}
