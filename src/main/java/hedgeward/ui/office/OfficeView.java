package hedgeward.ui.office;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The Office page: its sections on the left, the chosen one beside them.
final class OfficeView {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double GAP = 24;

    private final Look look;
    private final OfficeModel model;
    private final Consumer<OfficeSection> onChosen;
    private final VBox list = Boxes.column();
    private final VBox root;

    OfficeView(Look look, OfficeModel model, Parent content, Consumer<OfficeSection> onChosen) {
        this.look = look;
        this.model = model;
        this.onChosen = onChosen;
        list.getStyleClass().add("hw-sections");
        list.setAccessibleText(look.messages().text(OfficeMsg.LIST_NAME));
        model.sections().forEach(section -> list.getChildren().add(button(section)));
        HBox beside = new HBox(GAP, list, Boxes.grow(content));
        this.root = Boxes.page(look.widgets().pageTitle(OfficeMsg.TITLE), Boxes.grow(beside));
    }

    Parent root() {
        return root;
    }

    /// Puts the cursor on the chosen section, so that arrows and Tab go on from there.
    void focus() {
        list.getChildren().get(model.sections().indexOf(model.chosen())).requestFocus();
    }

    private Button button(OfficeSection section) {
        Button button =
                look.widgets()
                        .quiet(
                                "office-section-" + section.id(),
                                section.icon(),
                                section.word(),
                                () -> onChosen.accept(section));
        button.getStyleClass().add("hw-section-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.pseudoClassStateChanged(HERE, section.equals(model.chosen()));
        return button;
    }
}
