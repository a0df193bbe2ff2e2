package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class ToastsTest {

    private Toasts toasts;

    @BeforeEach
    void open() {
        toasts = new Toasts(new Messages(Locale.UK));
    }

    @Test
    void theNewestComesFirstAndNothingIsSaidTwice() {
        say(State.DONE, "one");
        say(State.DONE, "two");
        say(State.DONE, "one");
        assertThat(toasts.notices()).extracting(Notice::words).containsExactly("one", "two");
        assertThat(toasts.isVisible()).isTrue();
    }

    @Test
    void whatIsUrgentIsNotPushedOut() {
        say(State.ACT_NOW, "urgent");
        say(State.DONE, "one");
        say(State.DONE, "two");
        say(State.DONE, "three");
        assertThat(toasts.notices())
                .extracting(Notice::words)
                .containsExactly("three", "two", "urgent");
    }

    private void say(State state, String words) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> toasts.show(Notice.of(state, words)));
    }
}
