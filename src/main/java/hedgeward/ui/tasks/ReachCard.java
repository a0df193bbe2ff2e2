package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.SafeContact;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the protected person may be reached and what to say: hidden until it is asked for, which is
/// logged with the task as the reason.
final class ReachCard {

    private final Look look;
    private final TasksModel model;
    private final TasksController controller;
    private final VBox root = Boxes.card();

    ReachCard(Look look, TasksModel model, TasksController controller) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        root.setId("tasks-reach");
    }

    Node root() {
        return root;
    }

    void fill(TaskRow row) {
        Optional<CaseFile> file = model.revealedProperty().get();
        root.getChildren().setAll(file.map(this::shown).orElseGet(() -> hidden(row)));
    }

    private List<Node> hidden(TaskRow row) {
        Button reveal =
                look.widgets()
                        .button("tasks-reveal", TasksMsg.REVEAL, () -> controller.onReveal(row));
        reveal.setGraphic(Icon.REVEAL.node());
        return List.of(
                look.widgets().section(TasksMsg.REACH),
                Boxes.row(reveal),
                look.widgets().muted(TasksMsg.REVEAL_LOGGED));
    }

    private List<Node> shown(CaseFile file) {
        SafeContact safe = file.parties().protectedPerson().safeContact();
        FlowPane rules = new FlowPane(20, 4);
        rules.getChildren()
                .addAll(
                        pair(TasksMsg.PHONE, look.orNotKnown(safe.phone())),
                        pair(TasksMsg.PHONE_TIMES, look.orNotKnown(safe.times())),
                        pair(TasksMsg.VOICEMAIL, yesOnlyIfKnown(safe.mayLeaveVoicemail())),
                        pair(TasksMsg.TEXTS, yesOnlyIfKnown(safe.mayText())),
                        pair(TasksMsg.CODE_WORD, look.orNotKnown(safe.codeWord())));
        List<Node> lines = new ArrayList<>();
        lines.add(
                Boxes.row(
                        look.widgets().section(TasksMsg.REACH),
                        Boxes.gap(),
                        look.widgets()
                                .quiet(
                                        "tasks-hide",
                                        Icon.BLUR,
                                        TasksMsg.HIDE,
                                        controller::onHide)));
        lines.add(strong(file.parties().protectedPerson().name().spoken()));
        lines.add(rules);
        lines.add(look.widgets().label(TasksMsg.SAFE_FIRST));
        file.order().ifPresent(order -> lines.add(toSay(order)));
        return lines;
    }

    private Label toSay(ProtectionOrder order) {
        String made = look.times().dayTime(order.madeAt());
        return order.term()
                .lastDay()
                .map(
                        day ->
                                look.widgets()
                                        .label(
                                                TasksMsg.SAY_LAST_DAY,
                                                made,
                                                look.times().dayYear(day)))
                .orElseGet(() -> look.widgets().label(TasksMsg.SAY_OPEN_ENDED, made));
    }

    private HBox pair(TasksMsg name, String text) {
        return Boxes.row(look.widgets().muted(name), strong(text));
    }

    private Label strong(String text) {
        Label label = look.widgets().value(text);
        label.getStyleClass().add("hw-strong");
        return label;
    }

    private String yesOnlyIfKnown(boolean may) {
        return look.messages().text(may ? TasksMsg.YES : TasksMsg.NO);
    }
}
