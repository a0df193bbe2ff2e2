package hedgeward.ui.notice;

import hedgeward.app.request.NoticeRequest;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.List;

/// The notices that wait for a decision, each a link to it. Not there while none does.
final class WaitingCard {

    private final Look look;
    private final NewNoticeController controller;
    private final VBox lines = new VBox(4);
    private final VBox root;

    WaitingCard(Look look, NoticeModel model, NewNoticeController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        root = Boxes.card(look.widgets().section(NoticeMsg.WAITING), lines);
        root.setId("notice-waiting");
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(model.waitingProperty(), this::show);
    }

    VBox root() {
        return root;
    }

    private void show(List<NoticeRequest> waiting) {
        root.setVisible(!waiting.isEmpty() && !controller.isDeciding());
        lines.getChildren().setAll(waiting.stream().map(this::link).toList());
    }

    private Hyperlink link(NoticeRequest request) {
        Hyperlink link =
                look.widgets()
                        .link(
                                "notice-waiting-" + request.id().value(),
                                RequestWords.line(look, request),
                                () -> controller.onDecide(request));
        link.setWrapText(true);
        return link;
    }
}
