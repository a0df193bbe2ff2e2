package hedgeward.store.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.desk.StatusCounts;
import hedgeward.app.expiry.Sweep;
import hedgeward.store.expiry.JooqExpiries;
import hedgeward.store.expiry.JooqSweepRuns;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// The counts of a real station's register, at the instant it was made for and before.
class StatusTableTest {

    private static final Instant NOW = ImportedRegister.NOW;

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void load() {
        register = TestRegister.in(folder.resolve("office"));
        ImportedRegister.load(register);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void countsWhatTheShiftWantsToKnow() {
        assertThat(count(NOW))
                .isEqualTo(new StatusCounts(NOW, 1, 15, 12, 512, 2, 0, 19, 2, 25, 0, 28));
    }

    @Test
    void agreesWithTheDomainAtAnyInstantBeforeAndAfterASweep() {
        List<Instant> instants =
                Stream.iterate(NOW, at -> at.minus(Duration.ofDays(61).plusHours(7)))
                        .limit(18)
                        .toList();
        List<StatusCounts> expected = register.read(() -> new CountedByHand(register).at(instants));
        assertThat(counts(instants)).isEqualTo(expected);
        sweep();
        assertThat(counts(instants)).isEqualTo(expected);
    }

    private static void sweep() {
        Sweep sweep =
                new Sweep(
                        register.unitOfWork(),
                        new Sweep.Ports(
                                new JooqExpiries(register.current()),
                                new JooqSweepRuns(register.current()),
                                register.auditTrail()),
                        InstantSource.fixed(NOW));
        sweep.handle(ImportedRegister.ADMINISTRATOR, NOW);
        assertThat(sweep.isDue(NOW)).isFalse();
    }

    private static List<StatusCounts> counts(List<Instant> instants) {
        return instants.stream().map(StatusTableTest::count).toList();
    }

    private static StatusCounts count(Instant at) {
        return register.read(() -> new JooqStatusTable(register.current()).count(at));
    }
}
