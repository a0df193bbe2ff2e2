package hedgeward.boot;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.holidays.ListChange;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ServeNotice;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.NoticeRules;
import hedgeward.store.holidays.HolidayOffice;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// A notice is served in the same instant as the list of bank holidays changes.
class HolidayRaceTest {

    private static final Actor DESK = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final HolidayWish MOURNING =
            new HolidayWish.Proclaim(
                    LocalDate.of(2026, 11, 30), "Day of mourning", "London Gazette (invented)");

    @TempDir private Path folder;

    @Test
    void aNoticeServedWhileTheListChangesIsMovedWithTheOthers() throws InterruptedException {
        try (HolidayOffice office = new HolidayOffice(folder)) {
            office.register.write(
                    () -> {
                        office.register
                                .officers()
                                .addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
                        office.register.cases().addAll(List.of(Story.authorised()));
                    });
            ListChange previewed = done(office.change().preview(HolidayOffice.WREN, MOURNING));
            var second = office.approved(previewed.act());
            Pause pause = new Pause(HolidayOffice.SATURDAY);
            AtomicReference<Result<CaseFile, CaseRejection>> served = new AtomicReference<>();
            Thread desk = Thread.ofVirtual().start(() -> served.set(serve(office, pause)));
            pause.reached.await();
            AtomicReference<Result<ListChange, String>> changed = new AtomicReference<>();
            Thread supervisor =
                    Thread.ofPlatform()
                            .start(
                                    () ->
                                            changed.set(
                                                    office.change()
                                                            .handle(
                                                                    HolidayOffice.WREN,
                                                                    MOURNING,
                                                                    "Gazette",
                                                                    second)));
            untilOverOrWaiting(supervisor);
            pause.go.countDown();
            desk.join();
            supervisor.join();
            assertThat(served.get().isDone()).isTrue();
            assertThat(changed.get().isDone()).isTrue();
            assertThat(heardBy(office))
                    .isEqualTo(
                            new KeptDeadline(
                                    at("2026-12-01T16:00"),
                                    at("2026-12-01T16:00"),
                                    "2025-11-24+1"));
        }
    }

    private static Result<CaseFile, CaseRejection> serve(HolidayOffice office, Clock clock) {
        OfficeHolidays holidays =
                new OfficeHolidays(
                        office.register.unitOfWork(), office.lists, HolidayOffice::shipped);
        return new ServeNotice(
                        new CaseSteps(
                                office.register.unitOfWork(),
                                office.register.cases(),
                                office.register.auditTrail(),
                                Gates.open()),
                        holidays,
                        clock)
                .handle(
                        new ServeNotice.Command(
                                new CaseSteps.Seen(DESK, Story.authorised().id(), 1),
                                new NoticeRules.ServiceReport(
                                        at("2026-11-27T16:00"),
                                        Story.CONSTABLE,
                                        Optional.empty())));
    }

    /// A supervisor who waits for the desk shows as a thread that waits.
    private static void untilOverOrWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING
                && thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
    }

    private static KeptDeadline heardBy(HolidayOffice office) {
        return office.file().noticeService().orElseThrow().heardBy();
    }

    private static <T> T done(Result<T, String> result) {
        return ((Result.Done<T, String>) result).value();
    }

    /// A clock that stands still after the list was read and before anything is written.
    private static final class Pause extends Clock {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private final Instant now;

        private Pause(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            reached.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
