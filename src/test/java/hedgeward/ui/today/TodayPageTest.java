package hedgeward.ui.today;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.common.Change;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.holidays.KeptList;
import hedgeward.app.holidays.ListCause;
import hedgeward.app.holidays.MovedDeadline;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.RequestId;
import hedgeward.app.support.TaskRow;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.story.Story;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ExtendWith(ApplicationExtension.class)
class TodayPageTest {

    @Test
    void deadlinesMovedByTheListAreToldUntilRead() {
        TodayDesk desk = moved();
        Parent page = desk.controller.root();
        assertThat(page.lookup("#today-moved").isVisible()).isTrue();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> desk.controller.onMovedRead());
        assertThat(page.lookup("#today-moved").isVisible()).isFalse();
        assertThat(desk.audit.entries())
                .extracting(AuditEntry::action)
                .contains("holidays.acknowledge");
    }

    @Test
    void aListAboutToEndIsSaid() {
        // The list of the story ends with 2026; the desk stands on 6 December.
        assertThat(shown().controller.root().lookup("#today-list-ends").isVisible()).isTrue();
    }

    @Test
    void aNoticeThatWaitsForADecisionIsSaidWithSinceWhen() {
        Parent none = shown().controller.root();
        assertThat(none.lookup("#today-waiting").isVisible()).isFalse();
        TodayDesk desk = new TodayDesk();
        desk.requests.add(request(1, at("2026-12-05T23:10")));
        desk.requests.add(request(2, at("2026-12-05T22:40")));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> desk.controller.onShown());
        Label words = (Label) desk.controller.root().lookup("#today-waiting-words");
        assertThat(words.getText())
                .isEqualTo(
                        "2 notices wait for an authorising officer, the oldest since Sat 5 Dec"
                                + " 22:40.");
    }

    private static NoticeRequest request(int number, Instant sent) {
        return new NoticeRequest(
                new RequestId(new UUID(0, number)),
                0,
                "heron",
                sent,
                Regime.DVPN_DVPO,
                "Oxlade",
                Map.of());
    }

    @Test
    void pictureOfMovedDeadlines() throws IOException {
        Snapshots.take("today-moved", 1190, 700, () -> withWaiting(withMoved()).controller.root());
    }

    private static TodayDesk withWaiting(TodayDesk desk) {
        desk.requests.add(request(1, at("2026-12-05T23:10")));
        desk.controller.onShown();
        return desk;
    }

    private static TodayDesk moved() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, TodayPageTest::withMoved);
    }

    private static TodayDesk withMoved() {
        TodayDesk desk = new TodayDesk();
        desk.lists.add(
                new KeptList(
                        2,
                        Story.holidays()
                                .with(
                                        new BankHoliday(
                                                LocalDate.of(2026, 12, 7), "Day of mourning", "")),
                        ListCause.ADDED,
                        "London Gazette 99999",
                        "wren",
                        Optional.of("finch"),
                        TodayDesk.NOW.minusSeconds(600),
                        Set.of()),
                List.of(
                        new MovedDeadline(
                                MovedDeadline.Kind.HEARING,
                                new CaseId(new UUID(7, 2)),
                                new CaseRef("DV-2026-0582"),
                                Optional.empty(),
                                kept("2026-12-07T14:05"),
                                kept("2026-12-08T14:05"))));
        desk.controller.onShown();
        return desk;
    }

    private static KeptDeadline kept(String wall) {
        return new KeptDeadline(Story.at(wall), Story.at(wall), "2026-08-21");
    }

    @Test
    void statutoryClocksStandFirstAndEveryClockStandsUnderItsState() {
        List<TodayLine> lines = shown().controller.model().lines();
        assertThat(lines.getFirst()).isEqualTo(new TodayLine.Heading(State.ACT_NOW, 3));
        assertThat(lines.get(1))
                .isInstanceOfSatisfying(
                        TodayLine.Running.class,
                        r -> assertThat(r.clock().kind()).isEqualTo(DeskClock.Kind.HEARING));
        assertThat(lines).filteredOn(TodayLine.Running.class::isInstance).hasSize(8);
    }

    @Test
    void eachClockOpensWhatItIsAbout() {
        TodayDesk desk = shown();
        onFx(() -> desk.clocks.forEach(desk.controller::onOpen));
        assertThat(desk.opened)
                .contains(
                        Places.breach(new UUID(9, 1).toString()),
                        Places.caseFile(new UUID(7, 2).toString()),
                        Places.recordVisit(new UUID(8, 8).toString()));
    }

    @Test
    void whatIsToBeToldAndDoneStandsBesideTheClocksAndLeadsToItsTask() {
        TodayDesk desk = shown();
        TaskRow first = desk.controller.model().tasks().getFirst();
        onFx(() -> desk.controller.onOpenTask(first));
        assertThat(desk.opened)
                .containsExactly(
                        Places.task(first.caseId().value().toString(), first.duty().key().value()));
        Parent page = desk.controller.root();
        onFx(
                () -> {
                    Themes.wear(new Scene(page, 1200, 800), Theme.LIGHT);
                    page.applyCss();
                    page.layout();
                });
        assertThat(page.lookupAll("#today-task")).hasSameSizeAs(desk.controller.model().tasks());
    }

    @Test
    void aChangeElsewhereIsSeen() {
        TodayDesk desk = shown();
        desk.clocks.clear();
        onFx(
                () ->
                        desk.changes.publish(
                                Set.of(new Change.CaseChanged(new CaseId(new UUID(7, 1))))));
        assertThat(desk.controller.model().lines()).isEmpty();
    }

    @Test
    void theBriefingStaysUntilSomebodySaysItWasReadAndTheLogKeepsWho() {
        TodayDesk desk = new TodayDeskOnFx().desk();
        desk.briefings.hear(TodayDesk.absence());
        onFx(desk.controller::onShown);
        assertThat(desk.controller.model().briefingProperty().get()).isPresent();
        onFx(desk.controller::onAcknowledge);
        onFx(desk.controller::onShown);
        assertThat(desk.controller.model().briefingProperty().get()).isEmpty();
        assertThat(desk.audit.entries())
                .anyMatch(
                        e ->
                                e.action().equals("briefing.acknowledge")
                                        && e.actor().equals(TodayDesk.OFFICER));
    }

    @Test
    void looksRight() throws IOException {
        Snapshots.take("today", 1264, 820, () -> page(true));
        Snapshots.take("today-narrow", 924, 600, () -> page(false));
    }

    private static Parent page(boolean away) {
        TodayDesk desk = new TodayDesk();
        if (away) {
            desk.briefings.hear(TodayDesk.absence());
        }
        desk.controller.onShown();
        return desk.controller.root();
    }

    private static TodayDesk shown() {
        TodayDesk desk = new TodayDeskOnFx().desk();
        onFx(desk.controller::onShown);
        return desk;
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    /// Makes the desk on the FX thread.
    private record TodayDeskOnFx(TodayDesk desk) {
        TodayDeskOnFx() {
            this(WaitForAsyncUtils.waitForAsyncFx(10_000, TodayDesk::new));
        }
    }
}
