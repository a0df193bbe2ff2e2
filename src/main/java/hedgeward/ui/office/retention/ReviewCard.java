package hedgeward.ui.office.retention;

import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The case under review: why it is due, what speaks against disposal, what was decided before, and
/// the decision being typed.
final class ReviewCard {

    private static final double WIDTH = 420;
    private static final double INNER = 372;
    private static final double SCROLL_BAR = 14;
    private static final double ABOVE = 8;
    private static final int ROWS = 3;

    private final Look look;
    private final RetentionWords words;
    private final RetentionController controller;
    private final VBox card = Boxes.card();
    private final ScrollPane root;
    private final Scope scope;
    private Scope fields;

    ReviewCard(Look look, RetentionModel model, RetentionController controller, Scope scope) {
        this.look = look;
        this.words = new RetentionWords(look);
        this.controller = controller;
        this.scope = scope;
        this.fields = scope.child();
        VBox beside = new VBox(card);
        beside.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        this.root = Boxes.scrolled(beside);
        root.setMinWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(
                model.chosenProperty(),
                chosen -> {
                    root.setVisible(chosen.isPresent());
                    chosen.ifPresent(this::fill);
                });
    }

    Node root() {
        return root;
    }

    private void fill(RetentionModel.Chosen chosen) {
        fields.close();
        fields = scope.child();
        RetentionReview review = chosen.review();
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(review));
        nodes.add(strong(RetentionMsg.DUE_FROM, look.times().dayYear(review.due())));
        words.why(review).forEach(line -> nodes.add(line(line)));
        if (isSuggested(chosen.before())) {
            nodes.add(muted(RetentionMsg.SUGGESTED));
        }
        nodes.add(strong(RetentionMsg.BARS));
        review.bars().forEach(bar -> nodes.add(line(words.bar(bar, controller.today()))));
        if (review.bars().isEmpty()) {
            nodes.add(muted(RetentionMsg.NO_BARS));
        }
        nodes.addAll(disposal(chosen));
        nodes.add(strong(RetentionMsg.HISTORY));
        chosen.before().reversed().forEach(one -> nodes.add(line(words.said(one))));
        if (chosen.before().isEmpty()) {
            nodes.add(muted(RetentionMsg.NO_HISTORY));
        }
        nodes.addAll(form(chosen));
        card.getChildren().setAll(nodes);
        root.setVvalue(0);
    }

    private List<Node> disposal(RetentionModel.Chosen chosen) {
        Button due =
                dispose(
                        chosen,
                        "retention-dispose",
                        RetentionMsg.DISPOSE,
                        DisposalGround.REVIEW_DUE);
        Button mistake =
                dispose(
                        chosen,
                        "retention-dispose-mistake",
                        RetentionMsg.DISPOSE_MISTAKE,
                        DisposalGround.ENTERED_BY_MISTAKE);
        HBox row = Boxes.row(due, mistake);
        return due.isDisabled() ? List.of(row, muted(RetentionMsg.DISPOSE_STOPPED)) : List.of(row);
    }

    private Button dispose(
            RetentionModel.Chosen chosen, String id, MsgKey word, DisposalGround ground) {
        Button button = look.widgets().button(id, word, () -> controller.onDispose(chosen, ground));
        button.setDisable(!chosen.review().bars(ground).isEmpty());
        return button;
    }

    private static boolean isSuggested(List<RetentionDecision> before) {
        return before.stream().noneMatch(one -> one.step() instanceof RetentionStep.Grouped);
    }

    private Node head(RetentionReview review) {
        Label ref = look.widgets().value(review.row().ref().value());
        ref.getStyleClass().add("hw-strong");
        return Boxes.row(
                ref,
                Boxes.gap(),
                look.widgets()
                        .link(
                                "retention-open",
                                look.messages().text(RetentionMsg.OPEN),
                                () -> controller.onOpen(review)));
    }

    private List<Node> form(RetentionModel.Chosen chosen) {
        RetentionForm form = chosen.form();
        return List.of(
                choice(form),
                day(form, RetentionForm.Choice.KEEP, RetentionMsg.NEXT_REVIEW),
                day(form, RetentionForm.Choice.HOLD, RetentionMsg.HOLD_UNTIL),
                group(form),
                reason(form),
                look.widgets()
                        .primary(
                                "retention-save",
                                RetentionMsg.SAVE,
                                () -> controller.onSave(chosen)));
    }

    private Node choice(RetentionForm form) {
        ComboBox<RetentionForm.Choice> box =
                look.widgets()
                        .choice(
                                "retention-decision",
                                List.of(RetentionForm.Choice.values()),
                                one -> look.messages().text(one.word()));
        fields.bindBoth(box.valueProperty(), form.choice().valueProperty());
        return look.forms()
                .row(RetentionMsg.DECISION, box)
                .problem(form.choice().problemProperty(), fields);
    }

    private Node day(RetentionForm form, RetentionForm.Choice when, MsgKey label) {
        String id = when == RetentionForm.Choice.KEEP ? "retention-next" : "retention-hold-until";
        DatePicker picker = look.widgets().date(id, label, look.times());
        form.day().get().ifPresent(picker::setValue);
        fields.listen(picker.valueProperty(), day -> form.day().set(Optional.ofNullable(day)));
        fields.listen(
                form.day().valueProperty(),
                day -> {
                    if (!day.equals(Optional.ofNullable(picker.getValue()))) {
                        picker.setValue(day.orElse(null));
                    }
                });
        FieldRow row =
                look.forms()
                        .row(label, picker)
                        .required()
                        .problem(form.day().problemProperty(), fields);
        return shownFor(row, form, when);
    }

    private Node group(RetentionForm form) {
        ComboBox<RetentionGroup> box =
                look.widgets()
                        .choice(
                                "retention-group-choice",
                                List.of(RetentionGroup.values()),
                                words::group);
        box.setMaxWidth(INNER);
        fields.bindBoth(box.valueProperty(), form.group().valueProperty());
        FieldRow row =
                look.forms()
                        .row(RetentionMsg.GROUP, box)
                        .problem(form.group().problemProperty(), fields);
        return shownFor(row, form, RetentionForm.Choice.GROUP);
    }

    private Node reason(RetentionForm form) {
        TextArea field = look.widgets().notes("retention-reason", RetentionMsg.REASON, ROWS);
        fields.bindBoth(field.textProperty(), form.reason().valueProperty());
        return look.forms()
                .row(RetentionMsg.REASON, field)
                .required()
                .advice(RetentionMsg.REASON_ADVICE)
                .problem(form.reason().problemProperty(), fields);
    }

    private Node shownFor(FieldRow row, RetentionForm form, RetentionForm.Choice when) {
        row.managedProperty().bind(row.visibleProperty());
        row.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> form.choice().get() == when, form.choice().valueProperty()));
        return row;
    }

    private Label strong(RetentionMsg key, Object... values) {
        Label label = look.widgets().label(key, values);
        label.getStyleClass().add("hw-strong");
        label.setPadding(new Insets(ABOVE, 0, 0, 0));
        return label;
    }

    private Label muted(RetentionMsg key) {
        Label label = look.widgets().muted(key);
        label.setWrapText(true);
        return label;
    }

    private Label line(String text) {
        Label label = look.widgets().value(text);
        label.setWrapText(true);
        return label;
    }
}
