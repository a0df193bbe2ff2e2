package hedgeward.domain.clock;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The days that do not count towards an hour clock: Sundays, Christmas Day, Good Friday and the
/// bank holidays of England and Wales. Saturdays always count. There are two readings of what a
/// bank holiday is.
public final class Disregarded {
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);

    private final BankHolidays published;
    private final Optional<StatutoryHolidays> statutory;

    private Disregarded(BankHolidays published, Optional<StatutoryHolidays> statutory) {
        this.published = published;
        this.statutory = statutory;
    }

    /// The safe reading: the published list only. It leaves out fewer days, so its deadlines come
    /// earlier.
    public static Disregarded asPublished(BankHolidays published) {
        return new Disregarded(published, Optional.empty());
    }

    /// The statute's reading: the published list and the days Schedule 1 to the Banking and
    /// Financial Dealings Act 1971 names itself, unless moved by proclamation.
    public static Disregarded asEnacted(BankHolidays published) {
        return new Disregarded(published, Optional.of(new StatutoryHolidays(published)));
    }

    /// The day with the reason it does not count; empty when it counts.
    public Optional<DisregardedDay> on(LocalDate date) {
        List<String> reasons = new ArrayList<>();
        if (date.getDayOfWeek() == SUNDAY) {
            reasons.add("Sunday");
        }
        if (CHRISTMAS.equals(MonthDay.from(date))) {
            reasons.add("Christmas Day");
        }
        if (date.equals(Easter.goodFridayIn(date.getYear()))) {
            reasons.add("Good Friday");
        }
        if (reasons.isEmpty()) {
            bankHoliday(date).ifPresent(reasons::add);
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisregardedDay(date, String.join(" and ", reasons)));
    }

    /// Whether the day does not count for being a bank holiday alone: courts hold remand sittings
    /// on some of these, and on no other day left out.
    public boolean isOnlyBankHoliday(LocalDate date) {
        return date.getDayOfWeek() != SUNDAY
                && !CHRISTMAS.equals(MonthDay.from(date))
                && !date.equals(Easter.goodFridayIn(date.getYear()))
                && bankHoliday(date).isPresent();
    }

    private Optional<String> bankHoliday(LocalDate date) {
        return published
                .on(date)
                .map(holiday -> "bank holiday: " + holiday.words())
                .or(
                        () ->
                                statutory
                                        .flatMap(schedule -> schedule.on(date))
                                        .map(
                                                name ->
                                                        "bank holiday by "
                                                                + StatutoryHolidays.SOURCE
                                                                + ": "
                                                                + name));
    }
}
