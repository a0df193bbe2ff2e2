package hedgeward.ui.breach.proof;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.app.proof.ProofSheet;

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
