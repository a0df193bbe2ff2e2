package hedgeward.ui.visit;

import hedgeward.domain.clock.London;
import hedgeward.domain.clock.WallReading;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.ui.kit.Messages;

import javafx.beans.property.ObjectProperty;

import java.time.Instant;
import java.util.Optional;

/// Makes an outcome of the form, or says beside which fields something is missing.
record OutcomeCheck(Messages messages, RecordVisitModel model) {

    /// The outcome; empty when a field has a problem, which then stands in the model.
    Optional<VisitOutcome> outcome() {
        model.forgetProblems();
        Optional<Attempt> attempt = model.attemptProperty().get();
        if (attempt.isEmpty()) {
            problem(RecordVisitModel.Field.OUTCOME, RecordVisitMsg.OUTCOME_MISSING);
        }
        Optional<Instant> at = moment();
        Optional<Disclosure> told = disclosure();
        boolean incomplete =
                model.disclosedProperty().get() && told.filter(d -> !d.words().isBlank()).isEmpty();
        if (incomplete) {
            problem(RecordVisitModel.Field.WORDS, RecordVisitMsg.WORDS_MISSING);
        }
        return attempt.isEmpty() || at.isEmpty() || incomplete
                ? Optional.empty()
                : Optional.of(
                        new VisitOutcome(
                                at.get(),
                                attempt.get(),
                                whenSeen(attempt.get(), model.aloneProperty()),
                                whenSeen(attempt.get(), model.childrenProperty()),
                                whenSeen(attempt.get(), model.contactProperty()),
                                told,
                                Optional.of(model.notesProperty().get().strip())
                                        .filter(n -> !n.isEmpty())));
    }

    /// Who was seen is noted only where somebody was.
    private static Optional<Boolean> whenSeen(
            Attempt attempt, ObjectProperty<Optional<Boolean>> noted) {
        return noted.get().filter(_ -> attempt == Attempt.SEEN);
    }

    private Optional<Disclosure> disclosure() {
        return model.disclosedProperty().get()
                ? Optional.of(
                        new Disclosure(
                                model.broken().stream().sorted().toList(),
                                model.wordsProperty().get().strip()))
                : Optional.empty();
    }

    private Optional<Instant> moment() {
        return switch (model.reading()) {
            case LooseMoment.Reading.Blank() -> refuse(RecordVisitMsg.WHEN_MISSING);
            case LooseMoment.Reading.Unreadable() -> refuse(RecordVisitMsg.WHEN_UNREADABLE);
            case LooseMoment.Reading.Wall(var at) ->
                    switch (London.read(at)) {
                        case WallReading.Once(var instant) -> Optional.of(instant);
                        case WallReading.Twice twice -> passOf(twice);
                        case WallReading.Never() -> refuse(RecordVisitMsg.WHEN_NEVER);
                    };
        };
    }

    private Optional<Instant> passOf(WallReading.Twice twice) {
        return model.secondTimeProperty()
                .get()
                .map(second -> second ? twice.second() : twice.first())
                .or(() -> refuse(RecordVisitMsg.WHEN_TWICE));
    }

    private Optional<Instant> refuse(RecordVisitMsg why) {
        problem(RecordVisitModel.Field.WHEN, why);
        return Optional.empty();
    }

    private void problem(RecordVisitModel.Field field, RecordVisitMsg why) {
        model.problemProperty(field).set(Optional.of(messages.text(why)));
    }
}
