package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Operation;
import hedgeward.app.breach.AdvanceBreach.Step;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.clock.TimeTrust;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class BreachPageTest {

    private static final BreachMsg SAVED = BreachMsg.SAVED_STATION;
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
    void theCourtClockSaysWhenToBeInTheDock() {
        BreachPage page = page(SUNDAY, held());
        assertThat(page.controller.model().overviewProperty().get().orElseThrow().routes())
                .extracting(CourtRoute::inDockBy)
                .containsExactly(Story.COURT_BY.minus(Duration.ofMinutes(30)));
        assertThat(texts(page, "#breach-detention")).isEmpty();
    }

    @Test
    void aDapoShowsTheDetentionClockOnceTheArrivalIsRecorded() {
        BreachPage page = dapo(SUNDAY, held());
        assertThat(texts(page, "#breach-detention"))
                .anyMatch(text -> text.startsWith("The arrival at the station is not recorded"));
        onFx(() -> page.controller.onStep(atStation(Story.ARRESTED.plusSeconds(2700)), SAVED));
        assertThat(texts(page, "#breach-detention"))
                .contains("Charge, release or extend before Sun 6 Dec 11:45");
        assertThat(texts(page, "#breach-clock")).noneMatch(text -> text.contains("in the dock"));
    }

    @Test
    void anArrivalBeforeTheArrestIsRefused() {
        BreachPage page = dapo(SUNDAY, held());
        onFx(() -> page.controller.onStep(atStation(Story.ARRESTED.minusSeconds(60)), SAVED));
        assertThat(page.controller.model().refusalProperty().get())
                .contains("The arrival at the station cannot come before the arrest.");
    }

    @Test
    void aClockKnownToBeWrongStartsNoCustodyClockWithoutAnotherSource() {
        Instant wrong = Story.at("2026-12-01T09:00");
        TimeTrust doubt = () -> Optional.of(new ClockDoubt(wrong, SUNDAY));
        BreachPage page =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () ->
                                new BreachPage(
                                        wrong,
                                        BreachPage.CUSTODY,
                                        Steps.orderServed(),
                                        new BreachState.Reported(),
                                        doubt));
        onFx(() -> page.controller.onStep(arrested(Story.ARRESTED), SAVED));
        assertThat(page.controller.model().refusalProperty().get())
                .hasValueSatisfying(why -> assertThat(why).contains("clock is known to be wrong"));
        assertThat(page.kept().state()).isInstanceOf(BreachState.Reported.class);

        Step fromTheRadio =
                new Step.Arrested(
                        new BreachRules.ArrestReport(
                                Story.ARRESTED,
                                Optional.empty(),
                                Optional.empty(),
                                Custody.UNKNOWN,
                                Optional.of("radio log")));
        onFx(() -> page.controller.onStep(fromTheRadio, SAVED));
        Arrest arrest = page.kept().state().arrestMade().orElseThrow();
        assertThat(arrest.timeSource()).contains("radio log");
        assertThat(arrest.courtBy().map(KeptDeadline::actBy)).contains(Story.COURT_BY);
    }

    @Test
    void theCustodyClockSheetIsSavedAndLoggedAsADisclosure(@TempDir Path folder) {
        BreachPage page = page(SUNDAY, held());
        Path file = folder.resolve("sheet.pdf");
        page.saveTo = Optional.of(file);
        onFx(() -> page.controller.sheet().onSave());
        assertThat(file).isNotEmptyFile();
        assertThat(page.office.audit.entries().getLast().operation())
                .isEqualTo(Operation.DISCLOSURE);
        onFx(() -> page.controller.sheet().onPrint());
        assertThat(page.notices.getLast().words()).startsWith("No usual printer");
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
    void theDetentionClockLooksUnlikeTheCourtClock() throws IOException {
        Custody known =
                new Custody(
                        Optional.of(Story.ARRESTED.plusSeconds(2700)),
                        Optional.of(Story.ARRESTED.plusSeconds(3900)));
        Arrest arrest = held().arrest();
        BreachState state =
                new BreachState.InCustody(
                        new Arrest(
                                arrest.at(),
                                arrest.place(),
                                arrest.custodyRef(),
                                Optional.empty(),
                                known,
                                Optional.empty()));
        Snapshots.take(
                "breach-detention",
                1264,
                860,
                () -> {
                    BreachPage page =
                            new BreachPage(
                                    SUNDAY,
                                    BreachPage.CUSTODY,
                                    BreachPage.underDapo(),
                                    state,
                                    TimeTrust.SURE);
                    page.controller.onForm(BreachForm.STATION);
                    return page.controller.root();
                });
    }

    private static BreachPage dapo(Instant now, BreachState state) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () ->
                        new BreachPage(
                                now,
                                BreachPage.CUSTODY,
                                BreachPage.underDapo(),
                                state,
                                TimeTrust.SURE));
    }

    private static Step atStation(Instant at) {
        return new Step.AtStation(new Custody(Optional.of(at), Optional.empty()));
    }

    private static List<String> texts(BreachPage page, String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    Parent root = page.controller.root();
                    if (root.getScene() == null) {
                        var _ = new Scene(root, 1264, 860);
                    }
                    root.applyCss();
                    root.layout();
                    return root.lookupAll(id + " .label").stream()
                            .filter(Labeled.class::isInstance)
                            .map(node -> ((Labeled) node).getText())
                            .toList();
                });
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
