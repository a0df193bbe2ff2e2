package hedgeward.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.clock.ConfirmTime;
import hedgeward.app.clock.TimeWatch;
import hedgeward.app.common.Result;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.expiry.UpcomingDeadlines;
import hedgeward.app.fakes.Gates;
import hedgeward.domain.clock.London;
import hedgeward.store.audit.JooqTimeWitness;
import hedgeward.store.desk.JooqDeskTable;
import hedgeward.store.expiry.JooqExpiries;
import hedgeward.store.expiry.JooqSweepRuns;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A PC whose clock or zone is wrong.
class TimeDoubtTest {

    private static final Duration TICK = Duration.ofSeconds(20);

    private final List<SchedulerNews> news = new ArrayList<>();
    private TimeWatch time = new TimeWatch();
    private ZoneId zone = London.ZONE;
    private TestRegister register;

    @BeforeEach
    void open(@TempDir Path folder) {
        register = TestRegister.in(folder);
    }

    @AfterEach
    void lock() {
        register.close();
    }

    @Test
    void theDoubtStandsUntilTheTimeIsConfirmedAndThenTheRegisterGoesOn() {
        SettableClocks clocks = new SettableClocks(london("2026-12-24T20:00"));
        ExpiryRound round = round(clocks);
        round.look();
        clocks.sleep(Duration.ofDays(-2));
        round.look();
        assertThat(time.doubt())
                .contains(new ClockDoubt(london("2026-12-22T20:00"), london("2026-12-24T20:00")));

        assertThat(confirm(clocks)).isInstanceOf(Result.Done.class);
        assertThat(time.doubt()).isEmpty();
        news.clear();
        clocks.run(TICK);
        round.look();

        assertThat(time.doubt()).isEmpty();
        assertThat(news).noneMatch(SchedulerNews.ClockDoubtful.class::isInstance);
        TimeWatch later = new TimeWatch();
        time = later;
        round(clocks).look();
        assertThat(later.doubt()).isEmpty();
    }

    @Test
    void aTimeBeforeTheListOfHolidaysWasPublishedIsDoubtedAndCannotBeConfirmed() {
        SettableClocks clocks = new SettableClocks(london("2015-01-01T00:00"));
        round(clocks).look();

        assertThat(time.doubt().map(ClockDoubt::atLeast))
                .contains(London.startOf(ImportedRegister.holidays().current().lastUpdated()));
        assertThat(confirm(clocks)).isInstanceOf(Result.Rejected.class);
        assertThat(time.doubt()).isPresent();
    }

    @Test
    void tellsOnceOfAZoneThatIsNotLondonsAndAgainWhenItChanges() {
        SettableClocks clocks = new SettableClocks(london("2026-12-20T08:00"));
        zone = ZoneId.of("Africa/Abidjan");
        ExpiryRound round = round(clocks);
        round.look();
        assertThat(news).noneMatch(SchedulerNews.ZoneElsewhere.class::isInstance);

        zone = ZoneId.of("Europe/Paris");
        round.look();
        round.look();

        assertThat(news.stream().filter(SchedulerNews.ZoneElsewhere.class::isInstance))
                .containsExactly(new SchedulerNews.ZoneElsewhere(zone, clocks.now()));
    }

    private Result<Instant, ClockDoubt> confirm(SettableClocks clocks) {
        return new ConfirmTime(
                        register.unitOfWork(),
                        new ConfirmTime.Ports(
                                register.auditTrail(), new JooqSweepRuns(register.current())),
                        ImportedRegister.holidays(),
                        time,
                        clocks.both().wall())
                .handle(new Actor("wren", Set.of(Role.CASE_OFFICER), "custody desk"));
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
                        time,
                        register.unitOfWork(),
                        new JooqTimeWitness(register.current()),
                        ImportedRegister.holidays(),
                        () -> zone),
                news::add);
    }

    private static Instant london(String wall) {
        return LocalDateTime.parse(wall).atZone(London.ZONE).toInstant();
    }
}
