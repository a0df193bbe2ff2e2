package hedgeward.domain.area;

import hedgeward.domain.law.Regime;

import java.time.LocalDate;
import java.util.Optional;

/// A place and a span of days in which notices and orders of a regime may be sought.
///
/// @param force the police force whose area it is; empty for all of England and Wales
/// @param place the part of the force's area; empty for the whole of it
/// @param from first London day
/// @param lastDay last London day; empty while no end is known
/// @param instrument what brought it about, such as "SI 2024/1191"
/// @param source where that was read
public record RegimeArea(
        AreaId id,
        long version,
        Regime regime,
        Optional<String> force,
        Optional<String> place,
        LocalDate from,
        Optional<LocalDate> lastDay,
        String instrument,
        String source,
        Optional<String> note) {

    /// Why a row may not stand so.
    public enum Problem {
        PLACE_WITHOUT_FORCE,
        ENDS_BEFORE_IT_BEGINS,
        INSTRUMENT_MISSING,
        SOURCE_MISSING
    }

    /// What is wrong with the row; empty when it may be kept.
    public Optional<Problem> problem() {
        if (place.isPresent() && force.isEmpty()) {
            return Optional.of(Problem.PLACE_WITHOUT_FORCE);
        }
        if (lastDay.filter(from::isAfter).isPresent()) {
            return Optional.of(Problem.ENDS_BEFORE_IT_BEGINS);
        }
        if (instrument.isBlank()) {
            return Optional.of(Problem.INSTRUMENT_MISSING);
        }
        return source.isBlank() ? Optional.of(Problem.SOURCE_MISSING) : Optional.empty();
    }

    /// Whether the row speaks of this force: its own, or everybody's.
    public boolean concerns(String someForce) {
        return force.map(own -> own.equalsIgnoreCase(someForce.strip())).orElse(true);
    }

    public boolean isRunningOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }
}
