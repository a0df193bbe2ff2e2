package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Role;
import hedgeward.app.breach.AdvanceBreach;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.story.Story;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A step that was recorded by mistake is taken back on the page of its breach.
@ExtendWith(ApplicationExtension.class)
final class TakeBackFormTest {

    private static final BreachId OTHER = new BreachId(new UUID(2, 3));

    @Test
    void theClockRunsAgainWhenTheCourtWasRecordedTooEarly() throws IOException {
        BreachPage page = page();
        onFx(() -> page.controller.onStep(arrest("Desborough", "NC1", 0), BreachMsg.SAVED_ARREST));
        BreachState held = page.kept().state();
        onFx(() -> page.controller.onStep(court(), BreachMsg.SAVED_COURT));
        onFx(() -> page.controller.onForm(BreachForm.TAKE_BACK));
        Scene scene = scene(page);
        assertThat(((Labeled) scene.lookup("#breach-back-stands")).getText())
                .contains("In custody")
                .contains("7 Dec 11:00");
        fire(page, "#breach-form-record");
        assertThat(page.controller.model().refusalProperty().get()).isPresent();
        onFx(() -> text(scene, "#breach-back-why").setText("Still in the cells"));
        Snapshots.take("breach-take-back", 1366, 900, () -> page.controller.root());
        fire(page, "#breach-form-record");
        assertThat(page.kept().state()).isEqualTo(held);
    }

    @Test
    void anArrestIsTakenBackByTwoAndTheOneBeforeStays() throws IOException {
        BreachPage page = page();
        page.accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        page.slots.with("finch", "four five six");
        onFx(() -> page.controller.onStep(arrest("Desborough", "NC1", 0), BreachMsg.SAVED_ARREST));
        onFx(
                () ->
                        page.controller.onStep(
                                new AdvanceBreach.Step.Released(
                                        Story.COURT_BY,
                                        "The court rose early; the duty inspector was told."),
                                BreachMsg.SAVED_RELEASE));
        BreachState freed = page.kept().state();
        page.office.breaches.addAll(List.of(another(page.kept())));
        onFx(() -> page.controller.onStep(arrest("Rothwell", "NC9", 50), BreachMsg.SAVED_ARREST));
        onFx(() -> page.controller.onForm(BreachForm.TAKE_BACK));
        onFx(() -> text(scene(page), "#breach-back-why").setText("It was the other brother"));
        fire(page, "#breach-form-record");
        onFx(() -> ((CheckBox) scene(page).lookup("#breach-back-alone")).setSelected(true));
        fire(page, "#breach-form-record");
        assertThat(page.kept().state().kind()).isEqualTo(BreachState.Kind.IN_CUSTODY);
        Snapshots.take("breach-take-back-arrest", 1366, 1100, () -> page.controller.root());
        onFx(
                () -> {
                    text(scene(page), "#consent-name").setText("finch");
                    text(scene(page), "#consent-passphrase").appendText("four five six");
                });
        fire(page, "#consent-approve");
        assertThat(page.kept().state()).isEqualTo(freed);
        assertThat(page.office.breaches.findById(OTHER).orElseThrow().state().kind())
                .isEqualTo(BreachState.Kind.IN_CUSTODY);
        assertThat(scene(page).lookup("#breach-corrections").isVisible()).isTrue();
        Snapshots.take("breach-taken-back", 1366, 1100, () -> page.controller.root());
    }

    private static Breach another(Breach like) {
        return new Breach(
                OTHER,
                0,
                like.caseId(),
                Optional.empty(),
                like.reportedAt(),
                like.source(),
                like.conditions(),
                Optional.empty(),
                new BreachState.Reported());
    }

    private static AdvanceBreach.Step arrest(String place, String reference, int hoursLater) {
        return new AdvanceBreach.Step.Arrested(
                new BreachRules.ArrestReport(
                        Story.ARRESTED.plus(Duration.ofHours(hoursLater)),
                        Optional.of(place),
                        Optional.of(reference)),
                List.of(OTHER));
    }

    private static AdvanceBreach.Step court() {
        return new AdvanceBreach.Step.BeforeCourt(
                new BreachRules.CourtReport(Story.BEFORE_COURT, false));
    }

    private static void fire(BreachPage page, String id) {
        Scene scene = scene(page);
        onFx(() -> ((Button) scene.lookup(id)).fire());
    }

    private static TextInputControl text(Scene scene, String id) {
        return (TextInputControl) scene.lookup(id);
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

    private static BreachPage page() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        new BreachPage(
                                Story.at("2026-12-08T09:12"),
                                BreachPage.CUSTODY,
                                new BreachState.Reported()));
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
