package hedgeward.store.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.Operation;
import hedgeward.app.breach.BreachCorrection;
import hedgeward.app.breach.BreachCorrections;
import hedgeward.app.breach.BreachRow;
import hedgeward.app.breach.BreachStep;
import hedgeward.app.common.Saved;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.store.audit.JooqKeptChanges;
import hedgeward.store.common.StoreException;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

class JooqBreachesTest {

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        register.write(
                () ->
                        register.breaches()
                                .addAll(
                                        List.of(
                                                breach(1, -40, new BreachState.Reported()),
                                                breach(2, -9, custody(-8, 16)),
                                                breach(3, -6, custody(-20, 4)),
                                                breach(4, -90, finished()),
                                                breach(5, -80, finished()))));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void listsCustodyByItsDeadlineAndThenTheOldestReport() {
        List<BreachRow> rows =
                register.read(() -> new JooqBreachTable(register.current()).findOpen());
        assertThat(rows).extracting(row -> number(row.breach())).containsExactly(3L, 2L, 1L);
        assertThat(rows.getFirst().respondent().surname()).isEqualTo("Marsh");
        assertThat(rows.getFirst().owner()).contains("1101 Holt");
    }

    @Test
    void keepsCorrectionsForGoodNewestFirst() {
        BreachCorrection first = correction(1, "Misheard", Optional.empty());
        BreachCorrection second = correction(2, "Looked up", Optional.of("Rothwell"));
        BreachCorrections kept = new JooqBreachCorrections(register.current());
        register.write(
                () -> {
                    kept.add(first);
                    kept.add(second);
                    register.auditTrail()
                            .record(
                                    AuditEntry.of(
                                            new Actor("wren", Set.of(Role.SUPERVISOR), "desk 1"),
                                            Operation.ALTERATION,
                                            "breach.correct",
                                            AuditSubject.of(
                                                    first.breachId(), SampleRegister.MARSH)));
                });
        ChangesCheck check = register.read(new JooqKeptChanges(register.current())::check);
        assertThat(check).isEqualTo(new ChangesCheck(2, 0, OptionalLong.empty()));
        assertThat(register.read(() -> kept.findByBreach(first.breachId())))
                .containsExactly(second, first);
        assertThat(register.read(() -> kept.findByCase(SampleRegister.MARSH)))
                .containsExactly(second, first);
        assertThat(register.read(() -> kept.findByCase(SampleRegister.THORN))).isEmpty();
        assertThatThrownBy(
                        () ->
                                register.write(
                                        () ->
                                                register.current()
                                                        .dsl()
                                                        .execute("delete from breach_correction")))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void keepsEveryStepForGoodWithTheStateItLeft() {
        BreachId id = new BreachId(new UUID(0x7004L, 1));
        List<BreachStep> steps =
                List.of(
                        step(id, BreachStep.Kind.TAKEN, new BreachState.Reported()),
                        step(id, BreachStep.Kind.TAKEN, custody(-8, 16)),
                        step(id, BreachStep.Kind.TAKEN_BACK, finished()));
        register.write(() -> steps.forEach(register.breaches()::keepStep));
        assertThat(register.read(() -> register.breaches().findSteps(List.of(id))))
                .isEqualTo(steps);
        assertThatThrownBy(
                        () ->
                                register.write(
                                        () ->
                                                register.current()
                                                        .dsl()
                                                        .execute(
                                                                "update breach_step set number = 9")))
                .isInstanceOf(StoreException.class);
    }

    private static BreachStep step(BreachId id, BreachStep.Kind kind, BreachState before) {
        return new BreachStep(id, kind, SampleRegister.NOW, "wren", before);
    }

    private static BreachCorrection correction(int hour, String why, Optional<String> before) {
        return new BreachCorrection(
                new BreachId(new UUID(0x7004L, 4)),
                SampleRegister.NOW.plus(Duration.ofHours(hour)),
                "wren",
                why,
                List.of(
                        new FactChange<>(
                                BreachField.ARREST_PLACE, before, Optional.of("Desborough")),
                        new FactChange<>(
                                BreachField.CUSTODY_REF, Optional.of("NC1"), Optional.empty())));
    }

    @Test
    void listsTheNewestFinishedFirst() {
        assertThat(register.read(() -> new JooqBreachTable(register.current()).findFinished(1)))
                .extracting(row -> number(row.breach()))
                .containsExactly(5L);
    }

    @Test
    void findsThoseOfSeveralCasesNewestReportFirst() {
        assertThat(
                        register.read(
                                () ->
                                        register.breaches()
                                                .findByCases(
                                                        List.of(
                                                                SampleRegister.MARSH,
                                                                SampleRegister.ASH))))
                .extracting(JooqBreachesTest::number)
                .containsExactly(3L, 2L, 1L, 5L, 4L);
        assertThat(register.read(() -> register.breaches().findByCase(SampleRegister.ASH)))
                .isEmpty();
        assertThat(register.read(() -> register.breaches().findAll()))
                .extracting(JooqBreachesTest::number)
                .containsExactly(4L, 5L, 1L, 2L, 3L);
    }

    @Test
    void refusesAnOlderVersion() {
        Breach seen = register.read(() -> register.breaches().findAll().getFirst());
        List<Saved> saves =
                register.tried(
                        () ->
                                List.of(
                                        register.breaches().save(seen),
                                        register.breaches().save(seen)));
        assertThat(saves).containsExactly(Saved.SAVED, Saved.STALE);
    }

    private static Breach breach(int number, int reported, BreachState state) {
        return new Breach(
                new BreachId(new UUID(0x7004L, number)),
                0,
                SampleRegister.MARSH,
                Optional.empty(),
                SampleRegister.hours(reported),
                BreachSource.CALL,
                List.of(ConditionType.NO_CONTACT),
                Optional.empty(),
                state);
    }

    private static BreachState custody(int arrested, int courtBy) {
        KeptDeadline deadline =
                new KeptDeadline(
                        SampleRegister.hours(courtBy), SampleRegister.hours(courtBy), "test");
        return new BreachState.InCustody(
                new Arrest(
                        SampleRegister.hours(arrested),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(deadline)));
    }

    private static BreachState finished() {
        return new BreachState.Finished(
                Optional.empty(), Optional.empty(), new CourtOutcome.NotProved());
    }

    private static long number(Breach breach) {
        return breach.id().value().getLeastSignificantBits();
    }
}
