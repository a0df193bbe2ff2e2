package hedgeward.ui.order;

import hedgeward.domain.breach.HeldClocks;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Says which court deadline of somebody held a change of the case moves, and why.
record HeldClockLines(FormPlace place) {

    /// One line for each deadline that moves; breaches of one arrest share it.
    List<String> of(CaseFile after) {
        return HeldClocks.moved(
                        place.overview().breaches(),
                        place.file(),
                        after,
                        new StatutoryClocks(place.setting().holidays()))
                .stream()
                .map(moved -> line(moved.from(), moved.to()))
                .distinct()
                .toList();
    }

    private String line(Optional<Instant> from, Instant to) {
        String by = place.look().times().dayTime(to);
        return from.map(was -> place.look().times().dayTime(was))
                .map(was -> place.look().messages().text(CaseMsg.HELD_CLOCK_MOVES, by, was))
                .orElseGet(() -> place.look().messages().text(CaseMsg.HELD_CLOCK_BEGINS, by));
    }
}
