package hedgeward.ui.calendar;

import hedgeward.domain.people.OfficerId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One column of hours: a day of the week, or an officer on a day.
///
/// @param officer whose column it is; dropping a visit on it gives it to that officer
record GridColumn(
        LocalDate day,
        String heading,
        String below,
        boolean today,
        Optional<OfficerId> officer,
        List<Lanes.Placed> visits) {

    GridColumn {
        visits = List.copyOf(visits);
    }

    @Override
    public String toString() {
        return "GridColumn[" + day + ", " + visits.size() + "]";
    }
}
