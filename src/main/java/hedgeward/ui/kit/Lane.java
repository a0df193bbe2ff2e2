package hedgeward.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// One line of background work for one thing on the screen: a save button, a table, a filter. A
/// newer run makes the results of older ones stale, and stale results are dropped: the fourth
/// keystroke's rows are never overwritten by the third's. Used on the FX thread.
public final class Lane {

    private final UiTasks tasks;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private long latest;

    Lane(UiTasks tasks) {
        this.tasks = tasks;
    }

    /// Runs `work` and hands its result to `onFx`, unless this lane was asked for something newer
    /// or told to forget meanwhile.
    public <T> void run(Supplier<? extends T> work, Consumer<? super T> onFx) {
        run(work, onFx, () -> {});
    }

    /// As above; `afterFailure` is called when the work failed unexpectedly and was not stale.
    public <T> void run(
            Supplier<? extends T> work, Consumer<? super T> onFx, Runnable afterFailure) {
        long mine = ++latest;
        busy.set(true);
        tasks.<T>run(
                work,
                result -> whenLatest(mine, () -> onFx.accept(result)),
                _ -> whenLatest(mine, afterFailure));
    }

    /// Drops the results of whatever is still under way.
    public void forget() {
        latest++;
        busy.set(false);
    }

    /// Whether the latest run has not answered yet.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void whenLatest(long mine, Runnable action) {
        if (mine == latest) {
            busy.set(false);
            action.run();
        }
    }
}
