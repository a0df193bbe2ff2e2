package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.ui.correction.Conflict;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;

/// What the page of a breach shows.
final class BreachModel {

    private final ObjectProperty<Optional<BreachOverview>> overview =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Conflict<BreachOverview, BreachField>>> conflict =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<BreachForm> form = new SimpleObjectProperty<>(BreachForm.NONE);
    private final ObjectProperty<Optional<Deadline>> foreseen =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty workingShown = new SimpleBooleanProperty(false);
    private final BooleanProperty asked = new SimpleBooleanProperty(false);

    /// Whether the working of the clocks is unfolded.
    BooleanProperty workingShownProperty() {
        return workingShown;
    }

    ObjectProperty<Optional<BreachOverview>> overviewProperty() {
        return overview;
    }

    /// Why the last step was not taken, ready to read.
    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }

    /// What somebody else made of the facts that are being put right.
    ObjectProperty<Optional<Conflict<BreachOverview, BreachField>>> conflictProperty() {
        return conflict;
    }

    ObjectProperty<BreachForm> formProperty() {
        return form;
    }

    /// The clock the arrest time being typed would start.
    ObjectProperty<Optional<Deadline>> foreseenProperty() {
        return foreseen;
    }

    /// Whether the register has answered.
    BooleanProperty askedProperty() {
        return asked;
    }

    /// Whether a form may be opened now.
    boolean mayOpen(BreachForm wanted) {
        return overview.get()
                .map(
                        o ->
                                switch (wanted) {
                                    case NONE -> true;
                                    case ARREST ->
                                            !(isHeld(o) || isAtCourt(o)) && o.breach().isOpen();
                                    case STATION ->
                                            o.breach().isOpen()
                                                    && o.breach().state().arrestMade().isPresent();
                                    case COURT -> o.breach().isOpen();
                                    case OUTCOME -> isAtCourt(o);
                                    case RELEASE -> isHeld(o);
                                    case CORRECT -> true;
                                    case TAKE_BACK -> o.takenBack().isPresent();
                                })
                .orElse(false);
    }

    boolean maySeekArrest() {
        return overview.get()
                .map(o -> o.breach().state().kind() == BreachState.Kind.REPORTED)
                .orElse(false);
    }

    private static boolean isHeld(BreachOverview o) {
        return o.breach().state() instanceof BreachState.InCustody;
    }

    private static boolean isAtCourt(BreachOverview o) {
        return o.breach().state() instanceof BreachState.BeforeCourt;
    }
}
