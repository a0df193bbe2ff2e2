package hedgeward.ui.visit;

import hedgeward.app.visit.ReadVisit;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.kit.Look;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts a recorded visit right. Where somebody else put it right meanwhile, both are laid beside
/// each other and saved together, as often as that happens.
final class VisitCorrecting {

    private final CorrectVisitDesk desk;
    private final RecordVisitModel model;
    private final Look look;
    private final Consumer<ReadVisit.Sheet> done;

    /// @param done told when a visit was put right
    VisitCorrecting(
            CorrectVisitDesk desk,
            RecordVisitModel model,
            Look look,
            Consumer<ReadVisit.Sheet> done) {
        this.desk = desk;
        this.model = model;
        this.look = look;
        this.done = done;
    }

    /// Puts the visit right.
    ///
    /// @param values the facts as they shall be; empty while something typed cannot be read
    void onCorrect(Optional<Map<VisitField, Optional<String>>> values, Optional<String> reason) {
        if (values.isEmpty() || reason.isEmpty()) {
            RecordVisitMsg why =
                    values.isEmpty() ? RecordVisitMsg.CORRECT_FIELD : RecordVisitMsg.CORRECT_WHY;
            refuse(Optional.of(look.messages().text(why)));
            return;
        }
        model.recordedProperty()
                .get()
                .ifPresent(
                        sheet -> save(sheet, new VisitClashes.Typed(values.get(), reason.get())));
    }

    /// Saves what both want, over the visit as it stands now; nothing to save counts as done.
    void onMerged(Map<VisitField, Optional<String>> values) {
        Optional<Conflict<ReadVisit.Sheet, VisitField>> merged = model.conflictProperty().get();
        model.conflictProperty().set(Optional.empty());
        merged.ifPresent(
                both -> {
                    if (values.isEmpty()) {
                        done.accept(both.now());
                    } else {
                        save(both.now(), new VisitClashes.Typed(values, both.reason()));
                    }
                });
    }

    /// Back to the form, with all that was typed.
    void onBack() {
        model.conflictProperty().set(Optional.empty());
    }

    private void save(ReadVisit.Sheet sheet, VisitClashes.Typed typed) {
        desk.save(
                sheet,
                typed,
                refusal -> {
                    refuse(refusal);
                    if (refusal.isEmpty()) {
                        done.accept(sheet);
                    }
                },
                clash -> model.conflictProperty().set(Optional.of(clash)));
    }

    private void refuse(Optional<String> words) {
        model.problemProperty(RecordVisitModel.Field.CORRECTION).set(words);
    }
}
