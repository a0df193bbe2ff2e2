package hedgeward.ui.office.areas;

import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.law.Regime;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The row being typed; for readers the same, closed.
final class AreaFormView {

    private static final double WIDTH = 320;
    private static final double SCROLL_BAR = 14;
    private static final int ROWS = 2;

    private final Look look;
    private final AreasController controller;
    private final VBox card = Boxes.card();
    private final ScrollPane root = Boxes.scrolled(besideTheBar(card));
    private final Scope scope;
    private Scope fields;

    AreaFormView(Look look, AreasModel model, AreasController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        this.scope = scope;
        this.fields = scope.child();
        card.setSpacing(12);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(
                model.formProperty(),
                form -> {
                    root.setVisible(form.isPresent());
                    form.ifPresent(this::fill);
                });
        scope.listen(
                model.conflictProperty(),
                conflict ->
                        conflict.ifPresentOrElse(
                                this::fill,
                                () -> model.formProperty().get().ifPresent(this::fill)));
    }

    Node root() {
        return root;
    }

    private static VBox besideTheBar(VBox card) {
        VBox whole = new VBox(card);
        whole.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        return whole;
    }

    /// Both changes beside each other in place of the fields, which stay as they were typed.
    private void fill(Conflict<RegimeArea, AreaField> conflict) {
        fields.close();
        fields = scope.child();
        ConflictSheet<AreaField> sheet =
                new AreaMerging(
                                look,
                                new ConflictSheet.Ways<>(controller::onMerged, controller::onBack))
                        .sheet(conflict);
        card.getChildren().setAll(sheet.root());
        root.setVvalue(0);
        sheet.first().requestFocus();
    }

    private void fill(AreaForm form) {
        fields.close();
        fields = scope.child();
        boolean isNew = form.seen().isEmpty();
        card.getChildren()
                .setAll(
                        look.widgets().section(isNew ? AreasMsg.FORM_NEW : AreasMsg.FORM_CHANGE),
                        regime(form),
                        line("areas-form-force", AreasMsg.AREA_FORCE, form.force())
                                .advice(AreasMsg.AREA_FORCE_ADVICE),
                        line("areas-form-place", AreasMsg.PLACE, form.place())
                                .advice(AreasMsg.PLACE_ADVICE),
                        day("areas-form-from", AreasMsg.FROM, form.from()).required(),
                        day("areas-form-last", AreasMsg.LAST_DAY, form.lastDay())
                                .advice(AreasMsg.LAST_DAY_ADVICE),
                        line("areas-form-instrument", AreasMsg.INSTRUMENT, form.instrument())
                                .required(),
                        lines("areas-form-source", AreasMsg.SOURCE, form.source()).required(),
                        lines("areas-form-note", AreasMsg.NOTE, form.note()));
        if (controller.mayChange()) {
            card.getChildren()
                    .add(
                            look.widgets()
                                    .primary("areas-form-save", AreasMsg.SAVE, controller::onKeep));
        } else {
            card.getChildren().forEach(node -> node.setDisable(node instanceof FieldRow));
        }
        form.seen().map(RegimeArea::id).ifPresent(_ -> root.setVvalue(0));
    }

    private FieldRow regime(AreaForm form) {
        ComboBox<Regime> box =
                look.widgets().choice("areas-form-regime", List.of(Regime.values()), Regime::code);
        fields.bindBoth(box.valueProperty(), form.regime().valueProperty());
        return look.forms().row(AreasMsg.REGIME, box);
    }

    private FieldRow line(String id, MsgKey label, Answer<String> answer) {
        TextField field = look.widgets().field(id, label);
        field.setPromptText("");
        fields.bindBoth(field.textProperty(), answer.valueProperty());
        return row(label, field, answer);
    }

    private FieldRow lines(String id, MsgKey label, Answer<String> answer) {
        TextArea field = look.widgets().notes(id, label, ROWS);
        fields.bindBoth(field.textProperty(), answer.valueProperty());
        return row(label, field, answer);
    }

    private FieldRow day(String id, MsgKey label, Answer<Optional<LocalDate>> answer) {
        DatePicker picker = look.widgets().date(id, label, look.times());
        answer.get().ifPresent(picker::setValue);
        ObjectProperty<Optional<LocalDate>> chosen = new SimpleObjectProperty<>(answer.get());
        chosen.bind(
                Bindings.createObjectBinding(
                        () -> Optional.ofNullable(picker.getValue()), picker.valueProperty()));
        fields.listen(chosen, answer::set);
        return row(label, picker, answer);
    }

    private FieldRow row(MsgKey label, Node field, Answer<?> answer) {
        return look.forms().row(label, field).problem(answer.problemProperty(), fields);
    }
}
