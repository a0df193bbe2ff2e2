package hedgeward.ui.breach;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// How a clock was worked out, a sentence a line.
final class WorkingLines {

    private final Look look;

    WorkingLines(Look look) {
        this.look = look;
    }

    Node of(List<String> sentences) {
        Label title = look.widgets().label(BreachMsg.CLOCK_WORKING);
        title.getStyleClass().add("hw-strong");
        VBox lines = Boxes.parts(title);
        lines.setSpacing(4);
        for (String sentence : sentences) {
            Label line = look.widgets().value(sentence);
            line.setWrapText(true);
            line.getStyleClass().add("hw-muted");
            lines.getChildren().add(line);
        }
        return lines;
    }
}
