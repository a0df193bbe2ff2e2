package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class MomentFieldTest {

    private static final Instant SERVED = Instant.parse("2026-11-25T03:10:00Z");

    private MomentField field;

    @BeforeEach
    void create() {
        field = onFx(MomentFieldTest::fresh);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03:10", "3:10", "3.10", "0310", "310", " 03:10 "})
    void readsATimeHoweverItIsTyped(String typed) {
        type("25/11/2026", typed);
        assertThat(field.valueProperty().get()).contains(SERVED);
        assertThat(field.problemProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "12:60", "noon", "1", "12345"})
    void whatIsNoTimeIsNoMomentAndSaysSo(String typed) {
        type("25/11/2026", typed);
        assertThat(field.valueProperty().get()).isEmpty();
        assertThat(field.problemProperty().get()).isPresent();
    }

    @Test
    void anHourThatHappensTwiceAsksWhichOne() {
        type("25/10/2026", "01:30");
        CheckBox later = (CheckBox) field.lookup("#moment-later");
        assertThat(later.isVisible()).isTrue();
        assertThat(field.valueProperty().get()).contains(Instant.parse("2026-10-25T00:30:00Z"));
        onFx(
                () -> {
                    later.setSelected(true);
                    return later;
                });
        assertThat(field.valueProperty().get()).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void aTimeThatWasFilledInCanBeReadInTheDark() {
        Paint fill =
                onFx(
                        () -> {
                            field.valueProperty().set(Optional.of(SERVED));
                            Scene scene = new Scene(new HBox(field), 400, 60);
                            Themes.wear(scene, Theme.DARK);
                            scene.getRoot().applyCss();
                            Text text = (Text) field.lookup("#moment-time").lookup(".text");
                            return text.getFill();
                        });
        assertThat(((Color) fill).getBrightness()).isGreaterThan(0.5);
    }

    @Test
    void anHourThatNeverHappensIsNoMoment() {
        type("29/03/2026", "01:30");
        assertThat(field.valueProperty().get()).isEmpty();
        assertThat(field.problemProperty().get()).isPresent();
    }

    @Test
    void showsAMomentItIsGiven() {
        onFx(
                () -> {
                    field.valueProperty().set(Optional.of(SERVED));
                    return field;
                });
        assertThat(time().getText()).isEqualTo("03:10");
        assertThat(day().getValue()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void aSuggestedDayNeedsOnlyTheTime() {
        onFx(
                () -> {
                    field.suggestDay(LocalDate.of(2026, 11, 25));
                    time().setText("03:10");
                    return field;
                });
        assertThat(field.valueProperty().get()).contains(SERVED);
    }

    private void type(String dayTyped, String timeTyped) {
        onFx(
                () -> {
                    day().getEditor().setText(dayTyped);
                    time().setText(timeTyped);
                    return field;
                });
    }

    private DatePicker day() {
        return (DatePicker) field.lookup("#moment-day");
    }

    private TextField time() {
        return (TextField) field.lookup("#moment-time");
    }

    private static MomentField fresh() {
        Messages messages = new Messages(Locale.UK);
        return new MomentField(
                new Widgets(messages),
                new Times(messages, ZoneId.of("Europe/London")),
                "moment",
                KitMsg.NOT_KNOWN);
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
