package hedgeward.app.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The arrest was typed an hour late; one breach it was made for is finished, the other adjourned.
class CorrectBreachTest {

    private static final Instant NOW = Story.at("2026-12-20T12:00");
    private static final Instant RIGHT = Story.ARRESTED.minusSeconds(3_600);
    private static final BreachId FINISHED = new BreachId(new UUID(2, 1));
    private static final BreachId ADJOURNED = new BreachId(new UUID(2, 2));
    private static final BreachId LATER = new BreachId(new UUID(2, 3));
    private static final Map<BreachField, Optional<String>> AN_HOUR_EARLIER =
            Map.of(BreachField.ARRESTED_AT, Optional.of(RIGHT.toString()));

    private final MemoryOffice office = new MemoryOffice();

    @BeforeEach
    void fill() {
        office.cases.addAll(List.of(Steps.orderServed()));
        office.breaches.addAll(
                List.of(
                        breach(
                                FINISHED,
                                new BreachState.Finished(
                                        Optional.of(arrest(Story.ARRESTED)),
                                        Optional.of(Story.BEFORE_COURT),
                                        new CourtOutcome.NotProved())),
                        breach(
                                ADJOURNED,
                                new BreachState.BeforeCourt(
                                        Optional.of(arrest(Story.ARRESTED.plusSeconds(20))),
                                        Story.BEFORE_COURT,
                                        true)),
                        breach(
                                LATER,
                                new BreachState.InCustody(
                                        arrest(Story.ARRESTED.plusSeconds(600))))));
    }

    @Test
    void theArrestAndItsDeadlineMoveInEveryBreachItWasMadeFor() {
        assertThat(correct(Role.CASE_OFFICER, AN_HOUR_EARLIER, TimeTrust.SURE).isDone()).isTrue();
        for (BreachId id : List.of(FINISHED, ADJOURNED)) {
            assertThat(arrestOf(id).at()).isEqualTo(RIGHT);
            assertThat(arrestOf(id).courtBy().map(KeptDeadline::actBy))
                    .contains(Story.COURT_BY.minusSeconds(3_600));
            assertThat(office.published())
                    .contains(new Change.BreachChanged(id, Steps.orderServed().id()));
        }
        assertThat(arrestOf(LATER).at()).isEqualTo(Story.ARRESTED.plusSeconds(600));
    }

    @Test
    void whatStoodThereIsKeptWithWhoWhenAndWhy() {
        correct(Role.CASE_OFFICER, AN_HOUR_EARLIER, TimeTrust.SURE);
        assertThat(office.breachCorrections.findByBreach(FINISHED))
                .containsExactly(
                        new BreachCorrection(
                                FINISHED,
                                NOW,
                                "wren",
                                "Typed 11 for 10",
                                List.of(
                                        change(BreachField.ARRESTED_AT, Story.ARRESTED, RIGHT),
                                        change(
                                                BreachField.COURT_BY,
                                                Story.COURT_BY,
                                                Story.COURT_BY.minusSeconds(3_600)))));
        AuditEntry entry = office.audit.entries().getLast();
        assertThat(entry.action()).isEqualTo("breach.correct");
        assertThat(entry.reason()).contains("Typed 11 for 10");
        assertThat(entry.detail()).containsEntry("fields", "ARRESTED_AT COURT_BY");
    }

    @Test
    void allOrNone() {
        Map<BreachField, Optional<String>> late =
                Map.of(BreachField.BEFORE_COURT_AT, Optional.of(NOW.plusSeconds(1).toString()));
        assertThat(correct(Role.CASE_OFFICER, late, TimeTrust.SURE))
                .isEqualTo(new Result.Rejected<>(BreachRejection.IN_THE_FUTURE));
        assertThat(office.breachCorrections.findByCase(Steps.orderServed().id())).isEmpty();
        assertThat(office.audit.entries()).isEmpty();
    }

    @Test
    void whoeverMayRecordAFactMayPutItRight() {
        assertThat(correct(Role.SPECIAL, AN_HOUR_EARLIER, TimeTrust.SURE))
                .isEqualTo(new Result.Denied<>(Permission.RECORD_ARREST));
        assertThat(
                        correct(
                                Role.SPECIAL,
                                Map.of(BreachField.OUTCOME, Optional.of("WITHDRAWN")),
                                TimeTrust.SURE))
                .isEqualTo(new Result.Denied<>(Permission.RECORD_COURT));
        assertThat(
                        correct(
                                        Role.SPECIAL,
                                        Map.of(BreachField.WORDS, Optional.of("At the door")),
                                        TimeTrust.SURE)
                                .isDone())
                .isTrue();
    }

    @Test
    void aDoubtfulClockAsksWhereTheTimeComesFrom() {
        TimeTrust doubt = () -> Optional.of(new ClockDoubt(NOW, NOW));
        assertThat(correct(Role.CUSTODY, AN_HOUR_EARLIER, doubt))
                .isEqualTo(new Result.Rejected<>(BreachRejection.CLOCK_DOUBTFUL));
    }

    @Test
    void anotherVersionIsStaleAndAnUnknownBreachMissing() {
        assertThat(useCase(TimeTrust.SURE).handle(command(Role.CUSTODY, FINISHED, 7, "Why")))
                .isEqualTo(new Result.Stale<>());
        assertThat(
                        useCase(TimeTrust.SURE)
                                .handle(
                                        command(
                                                Role.CUSTODY,
                                                new BreachId(new UUID(9, 9)),
                                                0,
                                                "Why")))
                .isEqualTo(new Result.Missing<>());
        assertThatThrownBy(() -> command(Role.CUSTODY, FINISHED, 0, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Result<Breach, BreachRejection> correct(
            Role role, Map<BreachField, Optional<String>> values, TimeTrust trust) {
        long version = office.breaches.findById(FINISHED).orElseThrow().version();
        return useCase(trust)
                .handle(
                        new CorrectBreach.Command(
                                new BreachSteps.Seen(actor(role), FINISHED, version),
                                values,
                                "Typed 11 for 10"));
    }

    private static CorrectBreach.Command command(Role role, BreachId id, long version, String why) {
        return new CorrectBreach.Command(
                new BreachSteps.Seen(actor(role), id, version), AN_HOUR_EARLIER, why);
    }

    private CorrectBreach useCase(TimeTrust trust) {
        return new CorrectBreach(
                office,
                new CorrectBreach.Ports(
                        office.cases,
                        office.breaches,
                        office.breachCorrections,
                        office.audit,
                        Gates.open()),
                Story::holidays,
                Clock.fixed(NOW, London.ZONE),
                trust);
    }

    private static Actor actor(Role role) {
        return new Actor("wren", Set.of(role), "custody desk");
    }

    private Arrest arrestOf(BreachId id) {
        return office.breaches.findById(id).orElseThrow().state().arrestMade().orElseThrow();
    }

    private static FactChange<BreachField> change(
            BreachField field, Instant before, Instant after) {
        return new FactChange<>(
                field, Optional.of(before.toString()), Optional.of(after.toString()));
    }

    private static Arrest arrest(Instant at) {
        return new Arrest(
                at,
                Optional.empty(),
                Optional.empty(),
                BreachRules.courtBy(Steps.orderServed(), at, Story.clocks()));
    }

    private static Breach breach(BreachId id, BreachState state) {
        return new Breach(
                id,
                0,
                Steps.orderServed().id(),
                Optional.empty(),
                Story.at("2026-12-04T15:00"),
                BreachSource.CALL,
                List.of(),
                Optional.empty(),
                state);
    }
}
