package hedgeward.ui.order.notification;

import hedgeward.app.notification.ReadNotifications;
import hedgeward.domain.notification.NotificationDuty;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// The law in two sentences, a line a duty, and the form beside them.
final class NotificationView {

    private static final double GAP = 16;

    private final Look look;
    private final NotificationController controller;
    private final NotificationWords words;
    private final VBox duties = Boxes.column();
    private final HBox root;

    NotificationView(
            Look look, NotificationModel model, NotificationController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        this.words = new NotificationWords(look);
        Label offence = look.widgets().label(NotificationMsg.OFFENCE);
        offence.setId("notification-offence");
        VBox whole =
                new VBox(
                        GAP,
                        look.widgets().muted(NotificationMsg.INTRO),
                        duties,
                        buttons(),
                        offence);
        whole.getStyleClass().add("hw-tab");
        Node form = new NotificationFormView(look, model, controller, scope).root();
        root = new HBox(GAP, Boxes.grow(Boxes.scrolled(whole)), form);
        scope.observe(model.answerProperty(), found -> found.ifPresent(this::fill));
    }

    Node root() {
        return root;
    }

    private HBox buttons() {
        return Boxes.row(
                look.widgets()
                        .quiet(
                                "notification-change",
                                Icon.EDIT,
                                NotificationMsg.CHANGE,
                                () -> controller.onOpen(NotificationForm.Change.fresh())),
                look.widgets()
                        .quiet(
                                "notification-exempt",
                                Icon.NOTE,
                                NotificationMsg.EXEMPT,
                                () -> controller.onOpen(NotificationForm.Exempt.fresh())));
    }

    private void fill(ReadNotifications.Answer answer) {
        duties.getChildren().clear();
        if (answer.unaware()) {
            duties.getChildren().add(unaware(answer.version()));
        }
        if (answer.duties().isEmpty()) {
            duties.getChildren().add(look.empty(Icon.DOCUMENT, NotificationMsg.EMPTY));
        }
        answer.duties().forEach(duty -> duties.getChildren().add(line(duty)));
        if (!answer.ledger().exemptions().isEmpty()) {
            duties.getChildren().add(look.widgets().section(NotificationMsg.EXEMPTIONS));
        }
        answer.ledger().exemptions().forEach(e -> duties.getChildren().add(line(e)));
    }

    private Node unaware(long version) {
        Label words = look.widgets().label(NotificationMsg.UNAWARE);
        words.setId("notification-unaware");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row =
                Boxes.row(
                        words,
                        look.widgets()
                                .button(
                                        "notification-aware",
                                        NotificationMsg.AWARE,
                                        () ->
                                                controller.onOpen(
                                                        NotificationForm.Aware.of(version))));
        row.setSpacing(GAP);
        return Boxes.card(row);
    }

    private Node line(NotificationDuty duty) {
        Label kind = look.widgets().value(words.kind(duty.kind()));
        kind.getStyleClass().add("hw-strong");
        Label how = look.widgets().value(words.line(duty));
        how.getStyleClass().add("hw-muted");
        VBox what = new VBox(2, kind, how);
        HBox.setHgrow(what, Priority.ALWAYS);
        duty.event()
                .flatMap(event -> event.words())
                .ifPresent(text -> what.getChildren().add(look.widgets().value(text)));
        HBox row = Boxes.row(what, words.chip(duty.standing()));
        row.setSpacing(GAP);
        row.setId("notification-duty-" + duty.kind().name().toLowerCase(Locale.ROOT));
        if (duty.isOpen()) {
            row.getChildren()
                    .add(
                            look.widgets()
                                    .button(
                                            "notification-receive",
                                            NotificationMsg.RECEIVE,
                                            () ->
                                                    controller.onOpen(
                                                            NotificationForm.Receive.of(duty))));
        }
        return Boxes.card(row);
    }

    private Node line(NotificationExemption exemption) {
        HBox row = Boxes.row(look.widgets().value(words.exemption(exemption)), Boxes.gap());
        if (exemption.stoppedOn().isEmpty()) {
            row.getChildren()
                    .add(
                            look.widgets()
                                    .button(
                                            "notification-stop",
                                            NotificationMsg.STOP,
                                            () ->
                                                    controller.onOpen(
                                                            NotificationForm.Stop.of(exemption))));
        }
        return Boxes.card(row);
    }
}
