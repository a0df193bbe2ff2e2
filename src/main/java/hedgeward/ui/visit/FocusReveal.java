package hedgeward.ui.visit;

import hedgeward.ui.kit.Scope;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls a form so that the field the keyboard is on can be seen; the toolkit's scroll pane does
/// not follow the keyboard by itself.
record FocusReveal(ScrollPane pane, Region content) {

    private static final double MARGIN = 24;

    /// Follows the keyboard until `scope` ends.
    void follow(Scope scope) {
        scope.listen(
                pane.sceneProperty().flatMap(Scene::focusOwnerProperty),
                owner -> {
                    if (owner != null) {
                        reveal(owner);
                    }
                });
    }

    private void reveal(Node owner) {
        boolean inside = false;
        for (Node node = owner; node != null; node = node.getParent()) {
            inside |= node.equals(content);
        }
        double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
        if (!inside || hidden <= 0) {
            return;
        }
        Bounds at = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double top = pane.getVvalue() * hidden;
        double bottom = top + pane.getViewportBounds().getHeight();
        if (at.getMinY() - MARGIN < top) {
            pane.setVvalue(Math.max(0, at.getMinY() - MARGIN) / hidden);
        } else if (at.getMaxY() + MARGIN > bottom) {
            double down = at.getMaxY() + MARGIN - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.min(hidden, down) / hidden);
        }
    }
}
