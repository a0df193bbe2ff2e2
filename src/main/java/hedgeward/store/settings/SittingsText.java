package hedgeward.store.settings;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.clock.Sitting;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Sittings as lines, one a day of the week that has any: `MONDAY 10:00-13:00 14:00-16:30`, and one
/// for bank holidays. Offices of the first release wrote beginnings only: those rise at the usual
/// time. The days on which no court sits come from the list of bank holidays in use, never from
/// here.
final class SittingsText {

    private static final String BANK_HOLIDAYS = "BANK_HOLIDAYS";
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime MORNING_ENDS = LocalTime.of(13, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(16, 30);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private SittingsText() {}

    static String write(CourtSittings sittings) {
        String days =
                new TreeMap<>(sittings.times())
                        .entrySet().stream()
                                .map(day -> day.getKey() + times(day.getValue()))
                                .collect(joining("\n"));
        return sittings.onBankHolidays().isEmpty()
                ? days
                : days + "\n" + BANK_HOLIDAYS + times(sittings.onBankHolidays());
    }

    static CourtSittings read(String text, Disregarded closedOn) {
        List<String[]> lines =
                text.lines().filter(l -> !l.isBlank()).map(line -> line.split(" ", -1)).toList();
        Optional<String[]> remand =
                lines.stream().filter(words -> words[0].equals(BANK_HOLIDAYS)).findFirst();
        return new CourtSittings(
                lines.stream()
                        .filter(words -> !words[0].equals(BANK_HOLIDAYS))
                        .collect(toMap(words -> DayOfWeek.valueOf(words[0]), SittingsText::times)),
                remand.map(SittingsText::times).orElse(List.of()),
                closedOn);
    }

    private static String times(List<Sitting> times) {
        return times.stream()
                .map(sitting -> " " + sitting.from() + "-" + sitting.until())
                .collect(joining());
    }

    private static List<Sitting> times(String[] words) {
        return Arrays.stream(words).skip(1).map(SittingsText::sitting).toList();
    }

    private static Sitting sitting(String word) {
        String[] ends = word.split("-", -1);
        LocalTime from = LocalTime.parse(ends[0]);
        return new Sitting(from, ends.length > 1 ? LocalTime.parse(ends[1]) : usualEnd(from));
    }

    private static LocalTime usualEnd(LocalTime from) {
        if (from.isBefore(NOON)) {
            return MORNING_ENDS;
        }
        return from.isBefore(DAY_ENDS) ? DAY_ENDS : LAST_MINUTE;
    }
}
