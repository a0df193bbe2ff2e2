package hedgeward.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Civil time in England and Wales. A day runs from local midnight to local midnight, whatever its
/// length.
public final class London {
    /// Europe/London.
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /// The London date on which the instant falls.
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// The London wall-clock reading at the instant.
    public static LocalDateTime wallAt(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /// The local midnight that opens the day.
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /// The local midnight that closes the day: the first instant after it.
    public static Instant endOf(LocalDate date) {
        return startOf(date.plusDays(1));
    }

    /// What a wall-clock reading stands for.
    public static WallReading read(LocalDateTime wall) {
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(wall);
        return switch (offsets.size()) {
            case 0 -> new WallReading.Never();
            case 1 -> new WallReading.Once(wall.toInstant(offsets.get(0)));
            default ->
                    new WallReading.Twice(
                            wall.toInstant(offsets.get(0)), wall.toInstant(offsets.get(1)));
        };
    }
}
