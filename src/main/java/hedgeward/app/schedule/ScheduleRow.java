package hedgeward.app.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One visit on the schedule.
///
/// @param from when the visit's window opens
/// @param to when it closes
/// @param officers the first officer first; empty while nobody is given the visit
/// @param purpose the visit's purpose in the register's words, as `routine`
/// @param previousOutcome what came of the visit before, as `no reply, Tue 1 Dec 14:28`; never
///   notes
public record ScheduleRow(
        String visitCode,
        String caseRef,
        Instant from,
        Instant to,
        List<ScheduledOfficer> officers,
        String purpose,
        SafeContactLine safeContact,
        PeopleLine people,
        OrderLine order,
        Optional<String> previousOutcome) {

    public ScheduleRow {
        officers = List.copyOf(officers);
    }

    /// The same visit with the officer of that collar number named first; unchanged if that officer
    /// has no part in it.
    ScheduleRow ledBy(String collar) {
        List<ScheduledOfficer> reordered =
                officers.stream()
                        .sorted(Comparator.comparing(officer -> !officer.collar().equals(collar)))
                        .toList();
        return new ScheduleRow(
                visitCode,
                caseRef,
                from,
                to,
                reordered,
                purpose,
                safeContact,
                people,
                order,
                previousOutcome);
    }

    /// The visit's code and nothing else.
    @Override
    public String toString() {
        return "ScheduleRow[" + visitCode + "]";
    }
}
