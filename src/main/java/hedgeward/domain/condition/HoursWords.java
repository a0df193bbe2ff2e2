package hedgeward.domain.condition;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Hours as a sentence gives them.
final class HoursWords {

    private static final int LEAST_RUN = 3;

    private HoursWords() {}

    static String of(Hours hours) {
        String days = hours.isEveryDay() ? "every day" : "on " + days(List.copyOf(hours.days()));
        if (hours.from().equals(hours.to())) {
            return "for 24 hours from " + hours.from() + " " + days;
        }
        return "from "
                + hours.from()
                + " to "
                + hours.to()
                + (hours.isOvernight() ? " the next day, " : " ")
                + days;
    }

    /// Three or more days that follow one another are `Monday to Friday`.
    private static String days(List<DayOfWeek> days) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < days.size()) {
            int end = at;
            while (end + 1 < days.size() && days.get(end + 1) == days.get(end).plus(1)) {
                end++;
            }
            if (end - at + 1 >= LEAST_RUN) {
                parts.add(name(days.get(at)) + " to " + name(days.get(end)));
            } else {
                days.subList(at, end + 1).forEach(day -> parts.add(name(day)));
            }
            at = end + 1;
        }
        return PlainWords.and(parts);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
