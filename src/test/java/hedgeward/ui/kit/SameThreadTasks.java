package hedgeward.ui.kit;

/// `UiTasks` that does everything at once on the calling thread, for tests of controllers. A
/// failure of the work becomes a failure of the test.
public final class SameThreadTasks {

    private SameThreadTasks() {}

    /// Tasks without any thread.
    public static UiTasks create() {
        return new UiTasks(
                Runnable::run,
                Runnable::run,
                failure -> {
                    throw new AssertionError("work failed", failure);
                });
    }
}
