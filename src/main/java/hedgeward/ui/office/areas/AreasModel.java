package hedgeward.ui.office.areas;

import hedgeward.app.area.ReadAreas;
import hedgeward.domain.area.RegimeArea;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Optional;

/// The table, our force, and the row that is being typed.
final class AreasModel {

    private final ObjectProperty<Optional<ReadAreas.Setting>> setting =
            new SimpleObjectProperty<>(this, "setting", Optional.empty());
    private final ObservableList<RegimeArea> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AreaForm>> form =
            new SimpleObjectProperty<>(this, "form", Optional.empty());
    private final ObjectProperty<Optional<String>> said =
            new SimpleObjectProperty<>(this, "said", Optional.empty());
    private final Answer<String> force = Answer.of("");
    private final ObjectProperty<Optional<Conflict<RegimeArea, AreaField>>> conflict =
            new SimpleObjectProperty<>(this, "conflict", Optional.empty());
    private Optional<String> forceSeen = Optional.empty();

    ObjectProperty<Optional<ReadAreas.Setting>> settingProperty() {
        return setting;
    }

    ObservableList<RegimeArea> rows() {
        return rows;
    }

    ObjectProperty<Optional<AreaForm>> formProperty() {
        return form;
    }

    /// What the last step came to, where no field is to blame.
    ObjectProperty<Optional<String>> saidProperty() {
        return said;
    }

    /// What somebody else made of the row that is being typed; empty while nobody did.
    ObjectProperty<Optional<Conflict<RegimeArea, AreaField>>> conflictProperty() {
        return conflict;
    }

    Answer<String> force() {
        return force;
    }

    /// Our force as it stood when the field was filled.
    Optional<String> forceSeen() {
        return forceSeen;
    }

    /// What stands now is what the next save is measured by; what is typed stays.
    void seeForce(Optional<String> now) {
        forceSeen = now;
    }

    /// What is being typed into the field of our force stays.
    void show(ReadAreas.Setting read) {
        setting.set(Optional.of(read));
        rows.setAll(read.areas().rows());
        if (force.get().strip().equals(forceSeen.orElse(""))) {
            forceSeen = read.force();
            force.set(read.force().orElse(""));
        }
    }
}
