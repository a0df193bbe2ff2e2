package hedgeward.ui.breach.proof;

import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.TermKey;

import java.util.Optional;

/// The form that is open in the file of a breach.
sealed interface ProofForm {

    record None() implements ProofForm {}

    /// @param corrected the one to correct; empty for a new one
    record Tell(Optional<Allegation> corrected) implements ProofForm {}

    record Produce(Optional<Exhibit> corrected) implements ProofForm {}

    record Rule(int allegation, TermKey term) implements ProofForm {}

    record Prove(Point point) implements ProofForm {}

    record Accuse(Optional<Crime> corrected) implements ProofForm {}
}
