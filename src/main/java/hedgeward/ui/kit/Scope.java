package hedgeward.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Subscriptions that end together. A page opens one, hangs every listener and binding on it, and
/// closes it when it goes; what was hung last ends first. Used on the FX thread.
public final class Scope implements AutoCloseable {

    private final Deque<Runnable> endings = new ArrayDeque<>();
    private boolean open = true;

    /// Calls `action` with each later value, not with the present one.
    public <T> void listen(ObservableValue<T> value, Consumer<? super T> action) {
        ChangeListener<T> listener = (_, _, now) -> action.accept(now);
        value.addListener(listener);
        onEnd(() -> value.removeListener(listener));
    }

    /// Calls `action` with the present value at once and with each later one.
    public <T> void observe(ObservableValue<T> value, Consumer<? super T> action) {
        listen(value, action);
        action.accept(value.getValue());
    }

    /// Calls `action` whenever the observable (a list, a binding) may have changed.
    public void onChange(Observable observable, Runnable action) {
        InvalidationListener listener = _ -> action.run();
        observable.addListener(listener);
        onEnd(() -> observable.removeListener(listener));
    }

    /// Binds `target` to `source` until the scope ends.
    public <T> void bind(Property<T> target, ObservableValue<? extends T> source) {
        target.bind(source);
        onEnd(target::unbind);
    }

    /// Binds two properties to each other until the scope ends; `first` takes the value of
    /// `second`.
    public <T> void bindBoth(Property<T> first, Property<T> second) {
        first.bindBidirectional(second);
        onEnd(() -> first.unbindBidirectional(second));
    }

    /// Runs `ending` when the scope ends; at once when it has already ended.
    public void onEnd(Runnable ending) {
        if (open) {
            endings.push(ending);
        } else {
            ending.run();
        }
    }

    /// A scope that ends with this one at the latest.
    public Scope child() {
        Scope child = new Scope();
        onEnd(child::close);
        return child;
    }

    /// Whether subscriptions are still alive.
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
