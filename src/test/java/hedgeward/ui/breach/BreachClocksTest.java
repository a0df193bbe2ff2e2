package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.Operation;
import hedgeward.app.breach.AdvanceBreach.Step;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.clock.TimeTrust;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.State;

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

/// The court clock and the detention clock of PACE on the page of a breach.
@ExtendWith(ApplicationExtension.class)
class BreachClocksTest {

    private static final BreachMsg SAVED = BreachMsg.SAVED_STATION;
    private static final Instant SUNDAY = Story.at("2026-12-06T09:12");

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
        AuditEntry logged = page.office.audit.entries().getLast();
        assertThat(logged.operation()).isEqualTo(Operation.DISCLOSURE);
        assertThat(logged.detail()).containsEntry("recipient", "the gaoler");
        assertThat(logged.reason()).contains("court at ten");
        onFx(() -> page.controller.sheet().onPrint());
        assertThat(page.notices.getLast().words()).startsWith("No usual printer");
    }

    @Test
    void aBreachFileThatWasNotPrintedIsNeverCalledDone() {
        BreachPage page = page(SUNDAY, held());

        onFx(() -> page.controller.onPrint("Court officer"));

        assertThat(page.notices.getLast().words()).startsWith("No usual printer");
        assertThat(page.notices.getLast().state()).isEqualTo(State.ACT_NOW);
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

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
