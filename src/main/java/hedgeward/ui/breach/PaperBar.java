package hedgeward.ui.breach;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The breach file for the court officer: who gets it, then paper or file.
final class PaperBar {

    private final VBox root;

    PaperBar(Look look, BreachController controller) {
        TextField recipient =
                look.widgets().field("breach-paper-recipient", BreachMsg.PAPER_RECIPIENT);
        recipient.setPrefColumnCount(24);
        Button print =
                look.widgets()
                        .button(
                                "breach-paper-print",
                                BreachMsg.PAPER_PRINT,
                                () -> controller.onPrint(recipient.getText()));
        Button save =
                look.widgets()
                        .button(
                                "breach-paper-save",
                                BreachMsg.PAPER_SAVE,
                                () -> controller.onSave(recipient.getText()));
        print.disableProperty().bind(controller.paper().lane().busyProperty());
        save.disableProperty().bind(controller.paper().lane().busyProperty());
        this.root =
                Boxes.card(
                        look.widgets().section(BreachMsg.PAPER_TITLE),
                        look.widgets().muted(BreachMsg.PAPER_ADVICE),
                        Boxes.row(recipient, print, save));
        root.setId("breach-paper");
    }

    Node root() {
        return root;
    }
}
