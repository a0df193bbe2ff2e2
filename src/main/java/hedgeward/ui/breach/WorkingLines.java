package hedgeward.ui.breach;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// How a clock was worked out, a sentence a line, folded away until it is asked for.
final class WorkingLines {

    private final Look look;
    private final BreachModel model;

    WorkingLines(Look look, BreachModel model) {
        this.look = look;
        this.model = model;
    }

    /// @param id of the button that unfolds the sentences
    Node of(String id, List<String> sentences) {
        Button unfold = look.widgets().quiet(id, Icon.HELP, BreachMsg.CLOCK_WORKING, this::toggle);
        unfold.setAccessibleHelp(String.join(" ", sentences));
        VBox lines = new VBox(4);
        lines.setId(id + "-lines");
        for (String sentence : sentences) {
            Label line = look.widgets().value(sentence);
            line.setWrapText(true);
            line.getStyleClass().add("hw-muted");
            lines.getChildren().add(line);
        }
        lines.visibleProperty().bind(model.workingShownProperty());
        lines.managedProperty().bind(lines.visibleProperty());
        return Boxes.column(unfold, lines);
    }

    private void toggle() {
        model.workingShownProperty().set(!model.workingShownProperty().get());
    }
}
