package hedgeward.app.breachpage;

import hedgeward.app.breach.BreachCorrection;
import hedgeward.app.proof.ProofSheet;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.DetentionClock;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.visit.Visit;

import java.util.List;
import java.util.Optional;

/// Everything the page of a breach shows.
///
/// @param terms those that bound the respondent when it was reported
/// @param visit at which it was disclosed
/// @param clock the court clock with its working; empty before an arrest, and for a DAPO
/// @param detention the detention clock of PACE, where it governs the arrest and the arrival is
///   known
/// @param proof what is alleged and how it would be proved
/// @param together other breaches of the case that are not finished
/// @param sameArrest other breaches of the case the arrest was made for, finished or not
/// @param corrections what was put right in it, newest first
/// @param takenBack how it would stand without its newest step; empty where no step can be taken
///   back
/// @param releases earlier arrests that ended in a release, oldest first
/// @param routes the courts that sit before the court clock ends, the usual one first
public record BreachOverview(
        Breach breach,
        CaseFile file,
        Optional<Terms> terms,
        Optional<Visit> visit,
        Optional<Deadline> clock,
        Optional<DetentionClock> detention,
        ProofSheet proof,
        List<Breach> together,
        List<Breach> sameArrest,
        List<BreachCorrection> corrections,
        Optional<Breach> takenBack,
        List<BreachState.Released> releases,
        List<CourtRoute> routes) {

    @Override
    public String toString() {
        return "BreachOverview[" + breach.id().value() + "]";
    }
}
