package hedgeward.ui.visit;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Result;
import hedgeward.app.visit.CorrectVisit;
import hedgeward.app.visit.ReadVisit;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.correction.visit.VisitFields;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.CorrectionSheet;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.ChangedByWords;
import hedgeward.ui.wording.StepWords;
import hedgeward.ui.wording.VisitFactWords;
import hedgeward.ui.wording.VisitWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts facts of a recorded visit right: what would follow, and doing it.
final class CorrectVisitDesk {

    private final Actor actor;
    private final CorrectVisit correct;
    private final Lane foreseeing;
    private final Lane saving;
    private final VisitClashes clashes;
    private final Look look;

    CorrectVisitDesk(
            Actor actor, CorrectVisit correct, VisitClashes clashes, UiTasks tasks, Look look) {
        this.actor = actor;
        this.correct = correct;
        this.clashes = clashes;
        this.foreseeing = tasks.lane();
        this.saving = tasks.lane();
        this.look = look;
    }

    Lane saving() {
        return saving;
    }

    VisitFactWords words(ReadVisit.Sheet sheet) {
        return new VisitFactWords(look, sheet.terms().types().stream().sorted().toList());
    }

    /// The facts as they stand.
    List<CorrectionSheet.Group<VisitField>> facts(ReadVisit.Sheet sheet) {
        Map<VisitField, Optional<String>> facts = new LinkedHashMap<>();
        for (VisitField field : VisitField.values()) {
            facts.put(field, VisitFields.read(sheet.visit(), field));
        }
        return List.of(new CorrectionSheet.Group<>(words(sheet).group(), facts));
    }

    /// Says what these facts would change, or why they cannot stand.
    void foresee(
            ReadVisit.Sheet sheet,
            Map<VisitField, Optional<String>> values,
            Consumer<List<String>> show) {
        foreseeing.run(() -> foreseen(sheet, values), show);
    }

    /// Puts them right, and tells `answer` nothing when it is done, or why it is not; `clash` is
    /// told when somebody else was first.
    void save(
            ReadVisit.Sheet sheet,
            VisitClashes.Typed typed,
            Consumer<Optional<String>> answer,
            Consumer<Conflict<ReadVisit.Sheet, VisitField>> clash) {
        VisitSteps.Seen seen =
                new VisitSteps.Seen(actor, sheet.visit().id(), sheet.visit().version());
        saving.run(
                () ->
                        correct.handle(
                                new CorrectVisit.Command(seen, typed.values(), typed.reason())),
                result -> {
                    if (result instanceof Result.Stale<Visit, VisitRejection>) {
                        lay(sheet, typed, answer, clash);
                    } else {
                        answer.accept(refusal(result));
                    }
                });
    }

    private void lay(
            ReadVisit.Sheet before,
            VisitClashes.Typed typed,
            Consumer<Optional<String>> answer,
            Consumer<Conflict<ReadVisit.Sheet, VisitField>> clash) {
        clashes.ask(
                before.visit(),
                standing ->
                        standing.sheet()
                                .map(
                                        now ->
                                                VisitClashes.between(
                                                        before.visit(),
                                                        now,
                                                        new ChangedByWords(look).of(standing.by()),
                                                        typed))
                                .ifPresentOrElse(
                                        clash,
                                        () ->
                                                answer.accept(
                                                        Optional.of(
                                                                new StepWords(look.messages())
                                                                        .missing()))));
    }

    /// Says that it is done.
    Notice done(ReadVisit.Sheet sheet) {
        return Notice.of(
                State.DONE,
                look.messages().text(RecordVisitMsg.CORRECTED, sheet.visit().code().value()));
    }

    private Optional<String> refusal(Result<Visit, VisitRejection> result) {
        StepWords words = new StepWords(look.messages());
        return switch (result) {
            case Result.Done<Visit, VisitRejection> _ -> Optional.empty();
            case Result.Rejected<Visit, VisitRejection>(var why) ->
                    Optional.of(new VisitWords(look.messages()).rejection(why));
            case Result.Stale<Visit, VisitRejection>() -> Optional.of(words.stale());
            case Result.Denied<Visit, VisitRejection>(var needed) ->
                    Optional.of(words.denied(needed));
            case Result.Missing<Visit, VisitRejection>() -> Optional.of(words.missing());
        };
    }

    private List<String> foreseen(ReadVisit.Sheet sheet, Map<VisitField, Optional<String>> values) {
        return switch (correct.foresee(sheet.visit(), values)) {
            case Decision.Accepted<Visit, VisitRejection>(var corrected, var _) ->
                    VisitFields.between(sheet.visit(), corrected).stream()
                            .map(words(sheet)::change)
                            .toList();
            case Decision.Rejected<Visit, VisitRejection>(var why) ->
                    why == VisitRejection.NOTHING_CORRECTED
                            ? List.of()
                            : List.of(new VisitWords(look.messages()).rejection(why));
        };
    }
}
