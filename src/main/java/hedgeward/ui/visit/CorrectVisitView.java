package hedgeward.ui.visit;

import hedgeward.app.visit.ReadVisit;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.correction.CorrectionSheet;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.VisitFactWords;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// A visit that has its outcome already, ready to be put right.
final class CorrectVisitView {

    private static final String PREFIX = "correct-visit-";

    private final Look look;
    private final RecordVisitController controller;
    private final Label problem;
    private final VBox root = new VBox(16);
    private Scope formScope = new Scope();
    private Optional<CorrectionSheet<VisitField>> sheet = Optional.empty();
    private Optional<ConflictSheet<VisitField>> merging = Optional.empty();
    private List<Node> form = List.of();

    CorrectVisitView(
            Look look, RecordVisitModel model, RecordVisitController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        problem =
                look.widgets()
                        .value(
                                model.problemProperty(RecordVisitModel.Field.CORRECTION)
                                        .map(words -> words.orElse("")));
        problem.setId(PREFIX + "problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("hw-field-problem");
        root.setId("correct-visit");
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(model.recordedProperty(), this::show);
        scope.listen(model.conflictProperty(), this::merge);
        scope.onEnd(() -> formScope.close());
    }

    Node root() {
        return root;
    }

    boolean isShown() {
        return root.isVisible();
    }

    /// Saves what was typed, or says what is missing.
    void record() {
        if (merging.isPresent()) {
            merging.ifPresent(ConflictSheet::onSave);
            return;
        }
        sheet.ifPresent(
                typed ->
                        controller
                                .correcting()
                                .onCorrect(
                                        typed.isReadable()
                                                ? Optional.of(typed.values())
                                                : Optional.empty(),
                                        typed.reason()));
    }

    /// The sheet on which two people's changes are merged, in place of the form; going back shows
    /// the form with what was typed.
    private void merge(Optional<Conflict<ReadVisit.Sheet, VisitField>> conflict) {
        if (merging.isEmpty()) {
            form = List.copyOf(root.getChildren());
        }
        merging = conflict.map(this::sheetOf);
        merging.ifPresentOrElse(
                both -> root.getChildren().setAll(both.root(), problem),
                () -> root.getChildren().setAll(form));
        merging.ifPresent(both -> both.first().requestFocus());
    }

    private ConflictSheet<VisitField> sheetOf(Conflict<ReadVisit.Sheet, VisitField> conflict) {
        VisitFactWords words = controller.correct().words(conflict.now());
        return new ConflictSheet<>(
                new ConflictSheet.Frame<>(
                        look,
                        PREFIX,
                        field -> look.messages().text(words.name(field)),
                        words::value),
                conflict,
                new ConflictSheet.Ways<>(
                        controller.correcting()::onMerged, controller.correcting()::onBack));
    }

    private void show(Optional<ReadVisit.Sheet> recorded) {
        merging = Optional.empty();
        formScope.close();
        formScope = new Scope();
        sheet = recorded.map(this::sheet);
        root.getChildren().clear();
        root.setVisible(recorded.isPresent());
        recorded.ifPresent(this::fill);
    }

    private CorrectionSheet<VisitField> sheet(ReadVisit.Sheet recorded) {
        return new CorrectionSheet<>(
                new CorrectionSheet.Frame<>(
                        look, formScope, PREFIX, controller.correct().words(recorded)),
                controller.correct().facts(recorded));
    }

    private void fill(ReadVisit.Sheet recorded) {
        ObjectProperty<List<String>> foreseen = new SimpleObjectProperty<>(List.of());
        Button save =
                look.widgets()
                        .primary(PREFIX + "save", RecordVisitMsg.SAVE_CORRECTION, this::record);
        save.setGraphic(Icon.SAVE.node());
        formScope.observe(controller.correct().saving().busyProperty(), save::setDisable);
        Button leave =
                look.widgets().button(PREFIX + "leave", RecordVisitMsg.CLEAR, controller::onClear);
        root.getChildren()
                .setAll(
                        look.widgets()
                                .section(
                                        RecordVisitMsg.CORRECT_TITLE,
                                        recorded.visit().code().value(),
                                        recorded.respondent().listed()));
        sheet.ifPresent(
                typed ->
                        root.getChildren()
                                .add(
                                        typed.content(
                                                foreseen,
                                                values ->
                                                        controller
                                                                .correct()
                                                                .foresee(
                                                                        recorded,
                                                                        values,
                                                                        foreseen::set))));
        root.getChildren().addAll(problem, Boxes.row(save, leave));
    }
}
