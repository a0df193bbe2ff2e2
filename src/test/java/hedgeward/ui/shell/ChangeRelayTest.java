package hedgeward.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Change;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

class ChangeRelayTest {

    private static final Set<Change> CHANGED = Set.of(new Change.OfficersChanged());

    private final ChangeBroadcast changes = new ChangeBroadcast();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Scope scope = new Scope();
    private final List<Set<Change>> heard = new ArrayList<>();

    private void listen() {
        UiTasks tasks = new UiTasks(Runnable::run, window::add, _ -> {});
        new ChangeRelay(changes, tasks).listen(scope, heard::add);
    }

    @Test
    void tellsTheWindowOnItsOwnThread() {
        listen();
        changes.publish(CHANGED);
        assertThat(heard).isEmpty();
        window.removeFirst().run();
        assertThat(heard).containsExactly(CHANGED);
    }

    @Test
    void whatWasOnItsWayWhenThePageClosedIsDropped() {
        listen();
        changes.publish(CHANGED);
        scope.close();
        window.removeFirst().run();
        changes.publish(CHANGED);
        assertThat(window).isEmpty();
        assertThat(heard).isEmpty();
    }
}
