package hedgeward.boot.desktop;

import hedgeward.ui.kit.UiTasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Drives windows from a thread beside theirs: does something on the FX thread, then waits until
/// everything that followed from it has been delivered.
final class FxSteps {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 3;

    private final UiTasks tasks;
    private final List<UiTasks> watched;

    /// @param tasks ways to the FX thread
    /// @param watched the work that is waited for
    FxSteps(UiTasks tasks, List<UiTasks> watched) {
        this.tasks = tasks;
        this.watched = List.copyOf(watched);
    }

    /// Asks something on the FX thread. A failure there is a failure here.
    <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        tasks.later(
                () -> {
                    try {
                        answer.complete(question.get());
                    } catch (RuntimeException failure) {
                        answer.completeExceptionally(failure);
                    }
                });
        return answer.join();
    }

    /// Does something on the FX thread and waits for what follows from it.
    void act(Runnable step) {
        ask(
                () -> {
                    step.run();
                    return step;
                });
        settle();
    }

    /// Results are delivered by one turn of the FX thread and may start work again; when nothing
    /// was under way for some turns, nothing will follow.
    void settle() {
        int quiet = 0;
        while (quiet < ROUNDS) {
            watched.forEach(
                    work -> {
                        if (!work.awaitQuiet(PATIENCE)) {
                            throw new IllegalStateException("work did not end in time");
                        }
                    });
            boolean idle =
                    ask(() -> watched.stream().allMatch(work -> work.runningProperty().get() == 0));
            quiet = idle ? quiet + 1 : 0;
        }
    }
}
