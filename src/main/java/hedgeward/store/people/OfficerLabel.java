package hedgeward.store.people;

import hedgeward.store.jooq.tables.Officer;

import org.jooq.Record;

import java.util.Optional;

/// An officer joined to a row, in the words of lists: collar number and surname.
public final class OfficerLabel {

    private OfficerLabel() {}

    /// Empty where the join found nobody.
    public static Optional<String> of(Record row, Officer joined) {
        return Optional.ofNullable(row.get(joined.COLLAR))
                .map(collar -> collar + " " + row.get(joined.SURNAME));
    }
}
