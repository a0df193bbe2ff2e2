package hedgeward.boot.door;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.store.office.OpenOffice;

/// Puts on the desk what whoever comes in works with.
///
/// @param <D> the use cases of an open office; closing the office is theirs from then on
public interface DeskMaker<D> {

    /// The desk of this person in this office.
    D desk(OpenOffice office, Actor actor);

    /// Writes the settings of a new office; called inside the unit of work that founds it.
    void furnish(OpenOffice office, Charter charter);
}
