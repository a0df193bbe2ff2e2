package hedgeward.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What was typed into the search box and what was found for it.
final class PaletteModel {

    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ObservableList<PaletteHit> hits = FXCollections.observableArrayList();

    StringProperty typedProperty() {
        return typed;
    }

    BooleanProperty openProperty() {
        return open;
    }

    ObservableList<PaletteHit> hits() {
        return hits;
    }
}
