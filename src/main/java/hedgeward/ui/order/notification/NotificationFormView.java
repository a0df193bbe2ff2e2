package hedgeward.ui.order.notification;

import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.KitMsg;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.order.form.Fields;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The form that is open. Ctrl+Enter records, Esc closes it.
final class NotificationFormView {

    private static final KeyCombination CONFIRM =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 340;
    private static final int ROWS = 2;

    private final Look look;
    private final NotificationModel model;
    private final NotificationController controller;
    private final Scope scope;
    private final VBox root = Boxes.card();
    private Scope formScope;

    NotificationFormView(
            Look look, NotificationModel model, NotificationController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        this.formScope = scope.child();
        root.setId("notification-form");
        root.setSpacing(12);
        root.setMinWidth(WIDTH);
        root.setMaxWidth(WIDTH);
        root.setMaxHeight(VBox.USE_PREF_SIZE);
        HBox.setMargin(root, new Insets(12, 0, 0, 0));
        root.managedProperty().bind(root.visibleProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        scope.observe(model.formProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<NotificationForm> form) {
        formScope.close();
        formScope = scope.child();
        root.setVisible(form.isPresent());
        root.getChildren().clear();
        form.ifPresent(this::fill);
    }

    private void fill(NotificationForm form) {
        Label title = look.widgets().section(form.title());
        root.getChildren().addAll(title, refusal());
        root.getChildren().addAll(fields(form));
        root.getChildren()
                .add(
                        Boxes.row(
                                look.widgets()
                                        .primary(
                                                "notification-confirm",
                                                NotificationMsg.CONFIRM,
                                                controller::onConfirm),
                                look.widgets()
                                        .button(
                                                "notification-cancel",
                                                KitMsg.DIALOG_CANCEL,
                                                controller::onCancel)));
        title.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private List<Node> fields(NotificationForm form) {
        Fields fields = new Fields(look, formScope, "notification-");
        return switch (form) {
            case NotificationForm.Receive(var duty, var at, var by, var words) ->
                    told(
                            fields,
                            at,
                            by,
                            duty.event().isEmpty() ? Optional.of(words) : Optional.empty());
            case NotificationForm.Change change -> change(fields, change);
            case NotificationForm.Exempt exempt -> exempt(fields, exempt);
            case NotificationForm.Aware aware ->
                    List.of(
                            fields.moment(
                                            "aware",
                                            NotificationMsg.FIELD_AWARE,
                                            aware.at(),
                                            controller.today())
                                    .required());
            case NotificationForm.Stop stop ->
                    List.of(
                            fields.day("stopped", NotificationMsg.FIELD_STOPPED, stop.day())
                                    .required()
                                    .advice(NotificationMsg.FIELD_STOPPED_ADVICE));
        };
    }

    private List<Node> exempt(Fields fields, NotificationForm.Exempt exempt) {
        return List.of(
                fields.choice(
                        "ground",
                        NotificationMsg.FIELD_GROUND,
                        exempt.ground(),
                        List.of(NotificationExemption.Ground.values()),
                        new NotificationWords(look)::ground),
                fields.day("from", NotificationMsg.FIELD_FROM, exempt.from()).required(),
                fields.text("order", NotificationMsg.FIELD_ORDER, exempt.words()));
    }

    private List<Node> change(Fields fields, NotificationForm.Change change) {
        List<Node> rows = new ArrayList<>();
        rows.add(
                fields.choice(
                        "kind",
                        NotificationMsg.FIELD_KIND,
                        change.kind(),
                        Arrays.stream(NotifiableEvent.Kind.values())
                                .filter(NotifiableEvent.Kind::isChange)
                                .toList(),
                        new NotificationWords(look)::kind));
        rows.add(fields.day("day", NotificationMsg.FIELD_DAY, change.day()).required());
        rows.addAll(told(fields, change.at(), change.by(), Optional.of(change.words())));
        return rows;
    }

    private List<Node> told(
            Fields fields,
            Answer<Optional<Instant>> at,
            Answer<String> by,
            Optional<Answer<String>> words) {
        boolean optional =
                model.formProperty().get().orElseThrow() instanceof NotificationForm.Change;
        FieldRow when = fields.moment("at", NotificationMsg.FIELD_AT, at, controller.today());
        List<Node> rows = new ArrayList<>();
        rows.add(optional ? when.advice(NotificationMsg.FIELD_AT_ADVICE) : when.required());
        rows.add(fields.text("by", NotificationMsg.FIELD_BY, by));
        words.ifPresent(w -> rows.add(fields.notes("words", NotificationMsg.FIELD_WORDS, w, ROWS)));
        return rows;
    }

    private Node refusal() {
        Label words = look.widgets().value("");
        words.setId("notification-refusal");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().addAll("hw-banner", "state-act-now");
        words.setMaxWidth(Double.MAX_VALUE);
        words.managedProperty().bind(words.visibleProperty());
        formScope.observe(
                model.refusalProperty(),
                text -> {
                    words.setText(text.orElse(""));
                    words.setVisible(text.isPresent());
                });
        return words;
    }

    private void onKey(KeyEvent event) {
        if (CONFIRM.match(event)) {
            controller.onConfirm();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            event.consume();
        }
    }
}
