package hedgeward.store.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Saved;
import hedgeward.app.visit.VisitCorrection;
import hedgeward.app.visit.VisitCorrections;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
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

/// Visits of the sample register: 1 and 2 overdue, 3 to 5 to come, 6 of an order that is over.
class JooqVisitsTest {

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        register.write(
                () ->
                        register.visits()
                                .addAll(
                                        List.of(
                                                visit(1, -50, true),
                                                visit(2, -30, false),
                                                visit(3, 2, true),
                                                visit(4, 26, false),
                                                visit(5, 27, true),
                                                SampleRegister.visit(
                                                        SampleRegister.THORN,
                                                        6,
                                                        -60,
                                                        Optional.empty()))));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void listsTheWindowsThatOverlapTheSpanByTheirStart() {
        assertThat(during(0, 28, "")).containsExactly("V00003", "V00004", "V00005");
        assertThat(during(6, 26, "")).as("touching is not overlapping").isEmpty();
        assertThat(during(5, 27, "")).containsExactly("V00003", "V00004");
    }

    @Test
    void keepsCorrectionsForGoodNewestFirst() {
        VisitCorrection first = correction(1, "Wrong box");
        VisitCorrection second = correction(2, "Looked up");
        VisitCorrections kept = new JooqVisitCorrections(register.current());
        register.write(
                () -> {
                    kept.add(first);
                    kept.add(second);
                    register.auditTrail()
                            .record(
                                    AuditEntry.of(
                                            new Actor("wren", Set.of(Role.SUPERVISOR), "desk 1"),
                                            Operation.ALTERATION,
                                            "visit.correct",
                                            AuditSubject.of(
                                                    first.visitId(), SampleRegister.THORN)));
                });
        ChangesCheck check = register.read(new JooqKeptChanges(register.current())::check);
        assertThat(check).isEqualTo(new ChangesCheck(2, 0, OptionalLong.empty()));
        assertThat(register.read(() -> kept.findByCase(SampleRegister.THORN)))
                .containsExactly(second, first);
        assertThat(register.read(() -> kept.findByCase(SampleRegister.MARSH))).isEmpty();
        assertThatThrownBy(
                        () ->
                                register.write(
                                        () ->
                                                register.current()
                                                        .dsl()
                                                        .execute("delete from visit_correction")))
                .isInstanceOf(StoreException.class);
    }

    private static VisitCorrection correction(int hour, String why) {
        VisitId sixth =
                register.read(() -> register.visits().findByCase(SampleRegister.THORN))
                        .getFirst()
                        .id();
        return new VisitCorrection(
                sixth,
                SampleRegister.NOW.plus(Duration.ofHours(hour)),
                "wren",
                why,
                List.of(
                        new FactChange<>(
                                VisitField.ATTEMPT, Optional.of("SEEN"), Optional.of("MOVED")),
                        new FactChange<>(
                                VisitField.SEEN_ALONE, Optional.of("yes"), Optional.empty())));
    }

    @Test
    void narrowsByOfficerTeamAndText() {
        assertThat(
                        codes(
                                new VisitQuestion(
                                        span(-100, 100),
                                        Optional.of(TestRegister.HOLT),
                                        Optional.empty(),
                                        "",
                                        true,
                                        99)))
                .containsExactly("V00001", "V00003", "V00005");
        assertThat(
                        codes(
                                new VisitQuestion(
                                        span(-100, 100),
                                        Optional.empty(),
                                        Optional.of("South"),
                                        "",
                                        true,
                                        99)))
                .isEmpty();
        assertThat(during(-100, 100, "v00004")).containsExactly("V00004");
        assertThat(during(-100, 100, "thor")).containsExactly("V00006");
        assertThat(during(-100, 100, "dv-2026-0004")).containsExactly("V00006");
        assertThat(during(-100, 100, "fernley")).as("never by the protected person").isEmpty();
    }

    @Test
    void showsWhoseTownAndWhoGoesButNeverTheProtectedPerson() {
        VisitRow row = register.read(() -> table().findByCase(SampleRegister.THORN)).getFirst();
        assertThat(row.town()).contains("Little Sandford");
        assertThat(row.officerLabel()).isEmpty();
        VisitRow given = register.read(() -> table().findOverdue(SampleRegister.NOW, 1)).getFirst();
        assertThat(given.officerLabel()).contains("1101 Holt");
        assertThat(given.team()).contains("North");
    }

    @Test
    void findsWhatNobodyWasGivenAndWhatIsOverdueWhileTheOrderRuns() {
        assertThat(register.read(() -> table().findUnallocated(SampleRegister.NOW, 9)))
                .extracting(row -> row.code().value())
                .containsExactly("V00002", "V00004");
        assertThat(register.read(() -> table().findOverdue(SampleRegister.NOW, 9)))
                .extracting(row -> row.code().value())
                .containsExactly("V00001", "V00002");
    }

    @Test
    void readsACalendarInOneStatement() {
        assertThat(register.statementsOf(() -> during(-100, 100, "marsh"))).isEqualTo(1);
    }

    @Test
    void aMovedVisitKeepsItsRowAndRaisesItsVersion() {
        Visit seen =
                register.read(() -> register.visits().findByCode(VisitCode.ofNumber(4)))
                        .orElseThrow();
        List<Saved> saves =
                register.tried(
                        () -> {
                            Saved first = register.visits().save(seen.withWindow(span(50, 54)));
                            Saved late = register.visits().save(seen.withWindow(span(60, 64)));
                            Visit now = register.visits().findById(seen.id()).orElseThrow();
                            assertThat(now.window()).isEqualTo(span(50, 54));
                            assertThat(now.version()).isEqualTo(2);
                            return List.of(first, late);
                        });
        assertThat(saves).containsExactly(Saved.SAVED, Saved.STALE);
    }

    @Test
    void givesCodesOnceAndPastThoseThatCameFromElsewhere() {
        List<VisitCode> given =
                register.tried(
                        () -> {
                            List<VisitCode> first = register.visits().nextCodes(2);
                            register.visits().addAll(List.of(visit(300, 40, true)));
                            List<VisitCode> next = register.visits().nextCodes(1);
                            return List.of(first.getFirst(), first.getLast(), next.getFirst());
                        });
        assertThat(given)
                .extracting(VisitCode::value)
                .containsExactly("V00007", "V00008", "V00301");
    }

    @Test
    void goesThroughAllByCodeAPageAtATime() {
        assertThat(register.read(() -> register.visits().findAfter("V00004", 5)))
                .extracting(visit -> visit.code().value())
                .containsExactly("V00005", "V00006");
    }

    private static Visit visit(int number, int from, boolean given) {
        return SampleRegister.visit(
                SampleRegister.MARSH,
                number,
                from,
                given ? Optional.of(TestRegister.HOLT) : Optional.empty());
    }

    private static JooqVisitTable table() {
        return new JooqVisitTable(register.current());
    }

    private static List<String> during(int from, int to, String text) {
        return codes(
                new VisitQuestion(
                        span(from, to), Optional.empty(), Optional.empty(), text, false, 99));
    }

    private static List<String> codes(VisitQuestion question) {
        return register.read(() -> table().findVisits(question, ClosedCases.NONE)).stream()
                .map(row -> row.code().value())
                .toList();
    }

    private static TimeWindow span(int from, int to) {
        return new TimeWindow(SampleRegister.hours(from), SampleRegister.hours(to));
    }
}
