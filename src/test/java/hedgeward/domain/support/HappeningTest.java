package hedgeward.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class HappeningTest {

    @Test
    void onlyAnEndAndAReleaseArePreparedForBeforeTheyHappen() {
        assertThat(Arrays.stream(Happening.What.values()).filter(Happening.What::isComing))
                .containsExactly(Happening.What.ORDER_ENDING, Happening.What.RELEASE_COMING);
    }

    @Test
    void onlyWordsThatReachedThePersonCountAsTold() {
        assertThat(Arrays.stream(TaskOutcome.values()).filter(TaskOutcome::isTold))
                .containsExactlyInAnyOrder(
                        TaskOutcome.TOLD_IN_PERSON,
                        TaskOutcome.TOLD_BY_PHONE,
                        TaskOutcome.TOLD_THROUGH_SUPPORT);
    }
}
