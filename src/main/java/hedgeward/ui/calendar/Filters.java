package hedgeward.ui.calendar;

import hedgeward.domain.people.OfficerId;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/// What narrows the visits shown.
final class Filters {

    private final ObjectProperty<Optional<OfficerId>> officer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> team =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> town =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty onlyPlanned = new SimpleBooleanProperty();

    ObjectProperty<Optional<OfficerId>> officerProperty() {
        return officer;
    }

    ObjectProperty<Optional<String>> teamProperty() {
        return team;
    }

    ObjectProperty<Optional<String>> townProperty() {
        return town;
    }

    StringProperty textProperty() {
        return text;
    }

    BooleanProperty onlyPlannedProperty() {
        return onlyPlanned;
    }
}
