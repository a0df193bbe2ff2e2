package hedgeward.domain.visit;

import hedgeward.domain.common.Decision;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.Optional;

/// What may be done with a visit, given the order it belongs to.
public final class VisitRules {

    private VisitRules() {}

    /// Whether a window fits the order: it begins while the order lasts, suspended or not.
    public static Optional<VisitRejection> windowProblem(ProtectionOrder order, TimeWindow window) {
        return order.isLivingAt(window.from())
                ? Optional.empty()
                : Optional.of(VisitRejection.OUTSIDE_THE_ORDER);
    }

    /// Moves a planned visit; one with an outcome stays where it was.
    public static Decision<Visit, VisitRejection> move(
            Visit visit, ProtectionOrder order, TimeWindow window, Instant now) {
        if (!visit.isPlanned()) {
            return Decision.reject(VisitRejection.NO_LONGER_OPEN);
        }
        return windowProblem(order, window)
                .<Decision<Visit, VisitRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        visit.withWindow(window),
                                        new VisitFact.VisitMoved(visit.id(), now)));
    }

    /// Gives a planned visit to one or two officers, or to nobody.
    public static Decision<Visit, VisitRejection> allocate(
            Visit visit, Optional<OfficerId> first, Optional<OfficerId> second, Instant now) {
        if (!visit.isPlanned()) {
            return Decision.reject(VisitRejection.NO_LONGER_OPEN);
        }
        if (first.isPresent() && first.equals(second)) {
            return Decision.reject(VisitRejection.SAME_OFFICER_TWICE);
        }
        return Decision.accept(
                visit.withOfficers(first, second), new VisitFact.VisitAllocated(visit.id(), now));
    }

    /// Records what came of a visit. Work done on paper may be entered late, and outside its
    /// window, but not before the order was made and not before it happened.
    public static Decision<Visit, VisitRejection> record(
            Visit visit, ProtectionOrder order, VisitOutcome outcome, Instant now) {
        if (visit.state() instanceof VisitState.Recorded) {
            return Decision.reject(VisitRejection.ALREADY_RECORDED);
        }
        if (visit.state() instanceof VisitState.Cancelled) {
            return Decision.reject(VisitRejection.NO_LONGER_OPEN);
        }
        if (outcome.visitedAt().isAfter(now)) {
            return Decision.reject(VisitRejection.VISITED_IN_THE_FUTURE);
        }
        if (outcome.visitedAt().isBefore(order.madeAt())) {
            return Decision.reject(VisitRejection.VISITED_BEFORE_THE_ORDER);
        }
        if (outcome.disclosure().filter(d -> d.words().isBlank()).isPresent()) {
            return Decision.reject(VisitRejection.DISCLOSURE_WITHOUT_WORDS);
        }
        Visit recorded = visit.withState(new VisitState.Recorded(outcome));
        VisitFact done = new VisitFact.VisitRecorded(visit.id(), now);
        return outcome.disclosure()
                .map(
                        d ->
                                Decision.<Visit, VisitRejection>accept(
                                        recorded,
                                        done,
                                        new VisitFact.BreachDisclosed(
                                                visit.id(), outcome.visitedAt(), d)))
                .orElseGet(() -> Decision.accept(recorded, done));
    }

    /// Calls a planned visit off.
    public static Decision<Visit, VisitRejection> cancel(Visit visit, String reason, Instant now) {
        return visit.isPlanned()
                ? Decision.accept(
                        visit.withState(new VisitState.Cancelled(now, reason)),
                        new VisitFact.VisitCancelled(visit.id(), now))
                : Decision.reject(VisitRejection.NO_LONGER_OPEN);
    }
}
