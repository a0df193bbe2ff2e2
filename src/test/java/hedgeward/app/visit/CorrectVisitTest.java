package hedgeward.app.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitState;
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

/// A visit at which a breach was disclosed is put right.
class CorrectVisitTest {

    private static final Instant NOW = Story.at("2026-12-02T09:00");
    private static final Instant VISITED = Story.at("2026-12-01T14:10");
    private static final VisitId ID = new VisitId(new UUID(8, 1));
    private static final UUID ID_OF_ANOTHER = new UUID(8, 2);
    private static final CaseId CASE = Steps.orderServed().id();
    private static final Map<VisitField, Optional<String>> REFUSED =
            Map.of(VisitField.ATTEMPT, Optional.of("REFUSED"));

    private final MemoryOffice office = new MemoryOffice();

    @BeforeEach
    void fill() {
        office.cases.addAll(List.of(Steps.orderServed()));
        office.visits.addAll(List.of(visit()));
    }

    @Test
    void whatStoodThereIsKeptWithWhoWhenAndWhy() {
        assertThat(correct(Role.SPECIAL, REFUSED).isDone()).isTrue();
        assertThat(office.visitCorrections.findByCase(CASE))
                .containsExactly(
                        new VisitCorrection(
                                ID,
                                NOW,
                                "wren",
                                "Wrong box",
                                List.of(
                                        new FactChange<>(
                                                VisitField.ATTEMPT,
                                                Optional.of("SEEN"),
                                                Optional.of("REFUSED")))));
        assertThat(office.audit.entries().getLast().detail()).containsEntry("fields", "ATTEMPT");
        assertThat(office.audit.entries().getLast().reason()).contains("Wrong box");
        assertThat(office.published()).contains(new Change.VisitChanged(ID, CASE));
    }

    @Test
    void aDisclosureThatOpenedABreachIsPutRightOnTheBreach() {
        Map<VisitField, Optional<String>> untold =
                Map.of(VisitField.DISCLOSED_WORDS, Optional.empty());
        office.breaches.addAll(List.of(breach(Optional.of(ID))));
        assertThat(correct(Role.SPECIAL, untold))
                .isEqualTo(new Result.Rejected<>(VisitRejection.DISCLOSURE_OPENED_A_BREACH));
        assertThat(office.visitCorrections.findByCase(CASE)).isEmpty();
    }

    @Test
    void anotherBreachOfTheCaseDoesNotStandInTheWay() {
        Map<VisitField, Optional<String>> untold =
                Map.of(VisitField.DISCLOSED_WORDS, Optional.empty());
        office.breaches.addAll(
                List.of(breach(Optional.empty()), breach(Optional.of(new VisitId(ID_OF_ANOTHER)))));
        assertThat(correct(Role.SPECIAL, untold).isDone()).isTrue();
    }

    @Test
    void onlyWhoRecordsVisitsCorrectsThemAndNeverAnOlderVersion() {
        assertThat(correct(Role.DESK, REFUSED))
                .isEqualTo(new Result.Denied<>(Permission.RECORD_VISIT));
        assertThat(useCase().handle(command(Role.SPECIAL, ID, 7, REFUSED, "Why")))
                .isEqualTo(new Result.Stale<>());
        VisitId unknown = new VisitId(new UUID(9, 9));
        assertThat(useCase().handle(command(Role.SPECIAL, unknown, 0, REFUSED, "Why")))
                .isEqualTo(new Result.Missing<>());
        assertThatThrownBy(() -> command(Role.SPECIAL, ID, 0, REFUSED, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Result<Visit, VisitRejection> correct(
            Role role, Map<VisitField, Optional<String>> values) {
        long version = office.visits.findById(ID).orElseThrow().version();
        return useCase().handle(command(role, ID, version, values, "Wrong box"));
    }

    private static CorrectVisit.Command command(
            Role role,
            VisitId id,
            long version,
            Map<VisitField, Optional<String>> values,
            String why) {
        Actor actor = new Actor("wren", Set.of(role), "desk");
        return new CorrectVisit.Command(new VisitSteps.Seen(actor, id, version), values, why);
    }

    private CorrectVisit useCase() {
        return new CorrectVisit(
                office,
                new CorrectVisit.Ports(
                        office.cases,
                        office.breaches,
                        office.visits,
                        office.visitCorrections,
                        office.audit,
                        Gates.open()),
                Clock.fixed(NOW, London.ZONE));
    }

    private static Breach breach(Optional<VisitId> disclosedAt) {
        return new Breach(
                new BreachId(new UUID(2, disclosedAt.isPresent() ? 1 : 2)),
                0,
                CASE,
                disclosedAt,
                VISITED,
                BreachSource.VISIT,
                List.of(),
                Optional.empty(),
                new BreachState.Reported());
    }

    private static Visit visit() {
        return new Visit(
                ID,
                0,
                VisitCode.ofNumber(411),
                CASE,
                VisitPurpose.ROUTINE,
                new TimeWindow(VISITED.minusSeconds(600), VISITED.plusSeconds(600)),
                Optional.empty(),
                Optional.empty(),
                new VisitState.Recorded(
                        new VisitOutcome(
                                VISITED,
                                Attempt.SEEN,
                                Optional.of(true),
                                Optional.empty(),
                                Optional.of(new Disclosure(List.of(), "He rang")),
                                Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }
}
