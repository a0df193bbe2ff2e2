package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class OwnClipboardTest {

    private static final String MARK = "Zebedee-Canarymark";

    private final Scope scope = new Scope();
    private Instant now = Instant.parse("2026-11-25T01:40:00Z");
    private UiTicker ticker;
    private OwnClipboard own;
    private TextField field;

    @Start
    void show(Stage stage) {
        put("from before");
        field = new TextField(MARK);
        stage.setScene(new Scene(new VBox(field), 400, 200));
        stage.show();
        stage.requestFocus();
        ticker = new UiTicker(() -> now);
        own = new OwnClipboard(ticker);
        own.begin(scope);
    }

    @Test
    void takesBackWhatWasCopiedHere() {
        assertThat(after(this::copy)).contains(MARK);
        assertThat(after(own::forget)).isEmpty();
    }

    @Test
    void leavesWhatWasThereBefore() {
        assertThat(after(own::forget)).contains("from before");
    }

    @Test
    void takesItBackAfterAWhile() {
        assertThat(after(this::copy)).contains(MARK);
        assertThat(after(() -> minutes(1))).contains(MARK);
        assertThat(after(() -> minutes(2))).isEmpty();
    }

    @Test
    void leavesWhatAnotherProgramPutThereSince() {
        assertThat(after(this::copy)).contains(MARK);
        assertThat(after(() -> field.getScene().getWindow().hide())).contains(MARK);
        assertThat(after(() -> put("theirs"))).contains("theirs");
        assertThat(after(own::forget)).contains("theirs");
    }

    private void copy() {
        field.selectAll();
        field.copy();
    }

    private void minutes(int passed) {
        for (int i = 0; i < passed; i++) {
            now = now.plusSeconds(60);
            ticker.tick();
        }
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Optional<String> after(Runnable step) {
        return waitForAsyncFx(
                10_000,
                () -> {
                    step.run();
                    return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                            .filter(text -> !text.isEmpty());
                });
    }
}
