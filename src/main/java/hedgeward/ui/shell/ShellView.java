package hedgeward.ui.shell;

import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.Toasts;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Puts the parts of the main window in their places: rail left, bar and notices on top, the page
/// in the middle, status at the bottom, the search list over all.
final class ShellView {

    private final WindowFrame frame;

    ShellView(Look look, ShellModel model, Parts parts, Scope scope) {
        BorderPane desk = new BorderPane(parts.page());
        desk.getStyleClass().add("hw-desk");
        desk.setTop(new VBox(parts.topBar(), parts.banner(), parts.toasts()));
        desk.setBottom(parts.statusBar());
        BorderPane whole = new BorderPane(desk);
        whole.setLeft(parts.rail());
        frame =
                new WindowFrame(look, model.session(), whole)
                        .follow(model.blurredProperty(), scope);
        frame.overlay(parts.searchList());
    }

    Parent root() {
        return frame.root();
    }

    /// The pieces, each made by its own view.
    record Parts(
            Node rail,
            Node topBar,
            Node banner,
            Toasts toasts,
            Node page,
            Node statusBar,
            Node searchList) {}
}
