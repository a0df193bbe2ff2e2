package hedgeward.ui.kit;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as typed at the desk: `24/11/2026`, `24/11/26`, `24 Nov 2026`, `2026-11-24`, and as shown.
/// What cannot be read is no day.
final class DayText extends StringConverter<LocalDate> {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d/M/uuuu"), form("d/M/uu"), form("d MMM uuuu"), form("uuuu-M-d"));
    private static final int SHORTEST_WITH_WEEKDAY = 5;

    private final Times times;

    DayText(Times times) {
        this.times = times;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : times.dayYear(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        return typed == null ? null : read(typed).orElse(null);
    }

    /// The day that was typed, if it is one.
    static Optional<LocalDate> read(String typed) {
        String text = withoutWeekday(typed.strip());
        return FORMS.stream().flatMap(form -> read(form, text).stream()).findFirst();
    }

    private static Optional<LocalDate> read(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String withoutWeekday(String text) {
        boolean weekdayFirst =
                text.length() > SHORTEST_WITH_WEEKDAY && Character.isLetter(text.charAt(0));
        return weekdayFirst ? text.substring(text.indexOf(' ') + 1) : text;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
