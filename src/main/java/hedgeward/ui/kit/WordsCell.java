package hedgeward.ui.kit;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A table cell that shows its value in words.
final class WordsCell<R, T> extends TableCell<R, T> {

    private final Function<T, String> words;

    WordsCell(Function<T, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : words.apply(item));
    }
}
