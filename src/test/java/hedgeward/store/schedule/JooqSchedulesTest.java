package hedgeward.store.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.OrderLine;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRow;
import hedgeward.app.schedule.ScheduledOfficer;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitState;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Visits of 26 November: 2 with Holt, 3 with nobody; 1 was recorded the day before.
class JooqSchedulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        VisitState noReply =
                new VisitState.Recorded(
                        new VisitOutcome(
                                SampleRegister.hours(-20),
                                Attempt.NO_REPLY,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        register.write(
                () ->
                        register.visits()
                                .addAll(
                                        List.of(
                                                SampleRegister.visit(
                                                                SampleRegister.MARSH,
                                                                1,
                                                                22,
                                                                Optional.empty())
                                                        .withState(noReply),
                                                SampleRegister.visit(
                                                        SampleRegister.MARSH,
                                                        2,
                                                        21,
                                                        Optional.of(TestRegister.HOLT)),
                                                SampleRegister.visit(
                                                        SampleRegister.FURZE,
                                                        3,
                                                        26,
                                                        Optional.empty()),
                                                SampleRegister.visit(
                                                        SampleRegister.FURZE,
                                                        4,
                                                        60,
                                                        Optional.empty()))));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void showsEachVisitOfTheDayThatHasNoOutcome() {
        assertThat(rows(question(Optional.empty(), Optional.empty())))
                .extracting(ScheduleRow::visitCode)
                .containsExactly("V00002", "V00003");
    }

    @Test
    void narrowsToAnOfficerAndATeam() {
        assertThat(rows(question(Optional.of("1101"), Optional.of("North")))).hasSize(1);
        assertThat(rows(question(Optional.of("SC2202"), Optional.empty()))).isEmpty();
        assertThat(rows(question(Optional.empty(), Optional.of("South")))).isEmpty();
    }

    @Test
    void carriesWhatTheVisitingOfficerNeeds() {
        ScheduleRow row = rows(question(Optional.of("1101"), Optional.empty())).getFirst();
        assertThat(row.officers())
                .containsExactly(new ScheduledOfficer("1101", Optional.of("Holt"), false));
        assertThat(row.people().protectedName()).contains("Zoë Fernley1");
        assertThat(row.people().visitAt()).contains("9 Quiet Lane, Little Sandford");
        assertThat(row.people().respondentName()).contains("Dana Marsh");
        assertThat(row.order())
                .isEqualTo(
                        new OrderLine(
                                Optional.of("medium"),
                                List.of("no molestation", "keep distance 100 m"),
                                Optional.of(LocalDate.of(2026, 12, 3))));
        assertThat(row.previousOutcome()).contains("no reply, Tue 24 Nov 16:00");
        assertThat(row.safeContact().voicemailSafe()).isEmpty();
    }

    @Test
    void takesFourStatementsWhateverItsLength() {
        assertThat(register.statementsOf(() -> rows(question(Optional.empty(), Optional.empty()))))
                .isEqualTo(4);
    }

    @Test
    void numbersEachCopyOnce() {
        List<Integer> given =
                register.tried(
                        () ->
                                List.of(
                                        schedules().takeCopyNumber(),
                                        schedules().takeCopyNumber(),
                                        schedules().takeCopyNumber()));
        assertThat(given).containsExactly(1, 2, 3);
    }

    private static JooqSchedules schedules() {
        return new JooqSchedules(register.current());
    }

    private static List<ScheduleRow> rows(ScheduleQuestion question) {
        return register.read(() -> schedules().findRows(question));
    }

    private static ScheduleQuestion question(Optional<String> officer, Optional<String> team) {
        return new ScheduleQuestion(DAY, DAY, officer, team, DetailLevel.FULL, "night shift");
    }
}
