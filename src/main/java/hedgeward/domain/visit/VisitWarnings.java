package hedgeward.domain.visit;

import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Finds what is unusual about a planned visit. None of it forbids the plan; an officer may have
/// good reason, and is told before rather than after.
public final class VisitWarnings {

    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(7, 0);

    private VisitWarnings() {}

    /// A visit as far as planning needs it.
    ///
    /// @param officers who goes
    /// @param orderEndsAt when its order is over; empty for an order without an end
    public record Planned(
            VisitId id,
            CaseId caseId,
            TimeWindow window,
            Set<OfficerId> officers,
            Optional<Instant> orderEndsAt) {
        public Planned {
            officers = Set.copyOf(officers);
        }

        /// The same visit in another window.
        public Planned in(TimeWindow changed) {
            return new Planned(id, caseId, changed, officers, orderEndsAt);
        }

        /// The same visit with other officers.
        public Planned with(Set<OfficerId> changed) {
            return new Planned(id, caseId, window, changed, orderEndsAt);
        }
    }

    /// What is unusual about `visit` beside the `others`, of which it may be one, at `now`.
    public static Set<VisitWarning> of(Planned visit, Collection<Planned> others, Instant now) {
        EnumSet<VisitWarning> found = EnumSet.noneOf(VisitWarning.class);
        if (touchesNight(visit.window())) {
            found.add(VisitWarning.UNSOCIAL_HOURS);
        }
        if (visit.window().isOverAt(now)) {
            found.add(VisitWarning.WINDOW_OVER);
        }
        if (visit.orderEndsAt().filter(visit.window().to()::isAfter).isPresent()) {
            found.add(VisitWarning.ENDS_AFTER_THE_ORDER);
        }
        for (Planned other : others) {
            if (!other.id().equals(visit.id())) {
                compare(visit, other, found);
            }
        }
        return found;
    }

    private static void compare(Planned visit, Planned other, Set<VisitWarning> found) {
        boolean sameOfficer = visit.officers().stream().anyMatch(other.officers()::contains);
        if (sameOfficer && visit.window().overlaps(other.window())) {
            found.add(VisitWarning.OFFICER_ELSEWHERE);
        }
        boolean sameDay =
                London.dateOf(visit.window().from()).equals(London.dateOf(other.window().from()));
        if (sameDay && visit.caseId().equals(other.caseId())) {
            found.add(VisitWarning.SECOND_VISIT_THAT_DAY);
        }
    }

    /// Whether any of the window lies between 22:00 and 07:00 London time.
    private static boolean touchesNight(TimeWindow window) {
        LocalDateTime from = London.wallAt(window.from());
        LocalDateTime to = London.wallAt(window.to());
        return from.toLocalTime().isBefore(NIGHT_ENDS)
                || !from.toLocalDate().equals(to.toLocalDate())
                || to.toLocalTime().isAfter(NIGHT_BEGINS);
    }
}
