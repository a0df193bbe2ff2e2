package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.wording.StepWords;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs one step at a time and puts what was answered where it is read: the form closes when the
/// step was taken, else it stays with everything that was typed.
///
/// @param lastChange asks the log who changed the case last
record StepRunner(
        Lane lane,
        CaseModel model,
        Messages messages,
        Supplier<Instant> now,
        Supplier<Optional<AuditLine>> lastChange) {

    /// Which case, and who acts.
    record Subject(Actor actor, CaseId id) {}

    static StepRunner of(
            Subject subject,
            CaseController.UseCases useCases,
            CaseController.Desk desk,
            CaseModel model,
            Look look) {
        AuditSubject record = AuditSubject.of(subject.id());
        return new StepRunner(
                desk.tasks().lane(),
                model,
                look.messages(),
                desk.ticker()::now,
                () -> useCases.lastChange().handle(subject.actor(), record));
    }

    /// Why a case is not shown, where it is the permission or the case that is missing.
    static <T> String refusal(Result<T, CaseRejection> answer, Look look) {
        StepWords words = new StepWords(look.messages());
        return answer instanceof Result.Denied<T, CaseRejection>(var needed)
                ? words.denied(needed)
                : words.missing();
    }

    /// Takes a step.
    ///
    /// @param done what to do with what was done, after the form has closed
    /// @param rejected puts the refusal beside its field or over the form
    <T, R> void take(Supplier<Result<T, R>> work, Consumer<T> done, Consumer<R> rejected) {
        model.refusalProperty().set(Optional.empty());
        lane.run(work, answer -> settle(answer, done, rejected, this::sayWho));
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

    /// Takes a step that knows what to do when somebody else was first.
    <R> void takeOnCase(
            Supplier<Result<CaseFile, R>> work,
            Consumer<CaseFile> done,
            Consumer<R> rejected,
            Runnable stale) {
        model.refusalProperty().set(Optional.empty());
        lane.run(
                work,
                answer ->
                        settle(
                                answer,
                                file -> {
                                    model.saved(file, now.get());
                                    done.accept(file);
                                },
                                rejected,
                                stale));
    }

    /// Takes a step that no form of the page asked for; whatever is being typed stays.
    <T, R> void takeBeside(Supplier<Result<T, R>> work, Beside<T, R> then) {
        lane.run(
                work,
                answer -> {
                    StepWords words = new StepWords(messages);
                    switch (answer) {
                        case Result.Done<T, R>(var value) -> then.done().accept(value);
                        case Result.Rejected<T, R>(var why) -> then.rejected().accept(why);
                        case Result.Stale<T, R> _ -> then.stale().run();
                        case Result.Denied<T, R>(var needed) ->
                                then.said().accept(words.denied(needed));
                        case Result.Missing<T, R> _ -> then.said().accept(words.missing());
                    }
                });
    }

    /// What is done with the answer to such a step.
    ///
    /// @param said told why it was not taken, where no rule refused it
    record Beside<T, R>(
            Consumer<T> done, Consumer<R> rejected, Runnable stale, Consumer<String> said) {}

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

    private void sayWho() {
        lane.run(
                lastChange,
                by -> {
                    model.changedByProperty().set(by);
                    model.staleProperty().set(true);
                });
    }

    private <T, R> void settle(
            Result<T, R> answer, Consumer<T> done, Consumer<R> rejected, Runnable stale) {
        StepWords words = new StepWords(messages);
        switch (answer) {
            case Result.Done<T, R>(var value) -> {
                model.closeForm();
                done.accept(value);
            }
            case Result.Rejected<T, R>(var why) -> rejected.accept(why);
            case Result.Stale<T, R> _ -> stale.run();
            case Result.Denied<T, R>(var needed) -> refuse(words.denied(needed));
            case Result.Missing<T, R> _ -> refuse(words.missing());
        }
    }
}
