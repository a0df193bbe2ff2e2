package hedgeward.ui.signin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A backup to be put back, as it is being typed. Holds no letter of a passphrase.
final class RestoreModel {

    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final StringProperty target = new SimpleStringProperty(this, "target", "");
    private final StringProperty first = new SimpleStringProperty(this, "first", "");
    private final StringProperty second = new SimpleStringProperty(this, "second", "");
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(this, "problem", Optional.empty());

    StringProperty fileProperty() {
        return file;
    }

    StringProperty targetProperty() {
        return target;
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty secondProperty() {
        return second;
    }

    ObjectProperty<Optional<String>> problemProperty() {
        return problem;
    }

    /// A whole path, when one is typed.
    static Optional<Path> path(StringProperty typed) {
        try {
            return Optional.of(Path.of(typed.get().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
