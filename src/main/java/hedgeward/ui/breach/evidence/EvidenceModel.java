package hedgeward.ui.breach.evidence;

import hedgeward.app.evidence.Preview;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.proof.Exhibit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;

/// What the card of evidence files shows.
final class EvidenceModel {

    /// What is being looked at.
    record Shown(EvidenceFile file, Preview preview) {}

    private final ObjectProperty<List<EvidenceFile>> files = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Exhibit>> exhibits = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Shown>> shown =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> percent =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<List<EvidenceFile>> filesProperty() {
        return files;
    }

    /// Those a file may be said to be of.
    ObjectProperty<List<Exhibit>> exhibitsProperty() {
        return exhibits;
    }

    ObjectProperty<Optional<Shown>> shownProperty() {
        return shown;
    }

    /// How far the work under way is; empty when there is none.
    ObjectProperty<Optional<Integer>> percentProperty() {
        return percent;
    }

    /// Why the last step was not taken, ready to read.
    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }
}
