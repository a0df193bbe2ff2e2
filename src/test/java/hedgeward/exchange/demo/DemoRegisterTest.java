package hedgeward.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.fakes.Gates;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.TaskCounts;
import hedgeward.app.support.TaskSources;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Stage;
import hedgeward.domain.visit.Visit;
import hedgeward.exchange.register.Desk;
import hedgeward.exchange.register.ExportRegister.Protection;
import hedgeward.exchange.register.Finding;
import hedgeward.exchange.register.ImportReport;
import hedgeward.exchange.rows.RegisterTable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class DemoRegisterTest {

    private static Desk filled(DemoPlan plan) {
        Desk desk = new Desk();
        var outcome =
                new DemoRegister(desk.office, desk.ports(), desk.office.tasks, () -> desk.holidays)
                        .handle(new DemoRegister.Command(Desk.ADMINISTRATOR, plan));
        assertThat(outcome).isInstanceOf(DemoRegister.Outcome.Filled.class);
        return desk;
    }

    private static DemoPlan plan(int cases, long seed) {
        return new DemoPlan(cases, seed, Desk.NOW);
    }

    private static List<CaseFile> cases(Desk desk) {
        return desk.office.cases.findAfter("", Integer.MAX_VALUE);
    }

    private static List<Visit> visits(Desk desk) {
        return desk.office.visits.findAfter("", Integer.MAX_VALUE);
    }

    @Test
    void theSameSeedGivesTheSameOffice() {
        Desk one = filled(plan(200, 7));
        Desk other = filled(plan(200, 7));
        assertThat(cases(one)).isEqualTo(cases(other));
        assertThat(visits(one)).isEqualTo(visits(other));
        assertThat(one.office.breaches.findAll()).isEqualTo(other.office.breaches.findAll());
        assertThat(one.office.officers.findAll()).isEqualTo(other.office.officers.findAll());
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        assertThat(cases(filled(plan(30, 1))).getFirst().parties())
                .isNotEqualTo(cases(filled(plan(30, 2))).getFirst().parties());
    }

    @Test
    void everyKindOfWorkIsOnTheDesk() {
        Desk desk = filled(plan(DemoPlan.USUAL_CASES, DemoPlan.USUAL_SEED));
        assertThat(desk.stages(Desk.NOW))
                .containsEntry(Stage.Kind.UNSERVED, 1L)
                .containsKeys(
                        Stage.Kind.AWAITING_HEARING,
                        Stage.Kind.ADJOURNED,
                        Stage.Kind.IN_FORCE,
                        Stage.Kind.EXPIRED,
                        Stage.Kind.REFUSED,
                        Stage.Kind.WITHDRAWN);
        assertThat(desk.office.breaches.findAll())
                .extracting(breach -> breach.state().kind())
                .contains(BreachState.Kind.values());
        assertThat(visits(desk))
                .anyMatch(visit -> visit.isPlanned() && visit.window().from().isAfter(Desk.NOW));
        assertThat(visits(desk))
                .anyMatch(visit -> visit.isUnrecordedAt(Desk.NOW) && inForce(desk, visit));
    }

    @Test
    void someCasesOfThePilotHaveAnOpenEndedDapoWithMonitoring() {
        Desk desk = filled(plan(DemoPlan.USUAL_CASES, DemoPlan.USUAL_SEED));
        assertThat(cases(desk))
                .filteredOn(file -> file.regime() == Regime.DAPN_DAPO)
                .anySatisfy(
                        file -> {
                            assertThat(file.stageAt(Desk.NOW)).isInstanceOf(Stage.InForce.class);
                            assertThat(file.newestTerms().types())
                                    .contains(ConditionType.ELECTRONIC_MONITORING);
                        });
    }

    private static boolean inForce(Desk desk, Visit visit) {
        return desk.office
                .cases
                .findById(visit.caseId())
                .flatMap(CaseFile::order)
                .filter(order -> order.isInForceAt(Desk.NOW))
                .isPresent();
    }

    @Test
    void theStationKeepsItsPromisesButForTwo() {
        Desk desk = filled(plan(DemoPlan.USUAL_CASES, DemoPlan.USUAL_SEED));
        TaskCounts counts =
                new FindTasks(
                                desk.office,
                                new TaskSources(
                                        desk.office.tasks,
                                        desk.office.cases,
                                        desk.office.breaches,
                                        desk.office.officers,
                                        () -> desk.holidays,
                                        Gates.open()))
                        .count(Desk.ADMINISTRATOR, Desk.NOW);
        assertThat(counts.overdue()).isBetween(1, 3);
        assertThat(counts.due()).isBetween(1, 12);
        assertThat(counts.fromBefore()).isZero();
    }

    @Test
    void aCourtClockRunsAtTheLastMoment() {
        Desk desk = filled(plan(40, 3));
        assertThat(desk.office.breaches.findAll())
                .flatExtracting(DemoRegisterTest::courtBy)
                .isNotEmpty()
                .allMatch(by -> by.isAfter(Desk.NOW));
    }

    private static List<Instant> courtBy(Breach breach) {
        return breach.state() instanceof BreachState.InCustody custody
                ? custody.arrest().courtBy().stream().map(by -> by.actBy()).toList()
                : List.of();
    }

    @Test
    void whatItHoldsIsLawful(@TempDir Path folder) {
        assertThat(problems(plan(700, 11), folder)).isEmpty();
    }

    @Property(tries = 12)
    void itIsLawfulWhateverTheSeedAndTheDay(
            @ForAll @IntRange(min = 1, max = 90) int cases,
            @ForAll int seed,
            @ForAll @IntRange(max = 4000) int day)
            throws IOException {
        Path folder = Files.createDirectories(Path.of("target/demo-of-any-day"));
        Instant until = Instant.parse("2021-01-01T09:31:17Z").plus(Duration.ofHours(day * 13L));
        assertThat(problems(new DemoPlan(cases, seed, until), folder)).isEmpty();
    }

    /// Loads what an office wrote out into another office.
    private static List<Finding> problems(DemoPlan plan, Path folder) {
        Desk desk = filled(plan);
        for (RegisterTable table : RegisterTable.values()) {
            desk.export(table, folder.resolve(table.fileName()), new Protection.Told("training"));
        }
        Desk other = new Desk();
        ImportReport report = other.loadFolder(folder);
        assertThat(other.stages(plan.until())).isEqualTo(desk.stages(plan.until()));
        return report.rejections();
    }

    @Test
    void anOfficeThatHoldsPeopleIsLeftAlone() {
        Desk desk = filled(plan(20, 1));
        var again =
                new DemoRegister(desk.office, desk.ports(), desk.office.tasks, () -> desk.holidays)
                        .handle(new DemoRegister.Command(Desk.ADMINISTRATOR, plan(20, 2)));
        assertThat(again).isEqualTo(new DemoRegister.Outcome.NotEmpty());
        assertThat(cases(desk)).hasSize(20);
    }
}
