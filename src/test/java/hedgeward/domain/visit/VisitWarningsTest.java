package hedgeward.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class VisitWarningsTest {

    private static final Instant NOW = Story.at("2026-12-01T12:00");
    private static final OfficerId SPECIAL = Story.SPECIAL.id();

    @Test
    void anOrdinaryVisitHasNone() {
        assertThat(of(visit(1, 1, "2026-12-05T10:00", "2026-12-05T14:00"))).isEmpty();
        assertThat(of(visit(1, 1, "2026-12-05T07:00", "2026-12-05T22:00"))).isEmpty();
    }

    @Test
    void anythingBetweenTenAtNightAndSevenIsUnsocial() {
        assertThat(of(visit(1, 1, "2026-12-05T06:45", "2026-12-05T09:00")))
                .containsExactly(VisitWarning.UNSOCIAL_HOURS);
        assertThat(of(visit(1, 1, "2026-12-05T20:00", "2026-12-05T22:15")))
                .containsExactly(VisitWarning.UNSOCIAL_HOURS);
        assertThat(of(visit(1, 1, "2026-12-05T21:00", "2026-12-06T08:00")))
                .containsExactly(VisitWarning.UNSOCIAL_HOURS);
    }

    @Test
    void anOfficerCannotBeAtTwoPlacesAtOnce() {
        var visit = visit(1, 1, "2026-12-05T10:00", "2026-12-05T14:00");
        var overlapping = visit(2, 2, "2026-12-05T13:45", "2026-12-05T15:00");
        var after = visit(3, 3, "2026-12-05T14:00", "2026-12-05T15:00");
        assertThat(of(visit, overlapping)).containsExactly(VisitWarning.OFFICER_ELSEWHERE);
        assertThat(of(visit, after)).isEmpty();
        assertThat(of(visit.with(Set.of(Story.CONSTABLE.id())), overlapping)).isEmpty();
    }

    @Test
    void aSecondVisitOfTheCaseTheSameDayIsTold() {
        var visit = visit(1, 1, "2026-12-05T10:00", "2026-12-05T11:00");
        assertThat(of(visit, visit(2, 1, "2026-12-05T17:00", "2026-12-05T18:00")))
                .containsExactly(VisitWarning.SECOND_VISIT_THAT_DAY);
        assertThat(of(visit, visit(2, 1, "2026-12-06T10:00", "2026-12-06T11:00"))).isEmpty();
    }

    @Test
    void aVisitIsNotComparedWithItself() {
        var visit = visit(1, 1, "2026-12-05T10:00", "2026-12-05T11:00");
        assertThat(of(visit, visit)).isEmpty();
    }

    @Test
    void aWindowPastOrBeyondTheOrderIsTold() {
        assertThat(of(visit(1, 1, "2026-11-30T10:00", "2026-11-30T14:00")))
                .containsExactly(VisitWarning.WINDOW_OVER);
        assertThat(of(visit(1, 1, "2026-12-23T20:00", "2026-12-24T00:15")))
                .contains(VisitWarning.ENDS_AFTER_THE_ORDER);
    }

    @Test
    void aVisitMovedInThoughtIsWarnedOfWhereItWouldStand() {
        var visit = visit(1, 1, "2026-12-05T10:00", "2026-12-05T14:00");
        TimeWindow night =
                new TimeWindow(Story.at("2026-12-05T22:30"), Story.at("2026-12-05T23:00"));
        assertThat(of(visit.in(night))).containsExactly(VisitWarning.UNSOCIAL_HOURS);
    }

    private static Set<VisitWarning> of(
            VisitWarnings.Planned visit, VisitWarnings.Planned... others) {
        return VisitWarnings.of(visit, List.of(others), NOW);
    }

    private static VisitWarnings.Planned visit(int id, int caseId, String from, String to) {
        return new VisitWarnings.Planned(
                new VisitId(new UUID(8, id)),
                new CaseId(new UUID(7, caseId)),
                new TimeWindow(Story.at(from), Story.at(to)),
                Set.of(SPECIAL),
                Optional.of(Story.ENDS));
    }
}
