package hedgeward.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work beside the windows. Work runs on virtual threads named `work-n`, its result comes back on
/// the FX thread, and nothing is ever interrupted: an interrupted database file may be damaged.
/// Failures nobody expected go to one place. The only class that touches `Platform`.
public final class UiTasks {

    private final Executor workers;
    private final Executor fx;
    private final Consumer<Throwable> unexpected;
    private final Set<CompletableFuture<Void>> underWay = ConcurrentHashMap.newKeySet();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(this, "running", 0);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

    /// Work on `workers`, results on `fx`; `unexpected` is told on `fx` of failures. Tests pass
    /// executors that run at once on the calling thread.
    public UiTasks(Executor workers, Executor fx, Consumer<Throwable> unexpected) {
        this.workers = workers;
        this.fx = fx;
        this.unexpected = unexpected;
        busy.bind(running.greaterThan(0));
    }

    /// The real thing: virtual threads and the FX thread.
    public static UiTasks onFxThread(Consumer<Throwable> unexpected) {
        ExecutorService workers =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("work-", 1).factory());
        return new UiTasks(workers, UiTasks::onFx, unexpected);
    }

    /// Runs `work` in the background and hands its result to `onFx` on the FX thread.
    public <T> void run(Supplier<? extends T> work, Consumer<? super T> onFx) {
        run(work, onFx, _ -> {});
    }

    /// As above; `afterFailure` is told of an unexpected failure (after it was reported), so that a
    /// form can say what was not saved.
    @SuppressWarnings("UndefinedEquals") // a future is itself and no other
    public <T> void run(
            Supplier<? extends T> work,
            Consumer<? super T> onFx,
            Consumer<? super Throwable> afterFailure) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        underWay.add(ended);
        later(() -> running.set(running.get() + 1));
        workers.execute(
                () -> {
                    FutureTask<T> attempt = new FutureTask<>(work::get);
                    attempt.run();
                    underWay.remove(ended);
                    ended.complete(null);
                    later(
                            () -> {
                                running.set(running.get() - 1);
                                deliver(attempt, onFx, afterFailure);
                            });
                });
    }

    /// Ends the windows, and with them the program, as leaving the last window does.
    public void leave() {
        later(Platform::exit);
    }

    /// A line of work of its own, with its own busy property, that keeps only the latest result.
    public Lane lane() {
        return new Lane(this);
    }

    /// Runs `action` on the FX thread: now when this is it, soon when not.
    public void later(Runnable action) {
        fx.execute(action);
    }

    /// Whether any work is under way; changes on the FX thread.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How many pieces of work are under way; changes on the FX thread.
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Waits until the work under way has ended, at most `limit`. Answers whether it has. For
    /// locking and leaving: the office's file is closed only when nobody uses it.
    public boolean awaitQuiet(Duration limit) {
        CompletableFuture<Void> all =
                CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new));
        all.copy().completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS).join();
        return all.isDone();
    }

    private <T> void deliver(
            FutureTask<T> attempt,
            Consumer<? super T> onFx,
            Consumer<? super Throwable> afterFailure) {
        switch (attempt.state()) {
            case SUCCESS -> onFx.accept(attempt.resultNow());
            case FAILED -> {
                unexpected.accept(attempt.exceptionNow());
                afterFailure.accept(attempt.exceptionNow());
            }
            case RUNNING, CANCELLED ->
                    throw new IllegalStateException("work is never left half-way or cancelled");
        }
    }

    private static void onFx(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
