package hedgeward.ui.office.keys;

import hedgeward.app.access.WithoutPassphrase;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;

/// Who has no passphrase, and how far the drawing of a recovery key has come. Holds no letter.
final class KeysModel {

    private final ObjectProperty<Optional<WithoutPassphrase>> without =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty onPaper = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Answer<Boolean> own = Answer.of(false);
    private final ObjectProperty<Optional<String>> said =
            new SimpleObjectProperty<>(Optional.empty());

    /// Empty for those who do not manage the office.
    ObjectProperty<Optional<WithoutPassphrase>> withoutProperty() {
        return without;
    }

    /// Whether a recovery key is on its way to paper.
    BooleanProperty onPaperProperty() {
        return onPaper;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// Holds only what is wrong with one's own passphrase.
    Answer<Boolean> own() {
        return own;
    }

    /// What the last step came to.
    ObjectProperty<Optional<String>> saidProperty() {
        return said;
    }
}
