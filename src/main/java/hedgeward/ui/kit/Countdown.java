package hedgeward.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long is left until a deadline: a bar that empties and the words `in 3 h 12 min`. Coloured by
/// how near the end is; what has passed is *act now*.
public final class Countdown extends VBox {

    private static final Duration NEAR = Duration.ofHours(6);
    private static final Duration SOON = Duration.ofHours(24);
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

    private final Times times;
    private final ObservableValue<Instant> now;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private Optional<Instant> start = Optional.empty();
    private Optional<Instant> end = Optional.empty();
    private Optional<State> shown = Optional.empty();

    /// A countdown that moves with `now` until `scope` ends; nothing is shown before `show(start,
    /// end)`.
    public Countdown(Times times, ObservableValue<Instant> now, Scope scope) {
        this.times = times;
        this.now = now;
        getStyleClass().add("hw-countdown");
        words.getStyleClass().add("hw-figures");
        words.setMinWidth(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(words, bar);
        scope.observe(now, this::refresh);
    }

    /// Counts from `newStart` (bar full) to `newEnd` (bar empty).
    public void show(Instant newStart, Instant newEnd) {
        start = Optional.of(newStart);
        end = Optional.of(newEnd);
        refresh(now.getValue());
    }

    /// The state the countdown is in at `now`, by how long is left until `end`.
    public static State stateAt(Instant now, Instant end) {
        Duration left = Duration.between(now, end);
        if (left.compareTo(NEAR) <= 0) {
            return State.ACT_NOW;
        }
        return left.compareTo(SOON) <= 0 ? State.DUE_SOON : State.RUNNING;
    }

    private void refresh(Instant now) {
        end.ifPresent(instant -> refresh(now, instant));
    }

    private void refresh(Instant now, Instant endsAt) {
        String text = times.left(now, endsAt);
        words.setText(text);
        setAccessibleText(text);
        bar.setProgress(fractionLeft(now, endsAt));
        pseudoClassStateChanged(PASSED, !now.isBefore(endsAt));
        State state = stateAt(now, endsAt);
        if (!shown.equals(Optional.of(state))) {
            shown.ifPresent(old -> getStyleClass().remove(old.styleClass()));
            getStyleClass().add(state.styleClass());
            shown = Optional.of(state);
        }
    }

    private double fractionLeft(Instant now, Instant endsAt) {
        Instant from = start.orElse(now);
        double whole = Duration.between(from, endsAt).toMillis();
        double left = Duration.between(now, endsAt).toMillis();
        return whole <= 0 ? 0 : Math.clamp(left / whole, 0, 1);
    }
}
