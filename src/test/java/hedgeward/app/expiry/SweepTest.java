package hedgeward.app.expiry;

import static hedgeward.store.sample.SampleRegister.MARSH;
import static hedgeward.store.sample.SampleRegister.NOW;
import static hedgeward.store.sample.SampleRegister.SEDGE;
import static hedgeward.store.sample.SampleRegister.THORN;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitState;
import hedgeward.store.expiry.JooqExpiries;
import hedgeward.store.expiry.JooqSweepRuns;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SweepTest {

    private static final CaseRef THORN_REF = new CaseRef("DV-2026-0004");
    private static final CaseRef SEDGE_REF = new CaseRef("DV-2026-0005");

    /// Over before the order was.
    private static final Visit MISSED = visit(THORN, 1, -20);

    /// Begins when the order is over.
    private static final Visit POINTLESS = visit(THORN, 2, -10);

    /// Still ahead, order in force.
    private static final Visit AHEAD = visit(MARSH, 3, 2);

    private TestRegister register;

    @BeforeEach
    void fill(@TempDir Path folder) {
        register = TestRegister.in(folder);
        SampleRegister.fill(register);
        register.write(() -> register.visits().addAll(List.of(MISSED, POINTLESS, AHEAD)));
    }

    @AfterEach
    void lock() {
        register.close();
    }

    @Test
    void writesDownWhatTimeHasMadeTrue() {
        SweepReport report = sweep(NOW);

        assertThat(report.expired()).containsExactly(THORN_REF);
        assertThat(report.lapsed()).containsExactly(SEDGE_REF);
        assertThat(report.missed()).containsExactly(MISSED.code());
        assertThat(report.closed()).containsExactly(POINTLESS.code());
        assertThat(report.failed()).isZero();
        assertThat(report.since()).isEmpty();
        assertThat(
                        register.read(() -> register.cases().findById(THORN))
                                .flatMap(file -> file.order())
                                .flatMap(order -> order.expiryNotedAt()))
                .contains(NOW);
        assertThat(
                        register.read(() -> register.cases().findById(SEDGE))
                                .flatMap(file -> file.notice().orElseThrow().lapseNotedAt()))
                .contains(NOW);
    }

    @Test
    void closesVisitsThatWouldComeAfterTheOrderAndLeavesMissedOnesOpen() {
        sweep(NOW);

        assertThat(state(POINTLESS.code())).isEqualTo(new VisitState.Closed(NOW));
        assertThat(state(MISSED.code())).isEqualTo(new VisitState.Planned());
        assertThat(state(AHEAD.code())).isEqualTo(new VisitState.Planned());
    }

    @Test
    void writesNothingTheSecondTime() {
        sweep(NOW);
        long entries = register.read(() -> register.auditTrail().head()).sequence();

        SweepReport again = sweep(NOW);

        assertThat(again.isEmpty()).isTrue();
        assertThat(again.since()).contains(NOW);
        assertThat(register.read(() -> register.auditTrail().head()).sequence()).isEqualTo(entries);
    }

    @Test
    void findsOrdersOverFromTheMidnightThatClosesTheirLastDay() {
        Instant midnight = Instant.parse("2026-11-25T00:00:00Z");

        assertThat(sweep(midnight.minusMillis(1)).expired()).isEmpty();
        assertThat(sweep(midnight).expired()).containsExactly(THORN_REF);
    }

    @Test
    void leavesAnEntryOfEachFactInTheHistoryOfItsCase() {
        sweep(NOW);

        assertThat(actionsOf(THORN))
                .containsExactlyInAnyOrder("order.expire", "visit.close", "visit.miss");
        assertThat(actionsOf(SEDGE)).containsExactly("notice.lapse");
        assertThat(actionsOf(MARSH)).isEmpty();
    }

    @Test
    void goesOnWhenOneRecordCannotBeWrittenAndTriesItAgainNextTime() {
        Expiries stubborn =
                new FailingExpiries(new JooqExpiries(register.current()), Set.of(THORN));

        SweepReport report = sweep(NOW, stubborn);

        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.expired()).isEmpty();
        assertThat(report.lapsed()).containsExactly(SEDGE_REF);
        assertThat(state(POINTLESS.code())).isEqualTo(new VisitState.Planned());
        assertThat(sweep(NOW).expired()).containsExactly(THORN_REF);
    }

    @Test
    void remembersNoInstantThatHasNotCome() {
        Sweep sweep = sweepThrough(new JooqExpiries(register.current()));

        sweep.handle(Actor.SCHEDULER, NOW.plus(Duration.ofDays(40)));

        assertThat(sweep.lastRun()).contains(NOW);
    }

    @Test
    void isDueOnlyWhileSomethingIsUnwritten() {
        Sweep sweep = sweepThrough(new JooqExpiries(register.current()));

        assertThat(sweep.isDue(NOW)).isTrue();
        sweep.handle(Actor.SCHEDULER, NOW);
        assertThat(sweep.isDue(NOW)).isFalse();
    }

    @Test
    void isRefusedToWhoeverMayNot() {
        Actor desk = new Actor("desk.bramble", Set.of(Role.DESK), "desk 1");

        assertThat(sweepThrough(new JooqExpiries(register.current())).handle(desk, NOW))
                .isEqualTo(new Result.Denied<>(Permission.SWEEP));
        assertThat(register.read(() -> register.auditTrail().head()).sequence()).isZero();
    }

    private static Visit visit(CaseId caseId, int number, int from) {
        return SampleRegister.visit(caseId, number, from, Optional.of(TestRegister.PIKE));
    }

    private SweepReport sweep(Instant at) {
        return sweep(at, new JooqExpiries(register.current()));
    }

    private SweepReport sweep(Instant at, Expiries expiries) {
        return switch (sweepThrough(expiries).handle(Actor.SCHEDULER, at)) {
            case Result.Done<SweepReport, Void>(var report) -> report;
            case Result.Denied<SweepReport, Void> _,
                    Result.Missing<SweepReport, Void> _,
                    Result.Rejected<SweepReport, Void> _,
                    Result.Stale<SweepReport, Void> _ ->
                    throw new AssertionError("the sweep was refused");
        };
    }

    private Sweep sweepThrough(Expiries expiries) {
        return new Sweep(
                register.unitOfWork(),
                new Sweep.Ports(
                        expiries, new JooqSweepRuns(register.current()), register.auditTrail()),
                InstantSource.fixed(NOW));
    }

    private VisitState state(VisitCode code) {
        return register.read(() -> register.visits().findByCode(code)).orElseThrow().state();
    }

    private List<String> actionsOf(CaseId caseId) {
        return register.read(() -> register.auditTrail().findByCase(caseId, 20)).stream()
                .map(AuditLine::action)
                .toList();
    }
}
