package hedgeward.scheduler;

import static hedgeward.store.sample.SampleRegister.MARSH;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.clock.TimeWatch;
import hedgeward.app.expiry.DeadlineWarning;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.expiry.SweepReport;
import hedgeward.app.expiry.UpcomingDeadlines;
import hedgeward.app.fakes.Gates;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.visit.Visit;
import hedgeward.store.audit.JooqTimeWitness;
import hedgeward.store.desk.JooqDeskTable;
import hedgeward.store.expiry.JooqExpiries;
import hedgeward.store.expiry.JooqSweepRuns;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ExpiryRoundTest {

    private static final Instant MADE = Instant.parse("2026-11-26T10:30:00Z");
    private static final Duration TICK = Duration.ofSeconds(20);

    private final List<SchedulerNews> news = new ArrayList<>();
    private TestRegister register;

    /// One order made on 26 November for 28 days: its last day is 23 December.
    @BeforeEach
    void fill(@TempDir Path folder) {
        register = TestRegister.in(folder);
        CaseFile before = SampleRegister.cases().getFirst();
        ProtectionOrder order =
                new ProtectionOrder(
                        MADE,
                        OrderTerm.ofDays(London.dateOf(MADE), 28),
                        before.order().orElseThrow().terms(),
                        Optional.empty(),
                        Optional.empty());
        register.write(
                () -> {
                    register.cases().addAll(List.of(before.withOrder(order)));
                    register.visits()
                            .addAll(
                                    List.of(
                                            visit(1, "2026-12-23T10:00", "2026-12-23T14:00"),
                                            visit(2, "2026-12-26T10:00", "2026-12-26T14:00")));
                });
    }

    @AfterEach
    void lock() {
        register.close();
    }

    @Test
    void saysOnWakingWhatHappenedWhileThePcSlept() {
        SettableClocks clocks = new SettableClocks(london("2026-12-22T17:00"));
        ExpiryRound round = round(clocks);
        round.look();
        clocks.run(TICK);
        round.look();
        news.clear();

        clocks.sleep(Duration.ofDays(5).minusHours(9));
        clocks.run(TICK);
        round.look();

        assertThat(news).hasSize(2);
        assertThat(news.getFirst())
                .isEqualTo(new SchedulerNews.Woke(Duration.ofDays(5).minusHours(9), clocks.now()));
        SweepReport report = ((SchedulerNews.Swept) news.getLast()).report();
        assertThat(report.expired()).hasSize(1);
        assertThat(report.missed()).extracting(code -> code.value()).containsExactly("V00001");
        assertThat(report.closed()).extracting(code -> code.value()).containsExactly("V00002");
        assertThat(report.since()).contains(london("2026-12-22T17:00"));
        assertThat(report.at()).isEqualTo(clocks.now());
    }

    @Test
    void writesTheExpiryWithTheFirstLookAfterMidnight() {
        SettableClocks clocks = new SettableClocks(london("2026-12-23T23:59:50"));
        ExpiryRound round = round(clocks);
        round.look();
        news.clear();

        clocks.run(Duration.ofSeconds(9));
        round.look();
        assertThat(news).isEmpty();
        clocks.run(Duration.ofSeconds(1));
        round.look();

        assertThat(news)
                .singleElement()
                .isInstanceOfSatisfying(
                        SchedulerNews.Swept.class,
                        swept -> assertThat(swept.report().expired()).hasSize(1));
    }

    @Test
    void tellsNothingTwice() {
        SettableClocks clocks = new SettableClocks(london("2026-12-24T08:00"));
        ExpiryRound round = round(clocks);
        round.look();
        news.clear();

        for (int look = 0; look < 100; look++) {
            clocks.run(TICK);
            round.look();
        }

        assertThat(news).isEmpty();
    }

    @Test
    void refusesToWriteByAClockThatWentBackAndSaysSoOnce() {
        SettableClocks clocks = new SettableClocks(london("2026-12-20T08:00"));
        ExpiryRound round = round(clocks);
        round.look();
        Instant newest = clocks.now();
        news.clear();

        clocks.sleep(Duration.ofDays(-3));
        round.look();
        clocks.run(TICK);
        round.look();

        assertThat(news)
                .containsExactly(
                        new SchedulerNews.ClockDoubtful(newest.minus(Duration.ofDays(3)), newest));
        assertThat(register.read(() -> new JooqSweepRuns(register.current()).findLast()))
                .contains(newest);
    }

    @Test
    void doubtsAClockThatIsBehindTheLastPassOfAnEarlierSession() {
        round(new SettableClocks(london("2026-12-20T08:00"))).look();
        news.clear();

        round(new SettableClocks(london("2026-12-19T08:00"))).look();

        assertThat(news).singleElement().isInstanceOf(SchedulerNews.ClockDoubtful.class);
    }

    @Test
    void goesOnWhenTheClockIsRightAgain() {
        SettableClocks clocks = new SettableClocks(london("2026-12-23T20:00"));
        ExpiryRound round = round(clocks);
        round.look();
        clocks.sleep(Duration.ofDays(-1));
        round.look();
        news.clear();

        clocks.sleep(Duration.ofDays(1).plusHours(5));
        round.look();

        assertThat(news).anyMatch(SchedulerNews.Swept.class::isInstance);
    }

    @Test
    void doesNotCallSmallCorrectionsOfTheClockASleep() {
        SettableClocks clocks = new SettableClocks(london("2026-12-20T08:00"));
        ExpiryRound round = round(clocks);
        round.look();
        news.clear();

        clocks.sleep(Duration.ofSeconds(45));
        clocks.run(TICK);
        round.look();

        assertThat(news).isEmpty();
    }

    @Test
    void warnsAsTheLastDayRunsOut() {
        SettableClocks clocks = new SettableClocks(london("2026-12-22T23:00"));
        ExpiryRound round = round(clocks);
        round.look();
        news.clear();
        List<DeadlineWarning.Mark> marks = new ArrayList<>();

        for (int minute = 0; minute < 25 * 60; minute++) {
            clocks.run(Duration.ofMinutes(1));
            round.look();
        }
        for (SchedulerNews one : news) {
            if (one instanceof SchedulerNews.Warned(var warnings)) {
                warnings.stream()
                        .filter(warning -> warning.clock().visitId().isEmpty())
                        .forEach(warning -> marks.add(warning.mark()));
            }
        }

        assertThat(marks).containsExactly(DeadlineWarning.Mark.values());
    }

    private ExpiryRound round(SettableClocks clocks) {
        Sweep sweep =
                new Sweep(
                        register.unitOfWork(),
                        new Sweep.Ports(
                                new JooqExpiries(register.current()),
                                new JooqSweepRuns(register.current()),
                                register.auditTrail()),
                        clocks.both().wall());
        return new ExpiryRound(
                sweep,
                new UpcomingDeadlines(
                        register.unitOfWork(), new JooqDeskTable(register.current()), Gates.open()),
                clocks.both(),
                Watches.of(
                        new TimeWatch(),
                        register.unitOfWork(),
                        new JooqTimeWitness(register.current()),
                        ImportedRegister.holidays(),
                        () -> London.ZONE),
                news::add);
    }

    private static Visit visit(int number, String from, String to) {
        return SampleRegister.visit(MARSH, number, 0, Optional.empty())
                .withWindow(new TimeWindow(london(from), london(to)));
    }

    private static Instant london(String wall) {
        return LocalDateTime.parse(wall).atZone(London.ZONE).toInstant();
    }
}
