package hedgeward.ui.shell;

import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;

/// What the shell shows: where one is, whether one can go back, whether the curtain is drawn, and
/// the status at the bottom.
final class ShellModel {

    private final ShellSession session;
    private final List<Destination> rail;
    private final ObjectProperty<Optional<PageAddress>> place =
            new SimpleObjectProperty<>(this, "place", Optional.empty());
    private final BooleanProperty canGoBack = new SimpleBooleanProperty(this, "canGoBack");
    private final BooleanProperty canGoForward = new SimpleBooleanProperty(this, "canGoForward");
    private final BooleanProperty blurred = new SimpleBooleanProperty(this, "blurred");
    private final ObjectProperty<ShellStatus> status =
            new SimpleObjectProperty<>(this, "status", ShellStatus.empty());
    private final IntegerProperty tasks = new SimpleIntegerProperty(this, "tasks");
    private final ObjectProperty<Theme> theme;

    ShellModel(ShellSession session, List<Destination> rail, ObjectProperty<Theme> theme) {
        this.session = session;
        this.rail = rail;
        this.theme = theme;
    }

    ShellSession session() {
        return session;
    }

    List<Destination> rail() {
        return rail;
    }

    ObjectProperty<Optional<PageAddress>> placeProperty() {
        return place;
    }

    BooleanProperty canGoBackProperty() {
        return canGoBack;
    }

    BooleanProperty canGoForwardProperty() {
        return canGoForward;
    }

    BooleanProperty blurredProperty() {
        return blurred;
    }

    ObjectProperty<ShellStatus> statusProperty() {
        return status;
    }

    IntegerProperty tasksProperty() {
        return tasks;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
