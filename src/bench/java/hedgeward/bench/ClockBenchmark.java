package hedgeward.bench;

import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.law.Regime;
import hedgeward.exchange.holidays.HolidayListReader;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;

/// What a court clock over Christmas costs, beside the floor: the same hours added on the wall
/// clock with no day disregarded and nothing explained.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClockBenchmark {
    private static final int HOURS = 48;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Instant served = Instant.parse("2026-12-24T03:10:00Z");
    private final StatutoryClocks clocks = new StatutoryClocks(new HolidayListReader().shipped());

    /// The clock with its working.
    @Benchmark
    public Deadline hearingBy() {
        return clocks.hearingBy(Regime.DVPN_DVPO, served);
    }

    /// The floor.
    @Benchmark
    public ZonedDateTime floorOfPlainHours() {
        return served.atZone(LONDON).plusHours(HOURS);
    }
}
