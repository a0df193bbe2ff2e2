package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Scope;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// The rail on the left: one button for each page, the present one marked.
final class RailView {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Look look;
    private final Consumer<PageAddress> onOpen;
    private final VBox root = new VBox();

    RailView(Look look, ShellModel model, Consumer<PageAddress> onOpen, Scope scope) {
        this.look = look;
        this.onOpen = onOpen;
        root.getStyleClass().add("hw-rail");
        root.setAccessibleText(look.messages().text(ShellMsg.RAIL_ACCESSIBLE));
        Label name = look.widgets().label(ShellMsg.PRODUCT);
        name.getStyleClass().add("hw-rail-name");
        root.getChildren().add(name);
        model.rail().forEach(place -> root.getChildren().add(button(place, model, scope)));
        root.getChildren().add(Boxes.gap());
    }

    Parent root() {
        return root;
    }

    private Node button(Destination place, ShellModel model, Scope scope) {
        Button button =
                look.widgets()
                        .quiet(
                                "shell-rail-" + place.page(),
                                place.icon(),
                                place.word(),
                                () -> onOpen.accept(place.address()));
        button.getStyleClass().add("hw-rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        scope.observe(
                model.placeProperty(),
                here -> button.pseudoClassStateChanged(HERE, isAt(here, place)));
        return button;
    }

    private static boolean isAt(Optional<PageAddress> here, Destination place) {
        return here.filter(place::covers).isPresent();
    }
}
