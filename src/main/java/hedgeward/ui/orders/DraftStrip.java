package hedgeward.ui.orders;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The notice the person is drawing up: not decided, so nothing runs, and only its author sees it.
final class DraftStrip {

    private final HBox root;

    DraftStrip(Look look, OrdersModel model, OrdersController controller, Scope scope) {
        StateChip chip = new StateChip(State.CLOSED, look.messages().text(OrdersMsg.DRAFT));
        Button goOn =
                look.widgets()
                        .button(
                                "orders-draft-go-on",
                                OrdersMsg.DRAFT_GO_ON,
                                controller::onNewNotice);
        root = Boxes.row(chip, look.widgets().label(OrdersMsg.DRAFT_WORDS), goOn);
        root.setId("orders-draft");
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(model.draftedProperty(), root::setVisible);
    }

    Node root() {
        return root;
    }
}
