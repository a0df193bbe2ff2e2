package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.breach.AdvanceBreach.Step;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.kit.Snapshots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// A mistyped time of arrest is put right, and the court clock with it.
@ExtendWith(ApplicationExtension.class)
final class CorrectArrestTest {

    private static final Instant SUNDAY = Story.at("2026-12-06T09:12");
    private static final Instant RIGHT = Story.at("2026-12-05T10:05");

    @Test
    void theCourtClockRunsFromTheRightTimeAndTheOldOneStaysInTheLog() {
        BreachPage page = page();

        onFx(() -> page.controller.onStep(correction(RIGHT, "typed 11 for 10"), saved()));

        Arrest arrest = page.kept().state().arrestMade().orElseThrow();
        assertThat(arrest.at()).isEqualTo(RIGHT);
        assertThat(arrest.courtBy().map(KeptDeadline::actBy))
                .contains(Story.at("2026-12-07T10:05"));
        AuditEntry entry = page.office.audit.entries().getLast();
        assertThat(entry.action()).isEqualTo("breach.correct-arrest");
        assertThat(entry.reason()).contains("typed 11 for 10");
        assertThat(entry.detail())
                .containsEntry("arrested_at", Story.ARRESTED + " → " + RIGHT)
                .containsEntry("court_by", Story.COURT_BY + " → 2026-12-07T10:05:00Z");
    }

    @Test
    void withoutAReasonNothingIsChanged() {
        BreachPage page = page();

        onFx(() -> page.controller.onStep(correction(RIGHT, " "), saved()));

        assertThat(page.kept().state().arrestMade().map(Arrest::at)).contains(Story.ARRESTED);
        assertThat(page.controller.model().refusalProperty().get()).isPresent();
    }

    @Test
    void anArrestInTheFutureOrOutsideTheOrderIsRefused() {
        BreachPage page = page();

        onFx(() -> page.controller.onStep(correction(SUNDAY.plusSeconds(60), "why"), saved()));
        onFx(
                () ->
                        page.controller.onStep(
                                correction(Story.SERVED.minusSeconds(60), "why"), saved()));

        assertThat(page.kept().state().arrestMade().map(Arrest::at)).contains(Story.ARRESTED);
    }

    @Test
    void onlyWhoIsHeldHasAnArrestToCorrect() throws IOException {
        BreachPage held = page();
        BreachPage reported = page(new BreachState.Reported());

        assertThat(held.controller.model().mayOpen(BreachForm.CORRECT)).isTrue();
        assertThat(reported.controller.model().mayOpen(BreachForm.CORRECT)).isFalse();
        onFx(() -> held.controller.onForm(BreachForm.CORRECT));
        Snapshots.take("breach-correct", 1366, 768, () -> held.controller.root());
    }

    private static Step correction(Instant right, String why) {
        return new Step.CorrectArrest(
                new BreachRules.ArrestReport(
                        right,
                        Optional.empty(),
                        Optional.empty(),
                        Custody.UNKNOWN,
                        Optional.empty()),
                why);
    }

    private static BreachMsg saved() {
        return BreachMsg.SAVED_CORRECT;
    }

    private static BreachPage page() {
        return page(
                new BreachState.InCustody(
                        new Arrest(
                                Story.ARRESTED,
                                Optional.empty(),
                                Optional.empty(),
                                BreachRules.courtBy(
                                        Steps.orderServed(), Story.ARRESTED, Story.clocks()))));
    }

    private static BreachPage page(BreachState state) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> new BreachPage(SUNDAY, BreachPage.CUSTODY, state));
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
