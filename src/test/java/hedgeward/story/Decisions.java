package hedgeward.story;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;

/// Opens decisions in tests: the value when accepted, the reason when rejected, else the test
/// fails.
public final class Decisions {

    private Decisions() {}

    public static <T, R> T accepted(Decision<T, R> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<T, R>) decision).value();
    }

    public static <T, R> R rejected(Decision<T, R> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<T, R>) decision).why();
    }
}
