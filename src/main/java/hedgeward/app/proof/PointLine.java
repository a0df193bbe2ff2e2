package hedgeward.app.proof;

import hedgeward.domain.proof.PointToProve;
import hedgeward.domain.proof.Proof;

import java.util.Optional;

/// A point to prove with what the register knows of it and what is held.
///
/// @param known what the register itself says, as a sentence; a record is no exhibit yet
public record PointLine(PointToProve point, Optional<String> known, Optional<Proof> proof) {

    /// Something to produce to the court is named.
    public boolean isDone() {
        return proof.filter(Proof::isDone).isPresent();
    }
}
