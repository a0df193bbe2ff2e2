package hedgeward.store.desk;

import static hedgeward.store.sample.SampleRegister.NOW;
import static hedgeward.store.sample.SampleRegister.hours;
import static hedgeward.story.Decisions.accepted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.desk.DeskClock.Kind;
import hedgeward.app.office.Reminders;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;
import hedgeward.store.settings.JooqReminders;
import hedgeward.store.visit.JooqVisitTable;
import hedgeward.story.Dapos;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Adjourned notices have no limit in law, so the desk watches them; suspended orders bind again.
class WatchedCasesTest {

    @TempDir Path folder;

    private TestRegister register;

    @BeforeEach
    void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anAdjournedNoticeWithoutANextDateIsOnTheDesk() {
        change(SampleRegister.REED, WatchedCasesTest::adjourned);
        assertThat(of(SampleRegister.REED, NOW)).containsExactly(tuple(Kind.ADJOURNED, hours(-10)));
    }

    @Test
    void oneListedForLaterComesToTheDeskOnceItIsOldOrItsDayIsNear() {
        change(SampleRegister.REED, file -> relisted(adjourned(file), hours(24 * 60)));
        assertThat(of(SampleRegister.REED, NOW)).isEmpty();
        assertThat(of(SampleRegister.REED, hours(24 * 28)))
                .containsExactly(tuple(Kind.ADJOURNED, hours(-10)));
        assertThat(of(SampleRegister.REED, hours(24 * 58)))
                .containsExactly(tuple(Kind.HEARING, hours(24 * 60)));
    }

    @Test
    void aListingWhoseDayHasPassedWithoutAResultStaysOnTheDesk() {
        change(SampleRegister.REED, file -> relisted(adjourned(file), hours(20)));
        assertThat(of(SampleRegister.REED, hours(40)))
                .containsExactly(tuple(Kind.HEARING, hours(20)));
    }

    @Test
    void aSuspendedOrderIsShownWithWhenItBindsAgain() {
        change(
                SampleRegister.FURZE,
                file ->
                        file.withOrder(
                                file.order()
                                        .orElseThrow()
                                        .withEvent(
                                                new OrderEvent.Suspended(
                                                        decision(),
                                                        hours(-2),
                                                        Optional.of(hours(30))))));
        assertThat(of(SampleRegister.FURZE, NOW))
                .containsExactly(tuple(Kind.BINDS_AGAIN, hours(30)));
    }

    @Test
    void aRescindedOrderLeavesTheDesk() {
        change(
                SampleRegister.FURZE,
                file ->
                        file.withOrder(
                                file.order()
                                        .orElseThrow()
                                        .withEvent(new OrderEvent.Rescinded(decision()))));
        assertThat(of(SampleRegister.FURZE, NOW)).isEmpty();
    }

    @Test
    void theOfficeSaysWhenAnAdjournmentIsLong() {
        change(SampleRegister.REED, file -> relisted(adjourned(file), hours(24 * 60)));
        register.write(() -> new JooqReminders(register.current()).keep(Reminders.of(2, 60)));
        assertThat(of(SampleRegister.REED, hours(24 * 28))).isEmpty();
        assertThat(register.read(() -> new JooqReminders(register.current()).reminders()))
                .isEqualTo(Reminders.of(2, 60));
    }

    @Test
    void theReturnHearingOfAnOrderMadeWithoutNoticeIsOnTheDeskUntilItIsHeld() {
        CaseFile dapo = withoutNotice();
        register.write(() -> register.cases().save(dapo));
        assertThat(of(dapo.id(), NOW)).contains(tuple(Kind.RETURN_HEARING, hours(20)));
        assertThat(of(dapo.id(), hours(21))).contains(tuple(Kind.RETURN_HEARING, hours(20)));
        change(
                dapo.id(),
                file ->
                        file.withOrder(
                                file.order()
                                        .orElseThrow()
                                        .withEvent(new OrderEvent.Confirmed(decision()))));
        assertThat(of(dapo.id(), NOW)).noneMatch(t -> t.toList().contains(Kind.RETURN_HEARING));
    }

    @Test
    void aVisitWhoseWholeWindowLayInASuspensionIsNotOverdueAfterwards() {
        register.write(
                () ->
                        register.visits()
                                .addAll(
                                        List.of(
                                                SampleRegister.visit(
                                                        SampleRegister.FURZE,
                                                        9,
                                                        -2,
                                                        Optional.empty()))));
        change(
                SampleRegister.FURZE,
                file ->
                        file.withOrder(
                                file.order()
                                        .orElseThrow()
                                        .withEvent(
                                                new OrderEvent.Suspended(
                                                        decision(),
                                                        hours(-2),
                                                        Optional.of(hours(3))))));
        assertThat(kinds(SampleRegister.FURZE, hours(6))).doesNotContain(Kind.VISIT_OVERDUE);
        JooqVisitTable table = new JooqVisitTable(register.current());
        assertThat(register.read(() -> table.findByCase(SampleRegister.FURZE)))
                .filteredOn(row -> row.isUnrecordedAt(hours(6)))
                .isNotEmpty()
                .allMatch(row -> row.isSuspendedAt(hours(6)));
    }

    @Test
    void theVisitsOfASuspendedOrderAreNotOverdue() {
        register.write(
                () ->
                        register.visits()
                                .addAll(
                                        List.of(
                                                SampleRegister.visit(
                                                        SampleRegister.FURZE,
                                                        9,
                                                        -3,
                                                        Optional.empty()))));
        assertThat(kinds(SampleRegister.FURZE, hours(6))).contains(Kind.VISIT_OVERDUE);
        change(
                SampleRegister.FURZE,
                file ->
                        file.withOrder(
                                file.order()
                                        .orElseThrow()
                                        .withEvent(
                                                new OrderEvent.Suspended(
                                                        decision(),
                                                        hours(-2),
                                                        Optional.of(hours(30))))));
        assertThat(kinds(SampleRegister.FURZE, hours(6))).doesNotContain(Kind.VISIT_OVERDUE);
        JooqVisitTable table = new JooqVisitTable(register.current());
        List<VisitRow> rows = register.read(() -> table.findByCase(SampleRegister.FURZE));
        assertThat(rows)
                .filteredOn(row -> row.isUnrecordedAt(hours(6)))
                .isNotEmpty()
                .allMatch(row -> row.isSuspendedAt(hours(6)) && !row.isSuspendedAt(hours(30)));
        assertThat(kinds(SampleRegister.FURZE, hours(31))).contains(Kind.VISIT_OVERDUE);
    }

    private List<Object> kinds(CaseId id, Instant at) {
        return of(id, at).stream().map(clock -> clock.toList().getFirst()).toList();
    }

    private CaseFile withoutNotice() {
        CaseFile told = Dapos.openEnded();
        ProtectionOrder order = Dapos.order(OrderTerm.OPEN_ENDED);
        return new CaseFile(
                told.id(),
                0,
                told.ref(),
                told.occurrenceRef(),
                told.regime(),
                told.parties(),
                Optional.empty(),
                List.of(),
                Optional.of(
                        order.withMaking(
                                new OrderMaking(
                                        OrderRoute.BY_PROTECTED_PERSON,
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        Optional.of(hours(20))))),
                new Handling(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static CaseFile adjourned(CaseFile file) {
        return accepted(HearingRules.end(file, HearingResult.ADJOURNED, hours(-1), "", NOW));
    }

    private static CaseFile relisted(CaseFile file, Instant at) {
        return accepted(HearingRules.list(file, "Kettering", at, NOW));
    }

    private static CourtDecision decision() {
        return new CourtDecision(
                Optional.of("Kettering"),
                hours(-2),
                CourtDecision.Applicant.RESPONDENT,
                Optional.empty());
    }

    private void change(CaseId id, UnaryOperator<CaseFile> how) {
        register.write(
                () ->
                        register.cases()
                                .save(how.apply(register.cases().findById(id).orElseThrow())));
    }

    private List<Tuple> of(CaseId id, Instant at) {
        return register
                .read(
                        () ->
                                new JooqDeskTable(register.current())
                                        .findClocks(at, at.plus(Duration.ofHours(72)), 100))
                .stream()
                .filter(clock -> clock.caseId().equals(id))
                .map(clock -> tuple(clock.kind(), clock.due()))
                .toList();
    }
}
