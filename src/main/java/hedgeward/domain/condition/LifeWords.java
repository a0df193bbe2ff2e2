package hedgeward.domain.condition;

import hedgeward.domain.clock.London;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// From when to when a term binds, as sentences after it; nothing where it lasts as its order.
final class LifeWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK);

    private LifeWords() {}

    static String of(TermLife life) {
        return life.from()
                        .map(from -> " Begins at " + MOMENT.format(London.wallAt(from)) + ".")
                        .orElse("")
                + life.lastDay().map(day -> " Last day " + DAY.format(day) + ".").orElse("");
    }
}
