package hedgeward.exchange.rows;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitState;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.Optional;

/// What must be true of a visit and its case, and what is unusual.
final class VisitChecks {

    private VisitChecks() {}

    static void check(Visit visit, CaseFile file, Cells cells, Instant now) {
        twoDifferentOfficers(visit, cells);
        windowWithinTheOrder(visit, file, cells);
        visitedAt(visit)
                .ifPresent(
                        at -> {
                            visitedSinceTheOrder(at, file, cells);
                            visitedInTheWindow(at, visit, cells);
                            OrderWarnings.future("visited_at", Optional.of(at), cells, now);
                        });
    }

    private static Optional<Instant> visitedAt(Visit visit) {
        return visit.state() instanceof VisitState.Recorded recorded
                ? Optional.of(recorded.outcome().visitedAt())
                : Optional.empty();
    }

    private static void twoDifferentOfficers(Visit visit, Cells cells) {
        if (visit.officer().isPresent() && visit.officer().equals(visit.secondOfficer())) {
            cells.warn("second_officer", "officer and second_officer are the same.");
        }
        if (visit.officer().isEmpty() && visit.secondOfficer().isPresent()) {
            cells.warn("officer", "There is a second_officer, but officer is empty.");
        }
    }

    private static void windowWithinTheOrder(Visit visit, CaseFile file, Cells cells) {
        if (file.order().isEmpty()) {
            cells.warn("case_ref", "The case has no order that a visit could safeguard.");
        } else if (!file.order().get().isInForceAt(visit.window().from())) {
            cells.warn("window_from", "The window begins while the order is not in force.");
        }
    }

    private static void visitedSinceTheOrder(Instant at, CaseFile file, Cells cells) {
        if (file.order().map(ProtectionOrder::madeAt).filter(at::isBefore).isPresent()) {
            cells.reject("visited_at", "The visit lies before its order was made.");
        }
    }

    private static void visitedInTheWindow(Instant at, Visit visit, Cells cells) {
        if (at.isBefore(visit.window().from()) || at.isAfter(visit.window().to())) {
            cells.warn("visited_at", "The visit was made outside its window.");
        }
    }
}
