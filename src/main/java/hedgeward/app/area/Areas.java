package hedgeward.app.area;

import hedgeward.app.common.Saved;
import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.area.RegimeAreas;

import java.util.Optional;

/// The table of areas in the register.
public interface Areas {

    RegimeAreas getAll();

    Optional<RegimeArea> findById(AreaId id);

    /// Inserts at version 0, else updates the version given and raises it by one.
    Saved save(RegimeArea area);
}
