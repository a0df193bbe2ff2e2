package hedgeward.store.desk;

import static hedgeward.store.sample.SampleRegister.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.desk.DeskClock;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is held for breach of a DAPO runs by PACE's clock on the desk, never by the court's.
class DetentionClocksTest {

    private static final Instant ARRESTED = NOW.minus(Duration.ofHours(5));

    @Test
    void countsFromTheArrivalAndFromTheArrestWhileThatIsNotKnown(@TempDir Path folder) {
        Instant arrived = ARRESTED.plus(Duration.ofMinutes(40));
        assertThat(due(folder.resolve("known"), Optional.of(arrived)))
                .isEqualTo(arrived.plus(Duration.ofHours(24)));
        assertThat(due(folder.resolve("unknown"), Optional.empty()))
                .isEqualTo(ARRESTED.plus(Duration.ofHours(24)));
    }

    private static Instant due(Path folder, Optional<Instant> arrived) {
        try (TestRegister register = TestRegister.in(folder)) {
            CaseFile file = underDapo();
            register.write(
                    () -> {
                        register.cases().addAll(List.of(file));
                        register.breaches().addAll(List.of(held(file, arrived)));
                    });
            List<DeskClock> clocks =
                    register.read(
                            () ->
                                    new JooqDeskTable(register.current())
                                            .findClocks(NOW, NOW.plus(Duration.ofDays(3)), 50));
            assertThat(clocks).noneMatch(clock -> clock.kind() == DeskClock.Kind.COURT);
            return clocks.stream()
                    .filter(clock -> clock.kind() == DeskClock.Kind.DETENTION)
                    .findFirst()
                    .orElseThrow()
                    .due();
        }
    }

    private static CaseFile underDapo() {
        CaseFile file = SampleRegister.cases().getFirst();
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                Regime.DAPN_DAPO,
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    private static Breach held(CaseFile file, Optional<Instant> arrived) {
        Arrest arrest =
                new Arrest(
                        ARRESTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Custody(arrived, Optional.empty()),
                        Optional.empty());
        return new Breach(
                new BreachId(new UUID(0x7005L, 1)),
                0,
                file.id(),
                Optional.empty(),
                ARRESTED,
                BreachSource.PATROL,
                List.of(),
                Optional.empty(),
                new BreachState.InCustody(arrest));
    }
}
