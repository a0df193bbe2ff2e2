package hedgeward.app.casepage;

import hedgeward.app.breach.Breaches;
import hedgeward.app.notification.Notifications;
import hedgeward.app.order.Reliance;
import hedgeward.app.visit.Visits;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.correction.MadeByMistake;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.visit.VisitState;

import java.time.Instant;

/// Counts what was done since the order of a case was made.
public record CaseReliance(Visits visits, Breaches breaches, Notifications notifications)
        implements Reliance {

    @Override
    public MadeByMistake.Relied of(CaseFile file) {
        Instant made = file.order().map(ProtectionOrder::madeAt).orElse(Instant.MAX);
        long visited =
                visits.findByCase(file.id()).stream()
                        .filter(visit -> visit.state() instanceof VisitState.Recorded)
                        .count();
        long acted =
                breaches.findByCase(file.id()).stream()
                        .filter(breach -> isActedUponSince(made, breach))
                        .count();
        int notified = notifications.getByCase(file.id()).events().size();
        return new MadeByMistake.Relied((int) visited, (int) acted, notified);
    }

    /// Whoever was arrested under the order is held by its clock, whenever the conduct was
    /// reported.
    private static boolean isActedUponSince(Instant made, Breach breach) {
        return !breach.reportedAt().isBefore(made)
                || breach.state()
                        .arrestMade()
                        .filter(arrest -> !arrest.at().isBefore(made))
                        .isPresent();
    }
}
