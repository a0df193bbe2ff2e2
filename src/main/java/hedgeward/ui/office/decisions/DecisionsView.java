package hedgeward.ui.office.decisions;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One rule to tick, and the button that keeps it.
final class DecisionsView {

    private static final double WIDTH = 560;

    private final VBox root;

    DecisionsView(Look look, DecisionsController controller, Scope scope) {
        CheckBox forbid = look.widgets().check("office-own-draft", DecisionsMsg.FORBID);
        forbid.setDisable(!controller.mayChange());
        scope.bindBoth(forbid.selectedProperty(), controller.forbidden());
        Button keep =
                look.widgets()
                        .primary("office-own-draft-save", DecisionsMsg.SAVE, controller::onKeep);
        keep.setDisable(!controller.mayChange());
        Label said = look.widgets().value(controller.said());
        said.setId("office-own-draft-said");
        VBox card =
                Boxes.card(
                        look.widgets().section(DecisionsMsg.TITLE),
                        look.widgets().muted(DecisionsMsg.INTRO),
                        forbid,
                        Boxes.row(keep, said));
        card.setSpacing(12);
        card.setMaxWidth(WIDTH);
        root = new VBox(card);
    }

    Parent root() {
        return root;
    }
}
