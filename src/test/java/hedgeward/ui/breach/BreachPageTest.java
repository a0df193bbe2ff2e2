package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.breach.AdvanceBreach.Step;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.story.Story;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class BreachPageTest {

    private static final Instant SUNDAY = Story.at("2026-12-06T09:12");
    private static final Instant AFTERWARDS = Story.at("2026-12-07T10:40");

    @Test
    void theClockOfAnArrestIsForeseenWhileItsTimeIsTyped() {
        BreachPage page = page(SUNDAY, new BreachState.Reported());
        onFx(() -> page.controller.onArrestTime(Optional.of(Story.ARRESTED)));
        assertThat(page.controller.model().foreseenProperty().get().map(Deadline::actBy))
                .contains(Story.COURT_BY);
        onFx(() -> page.controller.onArrestTime(Optional.of(Story.ENDS)));
        assertThat(page.controller.model().foreseenProperty().get()).isEmpty();
    }

    @Test
    void aRecordedArrestStartsTheClockAndClosesTheForm() {
        BreachPage page = page(SUNDAY, new BreachState.Reported());
        onFx(() -> page.controller.onForm(BreachForm.ARREST));
        onFx(() -> page.controller.onStep(arrested(Story.ARRESTED), BreachMsg.SAVED_ARREST));
        assertThat(page.kept().state()).isInstanceOf(BreachState.InCustody.class);
        assertThat(page.controller.model().formProperty().get()).isEqualTo(BreachForm.NONE);
        assertThat(page.controller.model().mayOpen(BreachForm.RELEASE)).isTrue();
        assertThat(page.notices).hasSize(1);
    }

    @Test
    void aStepConfirmedTwiceBeforeItIsSavedIsTakenOnceAndBlamesNobody() {
        BreachPage page = page(SUNDAY, new BreachState.Reported());
        onFx(() -> page.controller.onForm(BreachForm.ARREST));
        onFx(
                () -> {
                    page.hold();
                    page.controller.onStep(arrested(Story.ARRESTED), BreachMsg.SAVED_ARREST);
                    page.controller.onStep(arrested(Story.ARRESTED), BreachMsg.SAVED_ARREST);
                    page.letGo();
                });
        assertThat(page.controller.model().refusalProperty().get()).isEmpty();
        assertThat(page.controller.model().formProperty().get()).isEqualTo(BreachForm.NONE);
        assertThat(page.notices).hasSize(1);
    }

    @Test
    void aRuleThatRefusesIsToldAndTheFormStays() {
        BreachPage page = page(SUNDAY, new BreachState.Reported());
        onFx(() -> page.controller.onForm(BreachForm.ARREST));
        onFx(() -> page.controller.onStep(arrested(AFTERWARDS), BreachMsg.SAVED_ARREST));
        assertThat(page.controller.model().refusalProperty().get()).isPresent();
        assertThat(page.controller.model().formProperty().get()).isEqualTo(BreachForm.ARREST);
    }

    @Test
    void aPenaltyOverTheCeilingIsRefused() {
        BreachPage page =
                page(
                        AFTERWARDS,
                        new BreachState.BeforeCourt(
                                Optional.of(held().arrest()), Story.BEFORE_COURT, false));
        onFx(() -> page.controller.onStep(proved(63), BreachMsg.SAVED_OUTCOME));
        assertThat(page.controller.model().refusalProperty().get())
                .hasValueSatisfying(words -> assertThat(words).contains("63(3)"));
        onFx(() -> page.controller.onStep(proved(28), BreachMsg.SAVED_OUTCOME));
        assertThat(page.kept().isOpen()).isFalse();
    }

    @Test
    void whoeverMayNotIsTold() {
        Actor desk = new Actor("lark", Set.of(Role.DESK), "counter");
        BreachPage page =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> new BreachPage(SUNDAY, desk, new BreachState.Reported()));
        onFx(() -> page.controller.onStep(arrested(Story.ARRESTED), BreachMsg.SAVED_ARREST));
        assertThat(page.controller.model().refusalProperty().get()).isPresent();
        assertThat(page.kept().state()).isInstanceOf(BreachState.Reported.class);
    }

    @Test
    void leadsToItsCase() {
        BreachPage page = page(SUNDAY, held());
        onFx(page.controller::onOpenCase);
        assertThat(page.opened)
                .containsExactly(Places.caseFile(page.kept().caseId().value().toString()));
    }

    @Test
    void looksRight() throws IOException {
        Snapshots.take("breach-custody", 1264, 860, () -> root(SUNDAY, held(), BreachForm.NONE));
        Snapshots.take(
                "breach-arrest",
                1264,
                860,
                () -> root(SUNDAY, new BreachState.Reported(), BreachForm.ARREST));
        Snapshots.take(
                "breach-outcome",
                1264,
                860,
                () ->
                        root(
                                AFTERWARDS,
                                new BreachState.BeforeCourt(
                                        Optional.of(held().arrest()), Story.BEFORE_COURT, false),
                                BreachForm.OUTCOME));
    }

    @Test
    void theFileLooksRight() throws IOException {
        Snapshots.take("breach-file", 1264, 1700, () -> filled(SUNDAY).controller.root());
        Snapshots.take("breach-file-wide", 1820, 1500, () -> filled(SUNDAY).controller.root());
    }

    private static BreachPage filled(Instant now) {
        return new BreachPage(now, BreachPage.CUSTODY, held(), FilledFile.of(BreachPage.ID));
    }

    private static Parent root(Instant now, BreachState state, BreachForm form) {
        BreachPage page = new BreachPage(now, BreachPage.CUSTODY, state);
        page.controller.onForm(form);
        return page.controller.root();
    }

    private static BreachPage page(Instant now, BreachState state) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> new BreachPage(now, BreachPage.CUSTODY, state));
    }

    private static BreachState.InCustody held() {
        return new BreachState.InCustody(
                new Arrest(
                        Story.ARRESTED,
                        Optional.of("Larkrise Yard, Desborough"),
                        Optional.of("NC10077"),
                        Optional.of(new KeptDeadline(Story.COURT_BY, Story.COURT_BY, "test"))));
    }

    private static Step arrested(Instant at) {
        return new Step.Arrested(
                new BreachRules.ArrestReport(at, Optional.empty(), Optional.empty()));
    }

    private static Step proved(int days) {
        return new Step.Finished(new CourtOutcome.Proved(Optional.of(days), Optional.empty()));
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
