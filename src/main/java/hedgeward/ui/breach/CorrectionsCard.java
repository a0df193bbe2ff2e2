package hedgeward.ui.breach;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What was put right in the breach, newest first; not there while nothing was.
final class CorrectionsCard {

    private final VBox lines = new VBox(12);
    private final VBox root;

    CorrectionsCard(Look look, BreachModel model, BreachController controller, Scope scope) {
        root = Boxes.card(look.widgets().section(BreachMsg.CORRECTIONS_TITLE), lines);
        root.setId("breach-corrections");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        scope.observe(
                model.overviewProperty(),
                overview -> {
                    lines.getChildren()
                            .setAll(
                                    overview.stream()
                                            .flatMap(o -> controller.correct().made(o).stream())
                                            .map(one -> one.lines(look))
                                            .toList());
                    root.setVisible(!lines.getChildren().isEmpty());
                });
    }

    Node root() {
        return root;
    }
}
