package hedgeward.app.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.breach.AdvanceBreach.Step;
import hedgeward.app.clock.TimeTrust;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ConditionType;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One arrest for several breaches of a case.
class OneArrestTest {

    private static final Actor CUSTODY =
            new Actor("wren", Set.of(Role.CASE_OFFICER), "custody desk");
    private static final BreachId FIRST = new BreachId(new UUID(2, 1));
    private static final BreachId SECOND = new BreachId(new UUID(2, 2));
    private static final BreachId THIRD = new BreachId(new UUID(2, 3));

    private final MemoryOffice office = new MemoryOffice();
    private final Clock clock = Clock.fixed(Story.at("2026-12-08T12:00"), London.ZONE);
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

    @BeforeEach
    void fill() {
        office.cases.addAll(List.of(Steps.orderServed()));
        office.breaches.addAll(
                List.of(
                        breach(FIRST, new BreachState.Reported()),
                        breach(SECOND, new BreachState.ArrestSought(Story.MADE)),
                        breach(THIRD, new BreachState.Reported())));
    }

    @Test
    void oneArrestIsRecordedForEachBreachNamed() {
        assertThat(take(new Step.Arrested(report(), List.of(SECOND))).isDone()).isTrue();
        assertThat(state(FIRST)).isInstanceOf(BreachState.InCustody.class);
        assertThat(state(SECOND)).isEqualTo(state(FIRST));
        assertThat(state(THIRD)).isInstanceOf(BreachState.Reported.class);
    }

    @Test
    void standingBeforeTheCourtIsSaidOfEveryBreachHeldFor() {
        take(new Step.Arrested(report(), List.of(SECOND)));
        take(new Step.BeforeCourt(new BreachRules.CourtReport(Story.BEFORE_COURT, false)));
        assertThat(state(SECOND).kind()).isEqualTo(BreachState.Kind.BEFORE_COURT);
        assertThat(state(THIRD).kind()).isEqualTo(BreachState.Kind.REPORTED);
    }

    @Test
    void aReleaseIsSaidOfEveryBreachHeldFor() {
        take(new Step.Arrested(report(), List.of(SECOND)));
        take(new Step.Released(Story.COURT_BY, "The court rose early."));
        assertThat(state(SECOND)).isInstanceOf(BreachState.Released.class);
    }

    @Test
    void nothingIsRecordedWhenOneOfThemIsAlreadyHeldFor() {
        take(new Step.Arrested(report(), List.of()));
        assertThat(state(FIRST)).isInstanceOf(BreachState.InCustody.class);
        Result<Breach, BreachRejection> answer =
                advance.handle(
                        new AdvanceBreach.Command(
                                new BreachSteps.Seen(CUSTODY, THIRD, version(THIRD)),
                                new Step.Arrested(report(), List.of(FIRST))));
        assertThat(answer).isEqualTo(new Result.Rejected<>(BreachRejection.ALREADY_ARRESTED));
        assertThat(state(THIRD)).isInstanceOf(BreachState.Reported.class);
    }

    private Result<Breach, BreachRejection> take(Step step) {
        return advance.handle(
                new AdvanceBreach.Command(
                        new BreachSteps.Seen(CUSTODY, FIRST, version(FIRST)), step));
    }

    private long version(BreachId id) {
        return office.breaches.findById(id).orElseThrow().version();
    }

    private BreachState state(BreachId id) {
        return office.breaches.findById(id).orElseThrow().state();
    }

    private static BreachRules.ArrestReport report() {
        return new BreachRules.ArrestReport(Story.ARRESTED, Optional.empty(), Optional.empty());
    }

    private static Breach breach(BreachId id, BreachState state) {
        return new Breach(
                id,
                0,
                Steps.orderServed().id(),
                Optional.empty(),
                Story.at("2026-12-04T15:00"),
                BreachSource.CALL,
                List.of(ConditionType.NO_CONTACT),
                Optional.empty(),
                state);
    }
}
