package hedgeward.app.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.CorrectCase;
import hedgeward.app.order.ListHearing;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
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

/// The respondent is held for breach of the notice while its hearing moves.
class HearingMovesClockTest {

    private static final Instant NOW = Story.at("2026-11-25T18:00");
    private static final Instant ARRESTED = Story.at("2026-11-25T16:00");
    private static final Instant A_DAY_LATER = Story.at("2026-11-26T16:00");
    private static final Instant EARLY = Story.at("2026-11-26T10:00");
    private static final Instant LATE = Story.at("2026-11-26T14:00");
    private static final BreachId ID = new BreachId(new UUID(2, 1));
    private static final CaseId CASE = Steps.served().id();
    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk");

    private final MemoryOffice office = new MemoryOffice();
    private final Clock clock = Clock.fixed(NOW, London.ZONE);

    @BeforeEach
    void hold() {
        office.cases.addAll(List.of(Steps.served()));
        office.breaches.addAll(
                List.of(
                        new Breach(
                                ID,
                                0,
                                CASE,
                                Optional.empty(),
                                ARRESTED,
                                BreachSource.CALL,
                                List.of(),
                                Optional.empty(),
                                new BreachState.InCustody(
                                        new Arrest(
                                                ARRESTED,
                                                Optional.empty(),
                                                Optional.empty(),
                                                BreachRules.courtBy(
                                                        Steps.served(),
                                                        ARRESTED,
                                                        Story.clocks()))))));
    }

    @Test
    void listingTheHearingMovesTheStoredDeadline() {
        assertThat(courtBy()).isEqualTo(A_DAY_LATER);
        list(EARLY);
        assertThat(courtBy()).isEqualTo(EARLY);
        AuditEntry entry = office.audit.entries().getLast();
        assertThat(entry.action()).isEqualTo("breach.move-clock");
        assertThat(entry.detail()).containsEntry("court_by", A_DAY_LATER + " → " + EARLY);
        assertThat(office.published()).contains(new Change.BreachChanged(ID, CASE));
        list(LATE);
        assertThat(courtBy()).isEqualTo(LATE);
    }

    @Test
    void theDayAHearingIsMovedFromStaysInTheLog() {
        list(EARLY);
        assertThat(office.audit.entries())
                .extracting(AuditEntry::action)
                .doesNotContain("hearing.move");
        list(LATE);
        assertThat(office.audit.entries())
                .filteredOn(entry -> entry.action().equals("hearing.move"))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.detail())
                                        .containsEntry("listed_before", EARLY.toString())
                                        .containsEntry("court_before", "Wellingborough"));
    }

    @Test
    void correctingTheHearingMovesItAndKeepsTheOldOneWithTheReason() {
        list(EARLY);
        assertThat(correctToLate().isDone()).isTrue();
        assertThat(courtBy()).isEqualTo(LATE);
        assertThat(office.breachCorrections.findByCase(CASE))
                .containsExactly(
                        new BreachCorrection(
                                ID,
                                NOW,
                                "wren",
                                "The list says two",
                                List.of(
                                        new FactChange<>(
                                                BreachField.COURT_BY,
                                                Optional.of(EARLY.toString()),
                                                Optional.of(LATE.toString())))));
    }

    @Test
    void aClockThatStoodOtherwiseAndIsRightNowIsNoCorrectionOfTheBreach() {
        list(LATE);
        BreachState rightNow = office.breaches.findById(ID).orElseThrow().state();
        list(EARLY);
        Breach breach = office.breaches.findById(ID).orElseThrow();
        office.breaches.save(breach.withState(rightNow));
        assertThat(correctToLate().isDone()).isTrue();
        assertThat(courtBy()).isEqualTo(LATE);
        assertThat(office.breachCorrections.findByCase(CASE)).isEmpty();
        assertThat(office.audit.entries().getLast().action()).isEqualTo("case.correct");
    }

    @Test
    void aClockOfAnOlderListThatEndsAtTheSameTimeIsWorkedOutAnewAndNoFactIsCorrected() {
        list(EARLY);
        Breach breach = office.breaches.findById(ID).orElseThrow();
        Arrest older =
                new Arrest(
                        ARRESTED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new KeptDeadline(LATE, LATE, "an older list")));
        office.breaches.save(breach.withState(new BreachState.InCustody(older)));
        assertThat(correctToLate().isDone()).isTrue();
        assertThat(office.breaches.findById(ID).orElseThrow().state().arrestMade().orElseThrow())
                .isNotEqualTo(older);
        assertThat(courtBy()).isEqualTo(LATE);
        assertThat(office.breachCorrections.findByCase(CASE)).isEmpty();
    }

    private Result<CaseFile, CaseRejection> correctToLate() {
        return new CorrectCase(
                        office,
                        new CorrectCase.Ports(
                                office.cases,
                                office.corrections,
                                office.officers,
                                office.held(Story::holidays, clock),
                                office.audit,
                                Gates.open()),
                        Story::holidays,
                        clock)
                .handle(
                        new CorrectCase.Command(
                                seen(),
                                Map.of(CaseField.HEARING_LISTED_FOR, Optional.of(LATE.toString())),
                                "The list says two"));
    }

    private void list(Instant at) {
        ListHearing list =
                new ListHearing(
                        new CaseSteps(office, office.cases, office.audit, Gates.open()),
                        office.held(Story::holidays, clock),
                        clock);
        assertThat(list.handle(new ListHearing.Command(seen(), "Wellingborough", at)).isDone())
                .isTrue();
    }

    private CaseSteps.Seen seen() {
        return new CaseSteps.Seen(WREN, CASE, office.cases.findById(CASE).orElseThrow().version());
    }

    private Instant courtBy() {
        return office.breaches
                .findById(ID)
                .orElseThrow()
                .state()
                .arrestMade()
                .flatMap(Arrest::courtBy)
                .map(KeptDeadline::actBy)
                .orElseThrow();
    }
}
