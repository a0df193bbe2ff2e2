package hedgeward.ui.recovery;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// One paper or three, before any letter is shown.
final class RecoveryChoice {

    private final RadioButton parts;
    private final VBox root;

    RecoveryChoice(
            Look look,
            RecoveryPapersModel model,
            RecoveryPapersController controller,
            Scope scope) {
        ToggleGroup group = new ToggleGroup();
        this.parts = look.widgets().radio("recovery-parts", RecoveryMsg.PARTS, group);
        RadioButton whole = look.widgets().radio("recovery-whole", RecoveryMsg.WHOLE, group);
        scope.listen(
                group.selectedToggleProperty(),
                chosen -> model.splitProperty().set(parts.equals(chosen)));
        scope.observe(model.splitProperty(), split -> (split ? parts : whole).setSelected(true));
        Button show = look.widgets().primary("recovery-show", RecoveryMsg.SHOW, controller::onShow);
        show.setMaxWidth(Double.MAX_VALUE);
        this.root =
                Boxes.parts(
                        Boxes.column(
                                look.widgets().section(RecoveryMsg.TITLE),
                                look.widgets().label(RecoveryMsg.TEXT)),
                        Boxes.column(parts, advice(look, RecoveryMsg.PARTS_ADVICE)),
                        Boxes.column(whole, advice(look, RecoveryMsg.WHOLE_ADVICE)),
                        show);
    }

    Node root() {
        return root;
    }

    private static Label advice(Look look, RecoveryMsg words) {
        Label advice = look.widgets().muted(words);
        advice.getStyleClass().add("hw-under-choice");
        return advice;
    }

    void focus() {
        parts.requestFocus();
    }
}
