package hedgeward.ui.notice;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What stays in view while the form scrolls: the clock, what is still needed, and the step itself.
final class SideView {

    private static final double WIDTH = 288;
    private static final int SHOWN = 6;

    private final Look look;
    private final NoticeModel model;
    private final NewNoticeController controller;
    private final NoticeAnswers answers;
    private final VBox missing = new VBox(2);
    private final Button record;
    private final VBox root;

    SideView(
            Look look,
            NoticeModel model,
            NewNoticeController controller,
            UiTicker ticker,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.answers = new NoticeAnswers(model);
        this.record =
                look.widgets()
                        .primary("notice-record", NoticeMsg.RECORD_GRANTED, controller::onRecord);
        record.setMaxWidth(Double.MAX_VALUE);
        record.disableProperty().bind(controller.saving());
        scope.onEnd(record.disableProperty()::unbind);
        Button leave = look.widgets().button("notice-leave", NoticeMsg.LEAVE, controller::onLeave);
        leave.setMaxWidth(Double.MAX_VALUE);
        missing.setId("notice-missing");
        Node clock = new ClockView(look, model, ticker, scope).root();
        root =
                new VBox(
                        16,
                        clock,
                        Boxes.card(look.widgets().section(NoticeMsg.SIDE_MISSING), missing),
                        Boxes.column(
                                refusal(scope),
                                record,
                                new SendView(look, model, controller, scope).root(),
                                leave,
                                look.widgets().muted(NoticeMsg.KEYS),
                                draft(scope)));
        keepWidth(root);
        scope.observe(model.editsProperty(), _ -> show());
        scope.listen(model.officersProperty(), _ -> show());
    }

    private static void keepWidth(Region column) {
        column.setMinWidth(WIDTH);
        column.setPrefWidth(WIDTH);
        column.setMaxWidth(WIDTH);
    }

    Region root() {
        return root;
    }

    private void show() {
        List<NoticeField> needed = new NoticeCheck(answers).missing();
        List<Node> lines = new ArrayList<>();
        needed.stream().limit(SHOWN).map(this::link).forEach(lines::add);
        if (needed.isEmpty()) {
            Label complete = look.widgets().label(NoticeMsg.SIDE_COMPLETE);
            complete.setGraphic(Icon.DONE.node());
            complete.getStyleClass().addAll("hw-words", State.DONE.styleClass());
            lines.add(complete);
        } else if (needed.size() > SHOWN) {
            lines.add(look.widgets().muted(NoticeMsg.SIDE_MORE, needed.size() - SHOWN));
        }
        missing.getChildren().setAll(lines);
        record.setText(look.messages().text(step()));
    }

    private NoticeMsg step() {
        if (!answers.isGranted()) {
            return NoticeMsg.RECORD_REFUSED;
        }
        if (answers.mentionsHearing()) {
            return NoticeMsg.RECORD_LISTED;
        }
        return answers.mentionsService() ? NoticeMsg.RECORD_SERVED : NoticeMsg.RECORD_GRANTED;
    }

    private Hyperlink link(NoticeField field) {
        String id = "notice-missing-" + field.id().substring("notice-".length());
        Hyperlink link =
                look.widgets()
                        .link(id, FieldParts.words(look, field), () -> controller.onGoTo(field));
        link.setWrapText(true);
        return link;
    }

    private Label refusal(Scope scope) {
        Label words = look.widgets().value("");
        words.setId("notice-refusal");
        words.setGraphic(Icon.ACT_NOW.node());
        words.getStyleClass().add("hw-field-problem");
        words.managedProperty().bind(words.visibleProperty());
        scope.observe(
                model.refusalProperty(),
                text -> {
                    words.setText(text.orElse(""));
                    words.setVisible(text.isPresent());
                });
        return words;
    }

    private Label draft(Scope scope) {
        Label words = look.widgets().muted(NoticeMsg.DRAFT_NONE);
        words.setId("notice-draft");
        scope.listen(
                model.keptAtProperty(),
                at ->
                        words.setText(
                                at.map(
                                                t ->
                                                        look.messages()
                                                                .text(
                                                                        NoticeMsg.DRAFT_KEPT,
                                                                        look.times().time(t)))
                                        .orElseGet(
                                                () -> look.messages().text(NoticeMsg.DRAFT_NONE))));
        return words;
    }
}
