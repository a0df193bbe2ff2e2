package hedgeward.ui.office.retention.disposal;

import hedgeward.app.backup.BackupPlan;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Notice;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/// The part of the register of disposals shown, and the certificate chosen.
final class DisposalsModel {

    private final ObservableList<Disposal> rows = FXCollections.observableArrayList();
    private final BooleanProperty more = new SimpleBooleanProperty(this, "more");
    private final StringProperty wanted = new SimpleStringProperty(this, "wanted", "");
    private final BooleanProperty searched = new SimpleBooleanProperty(this, "searched");
    private final ObjectProperty<Optional<Disposal>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ObjectProperty<BackupPlan> plan =
            new SimpleObjectProperty<>(this, "plan", BackupPlan.USUAL);
    private final ObjectProperty<Optional<Notice>> said =
            new SimpleObjectProperty<>(this, "said", Optional.empty());

    ObservableList<Disposal> rows() {
        return rows;
    }

    /// Whether older ones follow the last row.
    BooleanProperty moreProperty() {
        return more;
    }

    /// What was typed to be found.
    StringProperty wantedProperty() {
        return wanted;
    }

    /// Whether the rows are those found for it; all otherwise.
    BooleanProperty searchedProperty() {
        return searched;
    }

    ObjectProperty<Optional<Disposal>> chosenProperty() {
        return chosen;
    }

    /// How long backups are kept now.
    ObjectProperty<BackupPlan> planProperty() {
        return plan;
    }

    /// What the last step came to.
    ObjectProperty<Optional<Notice>> saidProperty() {
        return said;
    }

    void first(List<Disposal> read) {
        rows.setAll(read);
        searched.set(false);
        more.set(read.size() == ReadDisposals.PAGE);
    }

    void next(List<Disposal> read) {
        rows.addAll(read);
        more.set(read.size() == ReadDisposals.PAGE);
    }

    void found(List<Disposal> read) {
        rows.setAll(read);
        searched.set(true);
        more.set(false);
    }
}
