package hedgeward.ui.signin;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Map;
import java.util.Optional;

/// What sign-in shows. Holds no letter of a passphrase.
final class SignInModel {

    /// Which of the forms is in view.
    enum Step {
        UNLOCK,
        CREATE,
        RECOVERY_KEY,
        RECOVER,
        RESTORE,
        RENEW
    }

    /// Where a problem is shown.
    enum Spot {
        FORM,
        FOLDER,
        NAME,
        USER,
        PASSPHRASE,
        AGAIN,
        PAPER,
        OTHER_PAPER
    }

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.UNLOCK);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final StringProperty officeName = new SimpleStringProperty(this, "officeName", "");
    private final StringProperty force = new SimpleStringProperty(this, "force", "");
    private final ObjectProperty<Map<Spot, String>> problems =
            new SimpleObjectProperty<>(this, "problems", Map.of());
    private final ObjectProperty<Strength> strength =
            new SimpleObjectProperty<>(this, "strength", Strength.NONE);
    private final BooleanProperty capsLock = new SimpleBooleanProperty(this, "capsLock");
    private final BooleanProperty waiting = new SimpleBooleanProperty(this, "waiting");
    private final BooleanProperty damaged = new SimpleBooleanProperty(this, "damaged");
    private final ObjectProperty<Optional<String>> hint =
            new SimpleObjectProperty<>(this, "hint", Optional.empty());
    private final StringProperty paper = new SimpleStringProperty(this, "paper", "");
    private final StringProperty otherPaper = new SimpleStringProperty(this, "otherPaper", "");

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    StringProperty folderProperty() {
        return folder;
    }

    StringProperty userProperty() {
        return user;
    }

    StringProperty officeNameProperty() {
        return officeName;
    }

    StringProperty forceProperty() {
        return force;
    }

    ObjectProperty<Map<Spot, String>> problemsProperty() {
        return problems;
    }

    /// The problem at one place.
    ObservableValue<Optional<String>> problemAt(Spot spot) {
        return problems.map(all -> Optional.ofNullable(all.get(spot)));
    }

    ObjectProperty<Strength> strengthProperty() {
        return strength;
    }

    BooleanProperty capsLockProperty() {
        return capsLock;
    }

    /// Whether the next try is not taken yet.
    BooleanProperty waitingProperty() {
        return waiting;
    }

    /// Whether the office that was tried last is damaged, so that a backup is offered.
    BooleanProperty damagedProperty() {
        return damaged;
    }

    /// What is to be known before the office is unlocked.
    ObjectProperty<Optional<String>> hintProperty() {
        return hint;
    }

    /// The letters of a recovery key or of a part of it. Anybody at the screen may read them on the
    /// paper, so they are shown as they are typed.
    StringProperty paperProperty() {
        return paper;
    }

    /// The letters of another part.
    StringProperty otherPaperProperty() {
        return otherPaper;
    }

    void forgetPapers() {
        paper.set("");
        otherPaper.set("");
    }
}
