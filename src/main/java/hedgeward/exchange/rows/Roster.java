package hedgeward.exchange.rows;

import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.exchange.csv.Cells;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The officers rows may name: those in the register and those loaded before them.
public final class Roster {

    static final int LONGEST_COLLAR = 12;

    private final Map<CollarNumber, Officer> byCollar = new HashMap<>();
    private final Map<OfficerId, Officer> byId = new HashMap<>();

    public Roster(Collection<Officer> officers) {
        addAll(officers);
    }

    public void addAll(Collection<Officer> officers) {
        officers.forEach(
                officer -> {
                    byCollar.put(officer.collar(), officer);
                    byId.put(officer.id(), officer);
                });
    }

    public Optional<Officer> byCollar(CollarNumber collar) {
        return Optional.ofNullable(byCollar.get(collar));
    }

    Optional<Officer> byId(OfficerId id) {
        return Optional.ofNullable(byId.get(id));
    }

    String collarOf(OfficerId id) {
        return byId(id).map(officer -> officer.collar().value()).orElse("");
    }

    /// The officer a cell names; a number that is on no list is a reason to reject the row.
    Optional<Officer> named(Cells cells, String column) {
        Optional<CollarNumber> collar = cells.text(column, LONGEST_COLLAR).map(CollarNumber::new);
        Optional<Officer> found = collar.flatMap(this::byCollar);
        if (collar.isPresent() && found.isEmpty()) {
            cells.reject(
                    column,
                    column
                            + " is on no list of officers; load the officer first, or correct the"
                            + " collar number.");
        }
        return found;
    }
}
