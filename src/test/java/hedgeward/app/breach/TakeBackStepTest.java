package hedgeward.app.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Approval;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.breach.AdvanceBreach.Step;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryGlassOpenings;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemoryRestrictions;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.London;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.restricted.Readership;
import hedgeward.domain.restricted.RestrictionChange;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Steps that were recorded by mistake.
class TakeBackStepTest {

    private static final Instant NOW = Story.at("2026-12-08T12:00");
    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final BreachId FIRST = new BreachId(new UUID(2, 1));
    private static final BreachId SECOND = new BreachId(new UUID(2, 2));
    private static final BreachState SOUGHT = new BreachState.ArrestSought(Story.MADE);

    private final MemoryOffice office = new MemoryOffice();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots = new MemorySlots();
    private final Clock clock = Clock.fixed(NOW, London.ZONE);
    private final AdvanceBreach advance =
            new AdvanceBreach(
                    new BreachSteps(
                            office,
                            new BreachSteps.Ports(
                                    office.cases, office.breaches, office.audit, Gates.open()),
                            clock),
                    Story::holidays,
                    clock,
                    TimeTrust.SURE);
    private final MemoryRestrictions restrictions =
            new MemoryRestrictions(office.cases, new MemoryGlassOpenings(office.cases));
    private final TakeBackStep back =
            new TakeBackStep(
                    office,
                    new CorrectBreach.Ports(
                            office.cases,
                            office.breaches,
                            office.breachCorrections,
                            office.audit,
                            new CaseGate(restrictions, clock)),
                    Story::holidays,
                    clock);

    @BeforeEach
    void fill() {
        office.cases.addAll(List.of(Steps.orderServed()));
        office.breaches.addAll(
                List.of(breach(FIRST, SOUGHT), breach(SECOND, new BreachState.Reported())));
        accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        slots.with("finch", "four five six");
    }

    @Test
    void aDayInCourtTakenBackRestartsTheVeryClockInEveryBreachOfTheArrest() {
        take(new Step.Arrested(report(), List.of(SECOND)));
        BreachState held = state(FIRST);
        take(court());
        assertThat(back(FIRST).isDone()).isTrue();
        assertThat(state(FIRST)).isEqualTo(held);
        assertThat(state(SECOND)).isEqualTo(held);
    }

    @Test
    void whatStoodThereIsKeptAndTheLogHoldsNoWords() {
        take(new Step.Arrested(report(), List.of()));
        take(court());
        back(FIRST);
        assertThat(office.breachCorrections.findByBreach(FIRST))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.changes())
                                        .containsExactly(
                                                new FactChange<>(
                                                        BreachField.BEFORE_COURT_AT,
                                                        Optional.of(Story.BEFORE_COURT.toString()),
                                                        Optional.empty())))
                .satisfies(one -> assertThat(one.reason()).isEqualTo("It was the other brother"));
        AuditEntry entry = office.audit.entries().getLast();
        assertThat(entry.action()).isEqualTo("breach.take-back");
        assertThat(entry.detail()).isEqualTo(Map.of("step", "BEFORE_COURT"));
        assertThat(entry.reason()).isEmpty();
    }

    @Test
    void oneBreachThatWentFurtherHoldsTheOthers() {
        take(new Step.Arrested(report(), List.of(SECOND)));
        take(court());
        take(new Step.Finished(new CourtOutcome.NotProved()));
        assertThat(back(SECOND)).isEqualTo(new Result.Rejected<>(BreachRejection.STEP_RELIED_ON));
        back(FIRST);
        assertThat(back(SECOND).isDone()).isTrue();
        assertThat(state(FIRST).kind()).isEqualTo(BreachState.Kind.IN_CUSTODY);
    }

    @Test
    void anArrestTakesASecondPerson() {
        take(new Step.Arrested(report(), List.of(SECOND)));
        assertThat(back(FIRST)).isEqualTo(new Result.Denied<>(Permission.RECORD_ARREST));
        assertThat(back(FIRST, false, Optional.of(approved(find(SECOND), false))))
                .isInstanceOf(Result.Denied.class);
        assertThat(back(FIRST, false, Optional.of(approved(find(FIRST), false))).isDone()).isTrue();
        assertThat(state(FIRST)).isEqualTo(SOUGHT);
        assertThat(state(SECOND)).isEqualTo(new BreachState.Reported());
        assertThat(office.audit.entries().getLast().detail()).containsEntry("approved-by", "finch");
    }

    @Test
    void whoIsKeptOutOfTheCaseAsAPartyApprovesNothingInIt() {
        take(new Step.Arrested(report(), List.of()));
        ApprovedBy finch = approved(find(FIRST), false);
        restrict(Set.of("finch"));
        assertThat(back(FIRST, false, Optional.of(finch)))
                .isEqualTo(new Result.Denied<>(Permission.RECORD_ARREST));
        restrict(Set.of());
        assertThat(back(FIRST, false, Optional.of(finch)).isDone()).isTrue();
    }

    private void restrict(Set<String> keptOut) {
        restrictions.add(
                new RestrictionChange(
                        Steps.orderServed().id(),
                        NOW,
                        "wren",
                        "the respondent is an officer",
                        Optional.of(new Readership(Set.of("wren"), keptOut))));
    }

    @Test
    void anArrestMayStayForTheOtherBreaches() {
        take(new Step.Arrested(report(), List.of(SECOND)));
        BreachState held = state(SECOND);
        assertThat(back(FIRST, true, Optional.of(approved(find(FIRST), false))).isDone()).isFalse();
        back(FIRST, true, Optional.of(approved(find(FIRST), true)));
        assertThat(state(FIRST)).isEqualTo(SOUGHT);
        assertThat(state(SECOND)).isEqualTo(held);
    }

    @Test
    void everyArrestAndReleaseIsKeptAndGoesBackOneByOne() {
        take(new Step.Arrested(report(), List.of()));
        take(new Step.Released(Story.COURT_BY, "The court rose early."));
        BreachState freed = state(FIRST);
        take(new Step.SeekArrest());
        take(
                new Step.Arrested(
                        new BreachRules.ArrestReport(
                                Story.COURT_BY.plus(Duration.ofHours(2)),
                                Optional.of("Rothwell"),
                                Optional.of("NC9")),
                        List.of()));
        assertThat(past().releases()).containsExactly((BreachState.Released) freed);
        back(FIRST, false, Optional.of(approved(find(FIRST), false)));
        back(FIRST);
        assertThat(state(FIRST)).isEqualTo(freed);
        assertThat(past().releases()).isEmpty();
        back(FIRST);
        assertThat(state(FIRST).kind()).isEqualTo(BreachState.Kind.IN_CUSTODY);
    }

    @Test
    void whoeverMayNotTakeTheStepMayNotTakeItBack() {
        take(new Step.Arrested(report(), List.of()));
        take(court());
        Result<Breach, BreachRejection> answer =
                back.handle(
                        new TakeBackStep.Command(
                                new BreachSteps.Seen(
                                        new Actor("quill", Set.of(Role.DESK), "desk 2"),
                                        FIRST,
                                        find(FIRST).version()),
                                "Misread",
                                false,
                                Optional.empty()));
        assertThat(answer).isEqualTo(new Result.Denied<>(Permission.RECORD_COURT));
    }

    @Test
    void whatChangedMeanwhileIsNotTakenBack() {
        take(new Step.Arrested(report(), List.of()));
        take(court());
        Result<Breach, BreachRejection> answer =
                back.handle(
                        new TakeBackStep.Command(
                                new BreachSteps.Seen(WREN, FIRST, find(FIRST).version() - 1),
                                "Misread",
                                false,
                                Optional.empty()));
        assertThat(answer).isEqualTo(new Result.Stale<>());
    }

    private BreachPast past() {
        return BreachPast.of(FIRST, office.breaches.findSteps(List.of(FIRST)));
    }

    private ApprovedBy approved(Breach breach, boolean alone) {
        ApproveAct approve = new ApproveAct(office, accounts, slots, office.audit, clock);
        Act act = TakeBackStep.act(breach, alone);
        return ((Approval.Given) approve.handle(WREN, act, "finch", "four five six".toCharArray()))
                .by();
    }

    private Result<Breach, BreachRejection> back(BreachId id) {
        return back(id, false, Optional.empty());
    }

    private Result<Breach, BreachRejection> back(
            BreachId id, boolean alone, Optional<ApprovedBy> approved) {
        return back.handle(
                new TakeBackStep.Command(
                        new BreachSteps.Seen(WREN, id, find(id).version()),
                        "It was the other brother",
                        alone,
                        approved));
    }

    private void take(Step step) {
        BreachSteps.Seen seen = new BreachSteps.Seen(WREN, FIRST, find(FIRST).version());
        assertThat(advance.handle(new AdvanceBreach.Command(seen, step)).isDone()).isTrue();
    }

    private Breach find(BreachId id) {
        return office.breaches.findById(id).orElseThrow();
    }

    private BreachState state(BreachId id) {
        return find(id).state();
    }

    private static Step court() {
        return new Step.BeforeCourt(new BreachRules.CourtReport(Story.BEFORE_COURT, false));
    }

    private static BreachRules.ArrestReport report() {
        return new BreachRules.ArrestReport(
                Story.ARRESTED, Optional.of("Desborough"), Optional.of("NC1"));
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
