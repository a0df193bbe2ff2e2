package hedgeward.bench;

import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.ReadToday;
import hedgeward.app.desk.StatusCounts;
import hedgeward.app.order.OrderPage;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.common.TimeWindow;
import hedgeward.store.desk.JooqDeskTable;
import hedgeward.store.desk.JooqStatusTable;
import hedgeward.store.register.JooqRegister;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.TestRegister;
import hedgeward.store.visit.JooqVisitTable;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// What the windows ask of an encrypted register of 15,000 cases and 51,200 visits. Aims: the first
/// page in 50 ms, a filter in 100 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RegisterBenchmark {
    private static final Instant NOW = ImportedRegister.NOW;

    private TestRegister register;

    @Setup
    public void fill() throws IOException {
        register = TestRegister.in(Files.createTempDirectory("bench").resolve("office"));
        BigRegister.copies(register, 24).addTo(register);
    }

    @TearDown
    public void close() {
        register.close();
    }

    @Benchmark
    public OrderPage firstPage() {
        return page("");
    }

    @Benchmark
    public OrderPage filterByOneLetter() {
        return page("s");
    }

    @Benchmark
    public OrderPage filterByTwoWords() {
        return page("green da");
    }

    @Benchmark
    public List<VisitRow> weekOfTheCalendar() {
        TimeWindow week =
                new TimeWindow(NOW.minus(Duration.ofDays(6)), NOW.plus(Duration.ofDays(1)));
        return register.read(
                () ->
                        new JooqVisitTable(register.current())
                                .findVisits(VisitQuestion.during(week)));
    }

    @Benchmark
    public List<DeskClock> desk() {
        return register.read(
                () ->
                        new JooqDeskTable(register.current())
                                .findClocks(NOW, NOW.plus(ReadToday.HORIZON), 500));
    }

    @Benchmark
    public StatusCounts status() {
        return register.read(() -> new JooqStatusTable(register.current()).count(NOW));
    }

    private OrderPage page(String text) {
        RegisterQuestion question =
                new RegisterQuestion(text, Set.of(), RegisterQuestion.Sort.DUE, false, 0, 100, NOW);
        return register.read(() -> new JooqRegister(register.current()).pageOf(question));
    }
}
