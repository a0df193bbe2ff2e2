package hedgeward.ui.today;

import hedgeward.app.request.NoticeRequest;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Notices that wait for an authorising officer, and since when the oldest does. Not there while
/// none waits, and for nobody who may not record a decision.
final class WaitingView {

    private final Look look;
    private final TodayController controller;
    private final Label words;
    private final HBox root;

    WaitingView(Look look, TodayModel model, TodayController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        this.words = look.widgets().value("");
        words.setId("today-waiting-words");
        words.setGraphic(Icon.DUE_SOON.node());
        this.root = Boxes.row(words, Boxes.gap(), open());
        root.setId("today-waiting");
        root.getStyleClass().addAll("hw-banner", State.DUE_SOON.styleClass());
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(model.waitingProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private Node open() {
        return look.widgets()
                .quiet(
                        "today-waiting-open",
                        Icon.SERVICE,
                        TodayMsg.WAITING_OPEN,
                        () -> controller.onPlace(Places.newNotice()));
    }

    private void show(List<NoticeRequest> waiting) {
        root.setVisible(!waiting.isEmpty());
        waiting.stream()
                .map(NoticeRequest::sentAt)
                .min(Comparator.naturalOrder())
                .ifPresent(oldest -> words.setText(words(waiting.size(), oldest)));
    }

    private String words(int count, Instant oldest) {
        return look.messages().text(TodayMsg.WAITING, count, look.times().dayTime(oldest));
    }
}
