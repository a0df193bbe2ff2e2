package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Lays visits whose windows overlap side by side. Visits that overlap one another, directly or by
/// way of others, share the width of their column evenly.
final class Lanes {

    private Lanes() {}

    /// A visit and its place: the `lane`-th of `lanes`, counted from 0.
    record Placed(VisitRow row, int lane, int lanes) {}

    /// Every row with its place, by start of window.
    static List<Placed> of(Collection<VisitRow> rows) {
        List<VisitRow> sorted =
                rows.stream()
                        .sorted(
                                Comparator.comparing((VisitRow r) -> r.window().from())
                                        .thenComparing(r -> r.window().to())
                                        .thenComparing(r -> r.code().value()))
                        .toList();
        List<Placed> placed = new ArrayList<>();
        List<VisitRow> together = new ArrayList<>();
        Instant until = Instant.MIN;
        for (VisitRow row : sorted) {
            if (!row.window().from().isBefore(until)) {
                placed.addAll(share(together));
                together.clear();
                until = Instant.MIN;
            }
            together.add(row);
            until = row.window().to().isAfter(until) ? row.window().to() : until;
        }
        placed.addAll(share(together));
        return List.copyOf(placed);
    }

    private static List<Placed> share(List<VisitRow> together) {
        List<Instant> free = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (VisitRow row : together) {
            int lane = 0;
            while (lane < free.size() && free.get(lane).isAfter(row.window().from())) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(row.window().to());
            } else {
                free.set(lane, row.window().to());
            }
            lanes.add(lane);
        }
        return IntStream.range(0, together.size())
                .mapToObj(i -> new Placed(together.get(i), lanes.get(i), free.size()))
                .toList();
    }
}
