package hedgeward.ui.order;

import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.wording.StepWords;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs one step at a time and puts what was answered where it is read: the form closes when the
/// step was taken, else it stays with everything that was typed.
record StepRunner(Lane lane, CaseModel model, Messages messages, Supplier<Instant> now) {

    /// Takes a step.
    ///
    /// @param done what to do with what was done, after the form has closed
    /// @param rejected puts the refusal beside its field or over the form
    <T, R> void take(Supplier<Result<T, R>> work, Consumer<T> done, Consumer<R> rejected) {
        model.refusalProperty().set(Optional.empty());
        lane.run(work, answer -> settle(answer, done, rejected));
    }

    /// Takes a step of the case itself. The page shows the case as it was saved at once, so that a
    /// next step begins from it and not from what the news of the change has yet to bring.
    <R> void takeOnCase(
            Supplier<Result<CaseFile, R>> work, Consumer<CaseFile> done, Consumer<R> rejected) {
        take(
                work,
                file -> {
                    model.saved(file, now.get());
                    done.accept(file);
                },
                rejected);
    }

    /// Runs a question whose answer opens a form.
    <T> void ask(Supplier<T> work, Consumer<T> answered) {
        lane.run(work, answered);
    }

    /// Says over the form why the step was not taken.
    void refuse(String words) {
        model.refusalProperty().set(Optional.of(words));
    }

    ReadOnlyBooleanProperty busyProperty() {
        return lane.busyProperty();
    }

    private <T, R> void settle(Result<T, R> answer, Consumer<T> done, Consumer<R> rejected) {
        StepWords words = new StepWords(messages);
        switch (answer) {
            case Result.Done<T, R>(var value) -> {
                model.closeForm();
                done.accept(value);
            }
            case Result.Rejected<T, R>(var why) -> rejected.accept(why);
            case Result.Stale<T, R> _ -> model.staleProperty().set(true);
            case Result.Denied<T, R>(var needed) -> refuse(words.denied(needed));
            case Result.Missing<T, R> _ -> refuse(words.missing());
        }
    }
}
