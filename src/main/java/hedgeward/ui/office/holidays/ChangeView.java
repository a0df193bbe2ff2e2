package hedgeward.ui.office.holidays;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The change being prepared: its fields, what it would move, and the second person's card.
final class ChangeView {

    private final Look look;
    private final HolidaysModel model;
    private final HolidaysController controller;
    private final DatePicker day;
    private final TextField name;
    private final TextField reference;
    private final TextField reason;
    private final VBox root = Boxes.column();

    ChangeView(
            Look look,
            HolidaysModel model,
            HolidaysController controller,
            Node consent,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.day = look.widgets().date("holidays-field-day", HolidaysMsg.FIELD_DAY, look.times());
        this.name = look.widgets().field("holidays-field-name", HolidaysMsg.FIELD_NAME);
        this.reference =
                look.widgets().field("holidays-field-reference", HolidaysMsg.FIELD_REFERENCE);
        this.reason = look.widgets().field("holidays-field-reason", HolidaysMsg.FIELD_REASON);
        bind(scope);
        VBox fields = Boxes.column();
        root.getChildren()
                .setAll(
                        fields,
                        problem(scope),
                        new PreviewView(look, model, scope).root(),
                        consent);
        scope.observe(
                model.stepProperty(),
                step -> {
                    shown(root, step != Step.NONE);
                    fields.getChildren().setAll(fields(step));
                });
    }

    Node root() {
        return root;
    }

    void focus() {
        switch (model.stepProperty().get()) {
            case ADD -> day.requestFocus();
            case WITHDRAW -> reason.requestFocus();
            case NONE, REPLACE -> {}
        }
    }

    private void bind(Scope scope) {
        scope.bindBoth(name.textProperty(), model.name().valueProperty());
        scope.bindBoth(reference.textProperty(), model.reference().valueProperty());
        scope.bindBoth(reason.textProperty(), model.reason().valueProperty());
        scope.listen(day.valueProperty(), on -> model.day().set(Optional.ofNullable(on)));
        scope.listen(
                model.day().valueProperty(),
                on -> {
                    if (!on.equals(Optional.ofNullable(day.getValue()))) {
                        day.setValue(on.orElse(null));
                    }
                });
        for (TextField field : List.of(name, reference, reason)) {
            field.setPromptText("");
            field.setOnAction(_ -> controller.onPreview());
        }
    }

    private Node problem(Scope scope) {
        Label words =
                look.widgets().value(model.problemProperty().map(problem -> problem.orElse("")));
        words.setId("holidays-problem");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().add("hw-field-problem");
        scope.observe(model.problemProperty(), problem -> shown(words, problem.isPresent()));
        return words;
    }

    private List<Node> fields(Step step) {
        return switch (step) {
            case NONE -> List.of();
            case ADD -> adding();
            case WITHDRAW ->
                    List.of(
                            look.widgets().section(HolidaysMsg.WITHDRAW_TITLE),
                            look.widgets().value(model.chosenProperty().map(this::toWithdraw)),
                            look.forms().row(HolidaysMsg.FIELD_REASON, reason).required(),
                            buttons());
            case REPLACE -> List.of(look.widgets().section(HolidaysMsg.IMPORT_TITLE), cancel());
        };
    }

    private List<Node> adding() {
        return List.of(
                look.widgets().section(HolidaysMsg.ADD_TITLE),
                look.forms().row(HolidaysMsg.FIELD_DAY, day).required(),
                look.forms().row(HolidaysMsg.FIELD_NAME, name).required(),
                look.forms()
                        .row(HolidaysMsg.FIELD_REFERENCE, reference)
                        .requiredBy(look.messages().text(HolidaysMsg.ACT_1971))
                        .advice(HolidaysMsg.REFERENCE_ADVICE),
                buttons());
    }

    private Node buttons() {
        return Boxes.row(
                look.widgets()
                        .primary("holidays-preview", HolidaysMsg.PREVIEW, controller::onPreview),
                cancel());
    }

    private Node cancel() {
        return look.widgets().button("holidays-cancel", HolidaysMsg.CANCEL, controller::onCancel);
    }

    private String toWithdraw(Optional<BankHoliday> chosen) {
        return chosen.map(
                        day ->
                                look.messages()
                                        .text(
                                                HolidaysMsg.WITHDRAW_DAY,
                                                look.times().dayYear(day.date()),
                                                day.title()))
                .orElseGet(() -> look.messages().text(HolidaysMsg.NOTHING_CHOSEN));
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
