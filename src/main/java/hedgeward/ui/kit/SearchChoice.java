package hedgeward.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;

import org.controlsfx.control.SearchableComboBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A choice among many, found by typing a part of what it is called. For officers and courts.
public final class SearchChoice {

    private SearchChoice() {}

    /// A choice among `values`, each shown in `words`, that follows and sets `answer`.
    public static <T> ComboBox<T> of(
            String id,
            List<T> values,
            Function<T, String> words,
            Answer<Optional<T>> answer,
            Scope scope) {
        ObservableList<T> items = FXCollections.observableArrayList(values);
        SearchableComboBox<T> box = new SearchableComboBox<>(items);
        box.setId(id);
        box.setConverter(new Wording<>(words));
        box.setMaxWidth(Double.MAX_VALUE);
        answer.get().ifPresent(box::setValue);
        scope.listen(box.valueProperty(), chosen -> answer.set(Optional.ofNullable(chosen)));
        scope.listen(
                answer.valueProperty(),
                wanted -> {
                    if (!wanted.equals(Optional.ofNullable(box.getValue()))) {
                        wanted.ifPresentOrElse(
                                box::setValue, () -> box.getSelectionModel().clearSelection());
                    }
                });
        return box;
    }
}
