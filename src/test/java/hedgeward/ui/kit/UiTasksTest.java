package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Work, window and failures, with both threads played by queues that run when told to.
class UiTasksTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final UiTasks tasks = new UiTasks(background::add, window::add, failures::add);

    @Test
    void aResultComesBackToTheWindowAndNotBefore() {
        tasks.run(() -> "rows", shown::add);
        runAll(background);
        assertThat(shown).isEmpty();
        runAll(window);
        assertThat(shown).containsExactly("rows");
    }

    @Test
    void isBusyFromAskingToAnswer() {
        tasks.run(() -> "rows", shown::add);
        runAll(window);
        assertThat(tasks.busyProperty().get()).isTrue();
        runAll(background);
        runAll(window);
        assertThat(tasks.busyProperty().get()).isFalse();
        assertThat(tasks.runningProperty().get()).isZero();
    }

    @Test
    void aFailureIsReportedOnceAndToldToWhoAsked() {
        IllegalStateException broken = new IllegalStateException();
        List<Throwable> told = new ArrayList<>();
        tasks.run(
                () -> {
                    throw broken;
                },
                _ -> shown.add("never"),
                told::add);
        runAll(background);
        runAll(window);
        assertThat(failures).containsExactly(broken);
        assertThat(told).containsExactly(broken);
        assertThat(shown).isEmpty();
        assertThat(tasks.busyProperty().get()).isFalse();
    }

    @Test
    void quietIsAwaitedAndAnsweredTruthfully() {
        assertThat(tasks.awaitQuiet(Duration.ofSeconds(5))).isTrue();
        tasks.run(() -> "rows", shown::add);
        assertThat(tasks.awaitQuiet(Duration.ofMillis(20))).isFalse();
        runAll(background);
        assertThat(tasks.awaitQuiet(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void aLaneDropsTheAnswerToAnOlderQuestion() {
        Lane lane = tasks.lane();
        lane.run(() -> "o", shown::add);
        lane.run(() -> "or", shown::add);
        background.removeLast().run();
        runAll(background);
        runAll(window);
        assertThat(shown).containsExactly("or");
        assertThat(lane.busyProperty().get()).isFalse();
    }

    @Test
    void aLaneThatForgotShowsNothing() {
        Lane lane = tasks.lane();
        lane.run(() -> "o", shown::add);
        assertThat(lane.busyProperty().get()).isTrue();
        lane.forget();
        runAll(background);
        runAll(window);
        assertThat(shown).isEmpty();
        assertThat(lane.busyProperty().get()).isFalse();
    }

    @Test
    void aLaneIsFreeAgainAfterAFailure() {
        Lane lane = tasks.lane();
        lane.run(
                () -> {
                    throw new IllegalStateException();
                },
                _ -> shown.add("never"),
                () -> shown.add("not saved"));
        runAll(background);
        runAll(window);
        assertThat(shown).containsExactly("not saved");
        assertThat(lane.busyProperty().get()).isFalse();
    }

    private static void runAll(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }
}
