package hedgeward.store.desk;

import static hedgeward.store.sample.SampleRegister.NOW;
import static hedgeward.store.sample.SampleRegister.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.DeskClock.Kind;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.Remand;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JooqDeskTableTest {

    private static final Instant HORIZON = NOW.plus(Duration.ofHours(72));

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        register.write(
                () -> {
                    register.visits()
                            .addAll(
                                    List.of(
                                            SampleRegister.visit(
                                                    SampleRegister.MARSH, 1, -30, Optional.empty()),
                                            SampleRegister.visit(
                                                    SampleRegister.MARSH, 2, 20, Optional.empty()),
                                            SampleRegister.visit(
                                                    SampleRegister.MARSH, 3, 90, Optional.empty()),
                                            SampleRegister.visit(
                                                    SampleRegister.THORN,
                                                    4,
                                                    -60,
                                                    Optional.empty())));
                    register.breaches()
                            .addAll(
                                    List.of(
                                            breach(1, new BreachState.Reported()),
                                            breach(2, new BreachState.InCustody(arrest())),
                                            breach(3, new BreachState.InCustody(secondsLater(25))),
                                            breach(4, new BreachState.ArrestSought(hours(-30))),
                                            breach(5, remanded())));
                });
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void listsWhatRunsOutFirst() {
        assertThat(clocks())
                .extracting(DeskClock::kind, DeskClock::caseId, DeskClock::due)
                .containsExactly(
                        tuple(Kind.ORDER_UNSERVED, SampleRegister.FURZE, hours(-580)),
                        tuple(Kind.BREACH_REPORTED, SampleRegister.MARSH, hours(-36)),
                        tuple(Kind.ARREST_SOUGHT, SampleRegister.MARSH, hours(-30)),
                        tuple(Kind.VISIT_OVERDUE, SampleRegister.MARSH, hours(-26)),
                        tuple(Kind.NOTICE_UNSERVED, SampleRegister.ASH, hours(-3)),
                        tuple(Kind.COURT, SampleRegister.MARSH, hours(16)),
                        tuple(Kind.REMAND, SampleRegister.MARSH, hours(20)),
                        tuple(Kind.VISIT, SampleRegister.MARSH, hours(24)),
                        tuple(Kind.HEARING, SampleRegister.REED, hours(38)),
                        tuple(Kind.ORDER_ENDS, SampleRegister.FURZE, hours(60)));
    }

    @Test
    void tellsWhichVisitOrBreachAClockIsOf() {
        List<DeskClock> clocks = clocks();
        assertThat(of(clocks, Kind.COURT).breachId()).contains(breachId(2));
        assertThat(of(clocks, Kind.COURT).visitId()).isEmpty();
        assertThat(of(clocks, Kind.BREACH_REPORTED).breachId()).contains(breachId(1));
        assertThat(of(clocks, Kind.VISIT).visitId())
                .contains(SampleRegister.visit(SampleRegister.MARSH, 2, 0, Optional.empty()).id());
        assertThat(of(clocks, Kind.HEARING).latestLawful()).contains(hours(38));
        assertThat(of(clocks, Kind.HEARING).from()).isEqualTo(hours(-10));
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(register.read(() -> table().findClocks(NOW, HORIZON, 3))).hasSize(3);
    }

    @Test
    void whatIsLongPastTakesNoPlaceFromAClockThatRuns() {
        assertThat(register.read(() -> table().findClocks(NOW, HORIZON, 9)))
                .extracting(DeskClock::kind)
                .contains(Kind.COURT, Kind.ORDER_ENDS)
                .doesNotContain(Kind.ORDER_UNSERVED);
    }

    private static BreachState remanded() {
        return new BreachState.BeforeCourt(
                Optional.empty(),
                hours(-50),
                true,
                Optional.of(new Remand(Remand.Kind.BAIL, hours(20), Optional.of("Not to go home"))),
                Optional.empty());
    }

    private static DeskClock of(List<DeskClock> clocks, Kind kind) {
        return clocks.stream().filter(clock -> clock.kind() == kind).findFirst().orElseThrow();
    }

    private static List<DeskClock> clocks() {
        return register.read(() -> table().findClocks(NOW, HORIZON, 100));
    }

    private static JooqDeskTable table() {
        return new JooqDeskTable(register.current());
    }

    private static BreachId breachId(int number) {
        return new BreachId(new UUID(0x7004L, number));
    }

    private static Breach breach(int number, BreachState state) {
        return new Breach(
                breachId(number),
                0,
                SampleRegister.MARSH,
                Optional.empty(),
                hours(-40),
                BreachSource.PATROL,
                List.of(),
                Optional.empty(),
                state);
    }

    private static Arrest arrest() {
        return secondsLater(0);
    }

    /// The same arrest as another officer timed it.
    private static Arrest secondsLater(int seconds) {
        return new Arrest(
                hours(-8).plusSeconds(seconds),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new KeptDeadline(hours(16), hours(16), "test")));
    }
}
