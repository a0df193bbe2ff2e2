package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SecretFieldTest {

    @Test
    void keepsTheLettersAndShowsTheToolkitDotsOnly() {
        SecretField field = field();

        field.appendText("otters");
        field.replaceText(0, 2, "b");
        field.deleteText(4, 5);

        assertThat(field.peek()).containsExactly('b', 't', 'e', 'r');
        assertThat(field.getText()).isEqualTo("••••");
    }

    @Test
    void isEmptyOnceTaken() {
        SecretField field = field();
        field.appendText("four tame otters");

        assertThat(field.take()).isEqualTo("four tame otters".toCharArray());
        assertThat(field.peek()).isEmpty();
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void leavesOutWhatNobodyCanType() {
        SecretField field = field();

        field.appendText("a\tb\nc");

        assertThat(field.peek()).containsExactly('a', 'b', 'c');
        assertThat(field.getLength()).isEqualTo(3);
    }

    private static SecretField field() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, SecretField::new);
    }
}
