package hedgeward.store.settings;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Disregarded;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Sittings as lines, one a day of the week that has any: `MONDAY 10:00 14:00`. The days on which
/// no court sits come from the list of bank holidays in use, never from here.
final class SittingsText {

    private SittingsText() {}

    static String write(CourtSittings sittings) {
        return new TreeMap<>(sittings.times())
                .entrySet().stream()
                        .map(day -> day.getKey() + times(day.getValue()))
                        .collect(joining("\n"));
    }

    static CourtSittings read(String text, Disregarded closedOn) {
        return new CourtSittings(
                text.lines()
                        .map(line -> line.split(" ", -1))
                        .collect(toMap(words -> DayOfWeek.valueOf(words[0]), SittingsText::times)),
                closedOn);
    }

    private static String times(List<LocalTime> times) {
        return times.stream().map(time -> " " + time).collect(joining());
    }

    private static List<LocalTime> times(String[] words) {
        return Arrays.stream(words).skip(1).map(LocalTime::parse).toList();
    }
}
