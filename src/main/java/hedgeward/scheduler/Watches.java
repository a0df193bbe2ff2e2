package hedgeward.scheduler;

import hedgeward.app.clock.TimeWatch;
import hedgeward.app.clock.TimeWitness;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the PC's clock is held against, and where doubt is remembered.
///
/// @param time told of every doubt, and asked whether somebody confirmed the time
/// @param earliest the latest instant known to have passed, from the log and the list of holidays
/// @param zone the zone the PC is set to now
public record Watches(TimeWatch time, Supplier<Optional<Instant>> earliest, Supplier<ZoneId> zone) {

    /// Those of an open office.
    public static Watches of(
            TimeWatch time,
            UnitOfWork unitOfWork,
            TimeWitness witness,
            Holidays holidays,
            Supplier<ZoneId> zone) {
        return new Watches(time, () -> unitOfWork.read(() -> earliest(witness, holidays)), zone);
    }

    private static Optional<Instant> earliest(TimeWitness witness, Holidays holidays) {
        Instant listed = London.startOf(holidays.current().lastUpdated());
        return Stream.concat(witness.findLatest().stream(), Stream.of(listed))
                .max(Instant::compareTo);
    }
}
