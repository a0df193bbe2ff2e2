package hedgeward.domain.area;

import hedgeward.domain.law.Regime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The table of areas.
public record RegimeAreas(List<RegimeArea> rows) {

    public RegimeAreas {
        rows = List.copyOf(rows);
    }

    /// Whether a force may use a regime on a London day.
    ///
    /// @param force the office's own; empty when it has not said
    public Availability of(Regime regime, Optional<String> force, LocalDate day) {
        List<RegimeArea> all = rows.stream().filter(row -> row.regime() == regime).toList();
        Optional<RegimeArea> general =
                all.stream()
                        .filter(row -> row.force().isEmpty() && row.isRunningOn(day))
                        .findFirst();
        if (general.isPresent()) {
            return new Availability.Everywhere(general.get());
        }
        if (force.isEmpty()) {
            return new Availability.ForceNotSet();
        }
        return among(all.stream().filter(row -> row.concerns(force.get())).toList(), day);
    }

    private static Availability among(List<RegimeArea> ours, LocalDate day) {
        List<RegimeArea> running = ours.stream().filter(row -> row.isRunningOn(day)).toList();
        Optional<RegimeArea> whole =
                running.stream().filter(row -> row.place().isEmpty()).findFirst();
        if (whole.isPresent()) {
            return new Availability.Everywhere(whole.get());
        }
        if (!running.isEmpty()) {
            return new Availability.InParts(running);
        }
        return ours.stream()
                .filter(row -> day.isBefore(row.from()))
                .min(Comparator.comparing(RegimeArea::from))
                .<Availability>map(Availability.NotYet::new)
                .or(() -> newestEnd(ours).map(Availability.Ended::new))
                .orElseGet(Availability.NotHere::new);
    }

    /// Of rows none of which is running or to come, so that each has a last day.
    private static Optional<RegimeArea> newestEnd(List<RegimeArea> ours) {
        return ours.stream().max(Comparator.comparing(row -> row.lastDay().orElseThrow()));
    }

    /// Every force a row names, in alphabetical order.
    public List<String> forces() {
        return rows.stream().flatMap(row -> row.force().stream()).distinct().sorted().toList();
    }
}
