package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What was recorded of a breach is put right on its page, at any stage.
@ExtendWith(ApplicationExtension.class)
final class CorrectBreachFormTest {

    private static final Instant LATER = Story.at("2026-12-09T09:12");
    private static final Instant RIGHT = Story.at("2026-12-05T10:05");

    @Test
    void theCourtClockRunsFromTheRightTimeAndTheOldOneIsKept() {
        BreachPage page = page(new BreachState.InCustody(arrest()));
        onFx(
                () ->
                        page.controller
                                .correcting()
                                .correct(
                                        Map.of(
                                                BreachField.ARRESTED_AT,
                                                Optional.of(RIGHT.toString())),
                                        "typed 11 for 10"));
        Arrest kept = page.kept().state().arrestMade().orElseThrow();
        assertThat(kept.at()).isEqualTo(RIGHT);
        assertThat(kept.courtBy().map(KeptDeadline::actBy)).contains(Story.at("2026-12-07T10:05"));
        assertThat(page.office.audit.entries().getLast().detail())
                .isEqualTo(Map.of("fields", "ARRESTED_AT COURT_BY"));
        assertThat(page.controller.model().overviewProperty().get().orElseThrow().corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("typed 11 for 10"));
    }

    @Test
    void theFormSaysWhatChangesAndAsksWhy() throws IOException {
        BreachPage page =
                page(
                        new BreachState.Finished(
                                Optional.of(arrest()),
                                Optional.of(Story.BEFORE_COURT),
                                new CourtOutcome.Proved(Optional.of(14), Optional.empty())));
        onFx(() -> page.controller.onForm(BreachForm.CORRECT));
        Scene scene = scene(page);
        onFx(() -> text(scene, "#breach-correct-custody-days").setText("12"));
        assertThat(preview(scene)).contains("Days of custody: 14 → 12");
        onFx(() -> text(scene, "#breach-correct-custody-days").setText("63"));
        assertThat(preview(scene)).doesNotContain("→");
        onFx(() -> text(scene, "#breach-correct-custody-days").setText("12"));
        onFx(() -> button(scene).fire());
        assertThat(page.controller.model().refusalProperty().get()).isPresent();
        onFx(() -> text(scene, "#breach-correct-why").setText("Read from the court register"));
        Snapshots.take("breach-correct-outcome", 1366, 900, () -> page.controller.root());
        onFx(() -> button(scene(page)).fire());
        assertThat(page.kept().state())
                .isInstanceOfSatisfying(
                        BreachState.Finished.class,
                        done ->
                                assertThat(done.outcome())
                                        .isEqualTo(
                                                new CourtOutcome.Proved(
                                                        Optional.of(12), Optional.empty())));
        onFx(() -> page.controller.onForm(BreachForm.CORRECT));
        onFx(
                () -> {
                    ComboBox<?> group = (ComboBox<?>) scene(page).lookup("#breach-correct-group");
                    group.getSelectionModel().select(1);
                });
        Snapshots.take("breach-correct-arrest", 1366, 900, () -> page.controller.root());
    }

    @Test
    void whatAnotherPutRightMeanwhileIsLaidBesideWhatWasTyped() throws IOException {
        BreachPage page = page(new BreachState.InCustody(arrest()));
        onFx(
                () -> {
                    page.controller.onForm(BreachForm.CORRECT);
                    page.office.breaches.save(
                            page.kept().withState(new BreachState.InCustody(arrestIn("Rothwell"))));
                    page.controller
                            .correcting()
                            .correct(
                                    Map.of(
                                            BreachField.ARRESTED_AT,
                                            Optional.of(RIGHT.toString()),
                                            BreachField.ARREST_PLACE,
                                            Optional.of("Kettering")),
                                    "typed 11 for 10");
                });
        Scene scene = scene(page);
        assertThat(scene.lookup("#breach-conflict-save").isDisabled()).isTrue();
        Snapshots.take("breach-conflict", 1366, 900, () -> page.controller.root());
        onFx(
                () ->
                        ((RadioButton) scene(page).lookup("#breach-conflict-arrest-place-theirs"))
                                .setSelected(true));
        onFx(() -> ((Button) scene(page).lookup("#breach-conflict-save")).fire());
        Arrest kept = page.kept().state().arrestMade().orElseThrow();
        assertThat(kept.at()).isEqualTo(RIGHT);
        assertThat(kept.place()).contains("Rothwell");
    }

    private static javafx.scene.control.Button button(Scene scene) {
        return (javafx.scene.control.Button) scene.lookup("#breach-form-record");
    }

    private static TextInputControl text(Scene scene, String id) {
        return (TextInputControl) scene.lookup(id);
    }

    private static String preview(Scene scene) {
        return String.join(
                "\n",
                ((Parent) scene.lookup("#breach-correct-preview"))
                        .getChildrenUnmodifiable().stream()
                                .map(line -> ((Labeled) line).getText())
                                .toList());
    }

    private static Scene scene(BreachPage page) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    Parent root = page.controller.root();
                    Scene scene = root.getScene() == null ? new Scene(root) : root.getScene();
                    root.applyCss();
                    root.layout();
                    return scene;
                });
    }

    private static Arrest arrest() {
        return arrestIn("Desborough");
    }

    private static Arrest arrestIn(String place) {
        return new Arrest(
                Story.ARRESTED,
                Optional.of(place),
                Optional.of("NC1"),
                BreachRules.courtBy(Steps.orderServed(), Story.ARRESTED, Story.clocks()));
    }

    private static BreachPage page(BreachState state) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> new BreachPage(LATER, BreachPage.CUSTODY, state));
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
