package hedgeward.app.visit;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.common.Result;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RecordVisitTest {

    private static final Instant NOW = Story.at("2026-12-05T12:40");
    private static final Actor DALE = new Actor("dale", Set.of(Role.SPECIAL), "desk 1");
    private static final VisitId ID = new VisitId(new UUID(7, 1));

    private final CaseFile file = Steps.orderServed();
    private final MemoryOffice office = new MemoryOffice();
    private final Clock clock = Clock.fixed(NOW, London.ZONE);

    @Test
    void aBreachDisclosedIsOpenedWithTheVisitInOneStep() {
        assertThat(record(Gates.open()).isDone()).isTrue();
        assertThat(visit().state()).isInstanceOf(VisitState.Recorded.class);
        assertThat(office.breaches.findByCase(file.id())).hasSize(1);
    }

    @Test
    void ifTheHourOfAnOpeningEndsOnTheWayNeitherIsKept() {
        CaseGate shut = Gates.closing(new ClosedCases(Map.of(file.id(), file.ref())));
        assertThat(record(shut)).isEqualTo(new Result.Denied<>(Permission.READ_RESTRICTED));
        assertThat(visit().state()).isEqualTo(new VisitState.Planned());
        assertThat(office.breaches.findByCase(file.id())).isEmpty();
        assertThat(office.audit.entries()).isEmpty();
        assertThat(office.published()).isEmpty();
    }

    private Visit visit() {
        return office.visits.findById(ID).orElseThrow();
    }

    /// @param later the gate by the time the breach is opened
    private Result<RecordVisit.Recorded, RecordVisit.Refusal> record(CaseGate later) {
        office.cases.addAll(List.of(file));
        office.visits.addAll(List.of(planned()));
        VisitSteps visits =
                new VisitSteps(office, office.visits, office.cases, office.audit, Gates.open());
        BreachSteps breaches =
                new BreachSteps(
                        office,
                        new BreachSteps.Ports(office.cases, office.breaches, office.audit, later),
                        clock);
        return new RecordVisit(office, visits, breaches, new TimeOrderedIds(clock), clock)
                .handle(
                        new RecordVisit.Command(
                                new VisitSteps.Seen(DALE, ID, visit().version()), disclosed()));
    }

    private static VisitOutcome disclosed() {
        return new VisitOutcome(
                Story.at("2026-12-05T11:00"),
                Attempt.SEEN,
                Optional.of(true),
                Optional.empty(),
                Optional.of(new Disclosure(List.of(), "He rang twice.")),
                Optional.empty());
    }

    private Visit planned() {
        return new Visit(
                ID,
                0,
                new VisitCode("V-0001"),
                file.id(),
                VisitPurpose.ROUTINE,
                new TimeWindow(Story.at("2026-12-05T10:00"), Story.at("2026-12-05T14:00")),
                Optional.empty(),
                Optional.empty(),
                new VisitState.Planned(),
                Optional.empty(),
                Optional.empty());
    }
}
