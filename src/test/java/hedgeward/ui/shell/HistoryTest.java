package hedgeward.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final PageAddress CASE = Places.caseFile("c-1");

    @Test
    void goesBackAndForwardAlongTheSameWay() {
        History history = visited(Places.today(), Places.orders(), CASE);
        assertThat(history.back()).contains(Places.orders());
        assertThat(history.back()).contains(Places.today());
        assertThat(history.back()).isEmpty();
        assertThat(history.current()).contains(Places.today());
        assertThat(history.forward()).contains(Places.orders());
        assertThat(history.canGoForward()).isTrue();
    }

    @Test
    void aNewPlaceForgetsTheOnesAhead() {
        History history = visited(Places.today(), Places.orders());
        history.back();
        history.visit(CASE);
        assertThat(history.canGoForward()).isFalse();
        assertThat(history.back()).contains(Places.today());
    }

    @Test
    void openingThePlaceOneIsAtIsNoStep() {
        History history = visited(Places.today(), Places.today());
        assertThat(history.canGoBack()).isFalse();
    }

    @Property
    void asManyStepsForwardAsBackLeadHome(@ForAll @IntRange(min = 1, max = 300) int places) {
        History history = new History();
        for (int i = 0; i < places; i++) {
            history.visit(Places.caseFile("c-" + i));
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }
        for (int i = 0; i < steps; i++) {
            history.forward();
        }
        assertThat(history.current()).contains(Places.caseFile("c-" + (places - 1)));
        assertThat(steps).isLessThanOrEqualTo(100);
    }

    private static History visited(PageAddress... places) {
        History history = new History();
        for (PageAddress place : places) {
            history.visit(place);
        }
        return history;
    }
}
