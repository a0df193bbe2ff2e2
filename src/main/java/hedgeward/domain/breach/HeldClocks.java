package hedgeward.domain.breach;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The court deadlines of respondents who are held, when the case they are held in changes: for
/// breach of a notice the hearing ends the time where it comes before the 24 hours (CSA 2010
/// s.26(1)(b)), so it moves when the hearing is listed, listed again or corrected.
public final class HeldClocks {

    private HeldClocks() {}

    /// One breach whose court deadline moves.
    public record Moved(Breach before, Breach after) {

        /// Until when it was; empty where no court clock ran, as for breach of a DAPO.
        public Optional<Instant> from() {
            return actBy(before);
        }

        /// Until when it is.
        public Instant to() {
            return actBy(after).orElseThrow();
        }

        private static Optional<Instant> actBy(Breach breach) {
            return breach.state().arrestMade().flatMap(Arrest::courtBy).map(KeptDeadline::actBy);
        }
    }

    /// Those of these breaches whose deadline the change of the case moves, or begins: an arrest
    /// that was for breach of a DAPO, and turns out to have been for breach of the notice before
    /// it, has had a court clock from the arrest on. Nobody who is held is left without a deadline
    /// that stood.
    public static List<Moved> moved(
            List<Breach> breaches, CaseFile before, CaseFile after, StatutoryClocks clocks) {
        return breaches.stream()
                .filter(breach -> breach.caseId().equals(before.id()))
                .flatMap(breach -> moved(breach, before, after, clocks))
                .toList();
    }

    private static Stream<Moved> moved(
            Breach breach, CaseFile before, CaseFile after, StatutoryClocks clocks) {
        if (!(breach.state() instanceof BreachState.InCustody(Arrest arrest))) {
            return Stream.empty();
        }
        Optional<KeptDeadline> old = BreachRules.courtBy(before, arrest.at(), clocks);
        if (arrest.courtBy().isEmpty() && old.isPresent()) {
            return Stream.empty();
        }
        return BreachRules.courtBy(after, arrest.at(), clocks)
                .filter(now -> !Optional.of(now).equals(old))
                .filter(now -> !Optional.of(now).equals(arrest.courtBy()))
                .map(
                        now ->
                                new Moved(
                                        breach,
                                        breach.withState(
                                                new BreachState.InCustody(
                                                        arrest.withCourtBy(now)))))
                .stream();
    }
}
