package hedgeward.store.support;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.Gates;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.OpenTasks;
import hedgeward.app.support.TaskRow;
import hedgeward.app.support.TaskSources;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.UpdateDuties;
import hedgeward.domain.support.WorkingDays;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the statement finds against what the rules say of every case of three years.
class WatchedCasesTest {

    private static final Actor DESK = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");

    @TempDir static Path folder;

    private static TestRegister register;
    private static List<CaseFile> files;
    private static Map<CaseId, List<Breach>> breaches;

    @BeforeAll
    static void load() {
        register = TestRegister.in(folder.resolve("office"));
        ImportedRegister.load(register);
        files = register.read(() -> register.cases().findAfter("", 5_000));
        breaches =
                register.read(() -> register.breaches().findAll()).stream()
                        .collect(Collectors.groupingBy(Breach::caseId));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void noCaseWithAnOpenDutyIsLeftOut() {
        WorkingDays days = new WorkingDays(ImportedRegister.holidays().current());
        for (int month = 0; month < 36; month++) {
            Instant at = ImportedRegister.NOW.minus(Duration.ofDays(30L * month));
            Set<CaseRef> found = found(at);
            Set<CaseRef> owed =
                    files.stream()
                            .filter(file -> isOwed(file, days, at))
                            .map(CaseFile::ref)
                            .collect(Collectors.toSet());
            assertThat(found).as("at %s", at).containsAll(owed);
        }
    }

    @Test
    void fewCasesAreReadThatOweNothing() {
        assertThat(found(ImportedRegister.NOW)).hasSizeLessThan(files.size() / 5);
    }

    @Test
    void whatRanOutBeforeTheRegisterWasLoadedStandsApart() {
        OpenTasks all =
                new FindTasks(register.unitOfWork(), sources()).all(DESK, ImportedRegister.NOW);
        assertThat(all.fromBefore()).hasSizeGreaterThan(100).noneMatch(this::isOverdue);
        assertThat(all.owed()).isNotEmpty().noneMatch(this::isOverdue);
        TaskRow newest = all.fromBefore().getFirst();
        assertThat(newest.limit().latest()).isBefore(ImportedRegister.NOW);
    }

    private boolean isOverdue(TaskRow row) {
        return row.isOverdueAt(ImportedRegister.NOW);
    }

    private static TaskSources sources() {
        return new TaskSources(
                new JooqTasks(register.current()),
                register.cases(),
                register.breaches(),
                register.officers(),
                ImportedRegister.holidays(),
                Gates.open());
    }

    private static Set<CaseRef> found(Instant at) {
        JooqTasks tasks = new JooqTasks(register.current());
        Instant since = at.minus(UpdateDuties.AFTERMATH.plusDays(12));
        return new HashSet<>(register.read(() -> tasks.findCases(at, since)));
    }

    private static boolean isOwed(CaseFile file, WorkingDays days, Instant at) {
        List<Duty> duties =
                UpdateDuties.of(file, breaches.getOrDefault(file.id(), List.of()), days, at);
        return duties.stream().anyMatch(duty -> UpdateDuties.isWatched(duty, file, at));
    }
}
