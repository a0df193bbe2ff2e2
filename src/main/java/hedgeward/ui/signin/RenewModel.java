package hedgeward.ui.signin;

import hedgeward.app.access.RenewalStep;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;

/// The two people, how far the change has come, and what is left to do. Holds no letter of a
/// passphrase.
final class RenewModel {

    private final StringProperty first = new SimpleStringProperty(this, "first", "");
    private final StringProperty second = new SimpleStringProperty(this, "second", "");
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(this, "problem", Optional.empty());
    private final ObjectProperty<Optional<RenewalStep>> step =
            new SimpleObjectProperty<>(this, "step", Optional.empty());
    private final ObjectProperty<Optional<List<String>>> toBeGiven =
            new SimpleObjectProperty<>(this, "toBeGiven", Optional.empty());

    StringProperty firstProperty() {
        return first;
    }

    StringProperty secondProperty() {
        return second;
    }

    ObjectProperty<Optional<String>> problemProperty() {
        return problem;
    }

    /// What is done just now.
    ObjectProperty<Optional<RenewalStep>> stepProperty() {
        return step;
    }

    /// Who needs a new passphrase, once it is done.
    ObjectProperty<Optional<List<String>>> toBeGivenProperty() {
        return toBeGiven;
    }

    void begin(String user) {
        first.set(user);
        second.set("");
        problem.set(Optional.empty());
        step.set(Optional.empty());
        toBeGiven.set(Optional.empty());
    }

    /// Says why nothing was changed.
    void refuse(String words) {
        step.set(Optional.empty());
        problem.set(Optional.of(words));
    }
}
