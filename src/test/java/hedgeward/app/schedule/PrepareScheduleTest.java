package hedgeward.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.fakes.Gates;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.clock.ListOrigin;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitTemplate;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

class PrepareScheduleTest {

    private static final Actor OFFICER =
            new Actor("desk.fennel", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final Actor DESK = new Actor("desk.sorrel", Set.of(Role.DESK), "desk 1");
    private static final ScheduleQuestion WEEK = SampleSchedule.question(DetailLevel.FULL);

    private final Register register = new Register();
    private final PrepareSchedule prepare =
            new PrepareSchedule(
                    register,
                    register,
                    register,
                    register,
                    Gates.open(),
                    Clock.fixed(
                            SampleSchedule.at(LocalDate.of(2026, 11, 29), 15, 5), ZoneOffset.UTC));

    @Test
    void aCopyHasItsNumberItsMakerAndTheHashOfItsOwnEntry() {
        CopyStamp stamp = done(prepare.issue(OFFICER, WEEK)).stamp();
        assertThat(stamp.copyNumber()).contains(1);
        assertThat(stamp.printedBy()).isEqualTo("desk.fennel");
        assertThat(stamp.auditHead()).contains("hash-after-1");
        assertThat(stamp.destroyAfter()).isEqualTo(LocalDate.of(2026, 12, 13));
        assertThat(done(prepare.issue(OFFICER, WEEK)).stamp().copyNumber()).contains(2);
    }

    @Test
    void aCopyIsLoggedAsADisclosureWithWhomItIsFor() {
        prepare.issue(OFFICER, WEEK);
        AuditEntry entry = register.entries.getFirst();
        assertThat(entry.operation()).isEqualTo(Operation.DISCLOSURE);
        assertThat(entry.detail()).containsEntry("copy", "1").containsEntry("visits", "5");
        assertThat(entry.detail()).containsEntry("recipient", "briefing at Kettering");
        assertThat(entry.reason()).contains("the visits of its period");
    }

    @Test
    void aPreviewTakesNoNumberAndIsLoggedAsALook() {
        CopyStamp stamp = done(prepare.preview(OFFICER, WEEK)).stamp();
        assertThat(stamp.copyNumber()).isEmpty();
        assertThat(register.copies).isZero();
        assertThat(register.entries)
                .extracting(AuditEntry::operation)
                .containsExactly(Operation.CONSULTATION);
    }

    @Test
    void whoMayNotPrintGetsNothingAndNothingIsWritten() {
        assertThat(prepare.issue(DESK, WEEK))
                .isEqualTo(new Result.Denied<>(Permission.PRINT_SCHEDULE));
        assertThat(register.entries).isEmpty();
    }

    @Test
    void aPeriodThatMakesNoSenseIsRefused() {
        assertThat(prepare.issue(OFFICER, period(0, -1)))
                .isEqualTo(new Result.Rejected<>(ScheduleRejection.ENDS_BEFORE_IT_BEGINS));
        assertThat(prepare.issue(OFFICER, period(0, 92)))
                .isEqualTo(new Result.Rejected<>(ScheduleRejection.TOO_LONG));
        assertThat(prepare.issue(OFFICER, period(0, 91)).isDone()).isTrue();
    }

    @Test
    void aCopyForNobodyIsRefused() {
        for (String nobody : List.of("  ", "\u200b", "\u202e \u0007")) {
            assertThat(prepare.issue(OFFICER, madeFor(nobody)))
                    .isEqualTo(new Result.Rejected<>(ScheduleRejection.FOR_NOBODY));
        }
        assertThat(register.copies).isZero();
    }

    @Test
    void thePaperNamesWhomTheLogNames() {
        CopyStamp stamp =
                done(prepare.issue(OFFICER, madeFor("the \u202ebriefing\nat Kettering"))).stamp();
        assertThat(stamp.printedFor()).isEqualTo("the briefing at Kettering");
        assertThat(register.entries.getFirst().detail())
                .containsEntry("recipient", stamp.printedFor());
    }

    private static ScheduleQuestion madeFor(String whom) {
        return new ScheduleQuestion(
                WEEK.from(), WEEK.to(), Optional.empty(), Optional.empty(), DetailLevel.FULL, whom);
    }

    @Test
    void aFileNameNamesNobody() {
        assertThat(done(prepare.issue(OFFICER, WEEK)).fileName("pdf"))
                .isEqualTo("schedule-2026-11-30-copy-1.pdf");
        assertThat(done(prepare.preview(OFFICER, WEEK)).fileName("pdf"))
                .isEqualTo("schedule-2026-11-30-preview.pdf");
    }

    private static ScheduleQuestion period(int from, int to) {
        return new ScheduleQuestion(
                WEEK.from().plusDays(from),
                WEEK.from().plusDays(to),
                Optional.empty(),
                Optional.empty(),
                DetailLevel.NO_NAMES,
                "briefing");
    }

    private static Schedule done(Result<Schedule, ScheduleRejection> result) {
        return ((Result.Done<Schedule, ScheduleRejection>) result).value();
    }

    /// The few ports a schedule needs, in memory.
    private static final class Register implements UnitOfWork, Schedules, Office, AuditTrail {

        private final List<AuditEntry> entries = new ArrayList<>();
        private int copies;

        @Override
        public <T> T write(Function<Tx, T> work) {
            return work.apply(
                    new Tx() {
                        @Override
                        public void changed(Change change) {}

                        @Override
                        public void giveUp() {}
                    });
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public List<ScheduleRow> findRows(ScheduleQuestion question) {
            return SampleSchedule.week();
        }

        @Override
        public int takeCopyNumber() {
            copies++;
            return copies;
        }

        @Override
        public OfficeSettings settings() {
            return new OfficeSettings(
                    "Northampton Invented Station",
                    Optional.empty(),
                    false,
                    CourtPlan.of(
                            new CourtSittings(
                                    Map.of(),
                                    List.of(),
                                    Disregarded.asEnacted(
                                            BankHolidays.published(
                                                    new ListOrigin(
                                                            "invented", WEEK.from(), 2026, 2026),
                                                    List.of(
                                                            new BankHoliday(
                                                                    WEEK.from(),
                                                                    "invented day",
                                                                    "")))))),
                    VisitTemplate.standard());
        }

        @Override
        public void keep(OfficeSettings settings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void record(AuditEntry entry) {
            entries.add(entry);
        }

        @Override
        public void recordAll(List<AuditEntry> more) {
            entries.addAll(more);
        }

        @Override
        public List<AuditLine> findByCase(CaseId caseId, int limit) {
            return List.of();
        }

        @Override
        public Optional<AuditLine> findNewestChange(AuditSubject subject) {
            return Optional.empty();
        }

        @Override
        public Optional<AuditLine> findNewest(AuditSubject subject, String action) {
            return Optional.empty();
        }

        @Override
        public AuditHead head() {
            return new AuditHead(entries.size(), "hash-after-" + entries.size());
        }

        @Override
        public AuditCheck verify() {
            throw new UnsupportedOperationException();
        }
    }
}
