package hedgeward.store.support;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.common.Result;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.fakes.Gates;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.HandOverTask;
import hedgeward.app.support.ReopenTask;
import hedgeward.app.support.SettleTask;
import hedgeward.app.support.TaskRow;
import hedgeward.app.support.TaskSources;
import hedgeward.app.support.TaskSteps;
import hedgeward.app.support.TryToTell;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.Happening.What;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TaskRecord;
import hedgeward.domain.support.TaskRejection;
import hedgeward.domain.support.TaskStep;
import hedgeward.domain.support.TryResult;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class JooqTasksTest {

    private static final Instant NOW = SampleRegister.NOW;
    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir Path folder;

    private TestRegister register;
    private TaskSources sources;
    private TaskSteps steps;
    private FindTasks find;

    @BeforeEach
    void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        sources =
                new TaskSources(
                        new JooqTasks(register.current()),
                        register.cases(),
                        register.breaches(),
                        register.officers(),
                        ImportedRegister.holidays(),
                        Gates.open());
        steps =
                new TaskSteps(
                        register.unitOfWork(),
                        sources,
                        register.auditTrail(),
                        new TimeOrderedIds(CLOCK),
                        CLOCK);
        find = new FindTasks(register.unitOfWork(), sources);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void oneTalkTellsTheNewestHappeningAndWhatWasOwedBeforeIt() {
        TaskRow thorn = tell(SampleRegister.THORN.value().getLeastSignificantBits());
        assertThat(thorn.duty().about().what()).isEqualTo(What.ORDER_EXPIRED);
        assertThat(thorn.owed())
                .extracting(duty -> duty.about().what())
                .containsExactly(What.NOTICE_SERVED, What.ORDER_MADE);
        assertThat(thorn.isOverdueAt(NOW)).isTrue();
        assertThat(done(settle(thorn, TaskOutcome.TOLD_BY_PHONE))).isTrue();
        assertThat(kinds(4)).doesNotContain(DutyKind.TELL);
        assertThat(find.ofCase(WREN, SampleRegister.THORN, NOW))
                .filteredOn(row -> row.duty().kind() == DutyKind.TELL)
                .hasSize(3)
                .noneMatch(TaskRow::isOpen);
    }

    @Test
    void whatWasDoneLaterWasNotDoneThen() {
        TaskRow served = tell(2);
        assertThat(done(settle(served, TaskOutcome.TOLD_IN_PERSON))).isTrue();
        assertThat(isOwed(served, NOW.minusSeconds(60))).isTrue();
        assertThat(isOwed(served, NOW)).isFalse();
    }

    @Test
    void everyStepIsKeptAndReadBack() {
        TaskRow served = tell(2);
        TryToTell.Command tried =
                new TryToTell.Command(
                        seen(served), TryResult.NO_ANSWER, NOW, Optional.of("rang twice"));
        assertThat(done(new TryToTell(steps).handle(tried))).isTrue();
        assertThat(new TryToTell(steps).handle(tried)).isInstanceOf(Result.Stale.class);
        HandOverTask.Command given =
                new HandOverTask.Command(
                        seen(tell(2)), Optional.of(TestRegister.PIKE), "end of shift");
        assertThat(done(new HandOverTask(steps).handle(given))).isTrue();
        assertThat(tell(2).ownerLabel()).contains("SC2202 Pike");
        assertThat(done(settle(tell(2), TaskOutcome.TOLD_BY_PHONE))).isTrue();
        ReopenTask.Command again = new ReopenTask.Command(seen(settled()), "wrong row");
        assertThat(done(new ReopenTask(steps).handle(again))).isTrue();
        assertThat(tell(2).tries()).isEqualTo(1);
        assertThat(tell(2).kept().steps())
                .extracting(step -> (Object) step.getClass())
                .containsExactly(
                        TaskStep.Tried.class,
                        TaskStep.HandedOver.class,
                        TaskStep.Settled.class,
                        TaskStep.Reopened.class);
    }

    @Test
    void severalEndAtOnceOrNoneAndAreTakenBackTogether() {
        List<TaskRow> markers =
                find.open(WREN, NOW).stream()
                        .filter(row -> row.duty().kind().isAboutMarkers())
                        .toList();
        assertThat(markers).hasSizeGreaterThan(1);
        SettleTask.Command all = together(markers, TaskOutcome.NO_MARKERS);
        if (!(new SettleTask(steps).handle(all)
                instanceof Result.Done<List<TaskRecord>, TaskRejection>(var changed))) {
            throw new AssertionError("not settled");
        }
        assertThat(changed).hasSameSizeAs(markers);
        assertThat(find.open(WREN, NOW)).noneMatch(row -> row.duty().kind().isAboutMarkers());
        assertThat(new SettleTask(steps).handle(all)).isInstanceOf(Result.Stale.class);
        List<TaskSteps.Seen> kept =
                changed.stream()
                        .map(t -> new TaskSteps.Seen(WREN, t.caseId(), t.duty(), t.version() + 1))
                        .toList();
        assertThat(done(new ReopenTask(steps).handle(new ReopenTask.Command(kept, "slip"))))
                .isTrue();
        assertThat(find.open(WREN, NOW))
                .filteredOn(row -> row.duty().kind().isAboutMarkers())
                .hasSameSizeAs(markers);
        assertThat(register.read(() -> register.auditTrail().findByCase(SampleRegister.REED, 5)))
                .extracting(AuditLine::action)
                .containsExactly("task.reopen", "task.settle");
    }

    @Test
    void oneTalkDoesNotTellTwoPeopleAndNobodyIsTold() {
        List<TaskRow> two =
                find.open(WREN, NOW).stream()
                        .filter(row -> row.duty().kind() == DutyKind.TELL)
                        .toList();
        assertThat(two).hasSizeGreaterThan(1);
        assertThat(new SettleTask(steps).handle(together(two, TaskOutcome.TOLD_BY_PHONE)))
                .isEqualTo(new Result.Rejected<>(TaskRejection.DIFFERENT_PEOPLE));
        assertThat(register.read(() -> sources.tasks().findByCase(SampleRegister.REED))).isEmpty();
    }

    @Test
    void theLogSaysWhoDidWhatAboutWhichDuty() {
        assertThat(done(settle(tell(2), TaskOutcome.TOLD_BY_PHONE))).isTrue();
        assertThat(register.read(() -> register.auditTrail().findByCase(SampleRegister.REED, 5)))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.action()).isEqualTo("task.settle");
                            assertThat(line.userName()).isEqualTo("wren");
                            assertThat(line.detail())
                                    .containsEntry("duty", "tell/notice-served")
                                    .containsEntry("outcome", "TOLD_BY_PHONE");
                        });
    }

    @Test
    void aRuleOrAMissingPermissionChangesNothing() {
        TaskRow served = tell(2);
        assertThat(settle(served, TaskOutcome.NOT_TO_BE_CONTACTED))
                .isEqualTo(new Result.Rejected<>(TaskRejection.REASON_MISSING));
        Actor auditor = new Actor("crake", Set.of(Role.AUDITOR), "desk 1");
        assertThat(
                        new ReopenTask(steps)
                                .handle(
                                        new ReopenTask.Command(
                                                new TaskSteps.Seen(
                                                        auditor,
                                                        served.caseId(),
                                                        served.duty().key(),
                                                        0),
                                                "no")))
                .isEqualTo(new Result.Denied<>(Permission.DO_TASKS));
        assertThat(find.open(auditor, NOW)).isEmpty();
        assertThat(tell(2)).isEqualTo(served);
    }

    @Test
    void asksAsOftenForManyCasesAsForFew() {
        int few = register.statementsOf(() -> find.open(WREN, NOW));
        register.write(
                () ->
                        register.cases()
                                .addAll(
                                        SampleRegister.cases().stream()
                                                .map(JooqTasksTest::twin)
                                                .toList()));
        assertThat(find.open(WREN, NOW)).hasSizeGreaterThan(10);
        assertThat(register.statementsOf(() -> find.open(WREN, NOW))).isEqualTo(few);
    }

    private static CaseFile twin(CaseFile file) {
        return new CaseFile(
                new CaseId(new UUID(0x9999L, file.id().value().getLeastSignificantBits())),
                0,
                new CaseRef(file.ref().value() + "T"),
                file.occurrenceRef(),
                file.regime(),
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    private TaskRow tell(long number) {
        return rows(number).stream()
                .filter(row -> row.duty().kind() == DutyKind.TELL)
                .filter(row -> !row.duty().about().what().isComing())
                .findFirst()
                .orElseThrow();
    }

    private boolean isOwed(TaskRow row, Instant at) {
        return find.open(WREN, at).stream()
                .anyMatch(
                        open ->
                                open.caseId().equals(row.caseId())
                                        && open.duty().equals(row.duty()));
    }

    private List<DutyKind> kinds(long number) {
        return rows(number).stream().map(row -> row.duty().kind()).toList();
    }

    private List<TaskRow> rows(long number) {
        return find.open(WREN, NOW).stream()
                .filter(row -> row.caseId().value().getLeastSignificantBits() == number)
                .toList();
    }

    private TaskRow settled() {
        return find.ofCase(WREN, SampleRegister.REED, NOW).stream()
                .filter(row -> !row.isOpen())
                .findFirst()
                .orElseThrow();
    }

    private static TaskSteps.Seen seen(TaskRow row) {
        return new TaskSteps.Seen(WREN, row.caseId(), row.duty().key(), row.kept().version());
    }

    private Result<?, TaskRejection> settle(TaskRow row, TaskOutcome outcome) {
        return new SettleTask(steps)
                .handle(
                        new SettleTask.Command(
                                seen(row), outcome, NOW, Optional.empty(), Optional.empty()));
    }

    private static SettleTask.Command together(List<TaskRow> rows, TaskOutcome outcome) {
        return new SettleTask.Command(
                rows.stream().map(JooqTasksTest::seen).toList(),
                outcome,
                NOW,
                Optional.empty(),
                Optional.of("never entered"));
    }

    private static boolean done(Result<?, TaskRejection> result) {
        return result.isDone();
    }
}
