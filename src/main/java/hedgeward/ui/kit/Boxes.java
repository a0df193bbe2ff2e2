package hedgeward.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Arrangements on the 8 px grid, so that no page invents its own distances.
public final class Boxes {

    private static final double GRID = 8;

    private Boxes() {}

    /// Things beside one another, 8 px apart.
    public static HBox row(Node... nodes) {
        HBox row = new HBox(GRID, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Things below one another, 8 px apart.
    public static VBox column(Node... nodes) {
        return new VBox(GRID, nodes);
    }

    /// Parts of a page below one another, 24 px apart.
    public static VBox parts(Node... nodes) {
        return new VBox(GRID * 3, nodes);
    }

    /// A framed piece of the page.
    public static VBox card(Node... nodes) {
        VBox card = column(nodes);
        card.getStyleClass().add("hw-card");
        return card;
    }

    /// A whole page with its margins.
    public static VBox page(Node... nodes) {
        VBox page = new VBox(GRID * 2, nodes);
        page.getStyleClass().add("hw-page");
        return page;
    }

    /// Empty room that pushes what follows to the far end of its row.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Lets `node` take the room that is left, in a row or a column.
    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    /// `content`, as wide as there is room, scrolled when it is too high.
    public static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("hw-scrolled");
        return pane;
    }
}
