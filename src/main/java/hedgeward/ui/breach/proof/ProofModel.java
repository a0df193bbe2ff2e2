package hedgeward.ui.breach.proof;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.proof.FileFact;
import hedgeward.app.proof.ProofSheet;
import hedgeward.domain.proof.BreachFile;
import hedgeward.ui.correction.Conflict;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;

/// What the file of a breach shows.
final class ProofModel {

    private final ObjectProperty<Optional<BreachOverview>> overview =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ProofForm> form = new SimpleObjectProperty<>(new ProofForm.None());
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<Conflict<BreachOverview, FileFact>>> conflict =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<BreachFile> begunOn = Optional.empty();

    /// What somebody else made of the part that is being typed.
    ObjectProperty<Optional<Conflict<BreachOverview, FileFact>>> conflictProperty() {
        return conflict;
    }

    /// The file the open form was opened on, whatever is shown meanwhile.
    Optional<BreachFile> begunOn() {
        return begunOn;
    }

    /// Opens a form on the file as it is shown now; one that is open already stays as it is.
    void open(ProofForm opened) {
        refusal.set(Optional.empty());
        if (!opened.equals(form.get())) {
            conflict.set(Optional.empty());
            begunOn = sheet().map(ProofSheet::file);
            form.set(opened);
        }
    }

    ObjectProperty<Optional<BreachOverview>> overviewProperty() {
        return overview;
    }

    ObjectProperty<ProofForm> formProperty() {
        return form;
    }

    /// Why the last step was not taken, ready to read.
    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }

    Optional<ProofSheet> sheet() {
        return overview.get().map(BreachOverview::proof);
    }
}
