package hedgeward.app.people;

import hedgeward.app.common.Saved;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.util.List;
import java.util.Optional;

/// The officers of the force.
public interface Officers {

    Optional<Officer> findById(OfficerId id);

    Optional<Officer> findByCollar(CollarNumber collar);

    /// All, by collar number.
    List<Officer> findAll();

    /// Inserts at version 0, else updates the version given.
    Saved save(Officer officer);

    void addAll(List<Officer> officers);
}
