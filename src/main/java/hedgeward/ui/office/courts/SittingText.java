package hedgeward.ui.office.courts;

import hedgeward.domain.clock.Sitting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sittings as typed: `10:00-13:00 14:00-16:30`, with commas or without.
final class SittingText {

    private static final Pattern ONE =
            Pattern.compile("(\\d{1,2})[:.]?(\\d{2})\\s*[-–]\\s*(\\d{1,2})[:.]?(\\d{2})");

    private SittingText() {}

    static String write(List<Sitting> sittings) {
        return sittings.stream()
                .map(sitting -> sitting.from() + "-" + sitting.until())
                .collect(Collectors.joining("  "));
    }

    /// What was typed, the earliest first; empty when it cannot be read or two overlap.
    static Optional<List<Sitting>> read(String typed) {
        List<Sitting> sittings = new ArrayList<>();
        Matcher matcher = ONE.matcher(typed);
        String rest = matcher.replaceAll("").replaceAll("[,;\\s]", "");
        if (!rest.isEmpty()) {
            return Optional.empty();
        }
        matcher.reset();
        while (matcher.find()) {
            Optional<LocalTime> from = time(matcher.group(1), matcher.group(2));
            Optional<LocalTime> until = time(matcher.group(3), matcher.group(4));
            if (from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())) {
                return Optional.empty();
            }
            sittings.add(new Sitting(from.get(), until.get()));
        }
        sittings.sort(Comparator.comparing(Sitting::from));
        for (int i = 1; i < sittings.size(); i++) {
            if (sittings.get(i).from().isBefore(sittings.get(i - 1).until())) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(sittings));
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
