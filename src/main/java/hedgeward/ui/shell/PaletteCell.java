package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// One line of what was found: picture, words, and what it is at the far end.
final class PaletteCell extends ListCell<PaletteHit> {

    @Override
    protected void updateItem(@Nullable PaletteHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Label words = new Label(hit.words(), hit.icon().node());
        words.getStyleClass().add("hw-search-words");
        Label detail = new Label(hit.detail());
        detail.getStyleClass().add("hw-muted");
        setAccessibleText(hit.words() + ", " + hit.detail());
        setGraphic(Boxes.row(words, Boxes.gap(), detail));
    }
}
