package hedgeward.domain.clock;

import static java.time.DayOfWeek.SUNDAY;

import hedgeward.domain.common.Decision;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How the list of bank holidays may change. A refusal is one sentence. A day too many makes a
/// deadline late, a day too few makes it early: the first frees a detained person.
public final class HolidayRules {

    private static final int LONGEST_AHEAD = 3;
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);

    private HolidayRules() {}

    /// The list as it would be.
    ///
    /// @param today the London day, for what lies too far ahead to be meant
    public static Decision<BankHolidays, String> change(
            BankHolidays inUse, HolidayWish wish, LocalDate today) {
        return switch (wish) {
            case HolidayWish.Proclaim proclaimed -> add(inUse, proclaimed, today);
            case HolidayWish.Withdraw withdrawn -> withdraw(inUse, withdrawn);
            case HolidayWish.Replace(var newer, var addedHere) ->
                    objectionTo(newer, inUse)
                            .<Decision<BankHolidays, String>>map(Decision::reject)
                            .orElseGet(() -> replaced(inUse, newer, addedHere::contains));
        };
    }

    private static Decision<BankHolidays, String> add(
            BankHolidays inUse, HolidayWish.Proclaim wish, LocalDate today) {
        LocalDate day = wish.day();
        if (wish.name().isBlank()) {
            return Decision.reject("A proclaimed day needs a name.");
        }
        if (wish.reference().isBlank()) {
            return Decision.reject(
                    "Say which proclamation appointed the day, for example its number in the Gazette.");
        }
        if (day.getDayOfWeek() == SUNDAY) {
            return Decision.reject("%s is a Sunday and never counts anyway.".formatted(day));
        }
        if (day.isBefore(inUse.first()) || day.isAfter(today.plusYears(LONGEST_AHEAD))) {
            return Decision.reject("%s lies outside the years this list is about.".formatted(day));
        }
        Optional<BankHoliday> already = inUse.on(day);
        return already.isPresent()
                ? Decision.reject(
                        "%s is on the list already: %s.".formatted(day, already.get().words()))
                : Decision.accept(
                        inUse.with(
                                new BankHoliday(
                                        day, wish.name().strip(), wish.reference().strip())));
    }

    private static Decision<BankHolidays, String> withdraw(
            BankHolidays inUse, HolidayWish.Withdraw wish) {
        LocalDate day = wish.day();
        if (wish.reason().isBlank()) {
            return Decision.reject("Say why the day is withdrawn.");
        }
        if (inUse.on(day).isEmpty()) {
            return Decision.reject("%s is not on the list.".formatted(day));
        }
        boolean named =
                CHRISTMAS.equals(MonthDay.from(day))
                        || day.equals(Easter.goodFridayIn(day.getYear()));
        return named
                ? Decision.reject(
                        "The statute names this day itself; it never counts, whatever the list says.")
                : Decision.accept(inUse.without(day));
    }

    /// Why a newer list cannot take the place of the one in use; empty when it can.
    public static Optional<String> objectionTo(BankHolidays newer, BankHolidays inUse) {
        return HolidayListCheck.objectionTo(newer.days())
                .or(() -> olderThan(inUse, newer))
                .or(() -> shorterThan(inUse, newer));
    }

    private static Optional<String> olderThan(BankHolidays inUse, BankHolidays newer) {
        return newer.lastUpdated().isBefore(inUse.lastUpdated())
                ? Optional.of(
                        "The list was published on %s, before the one in use, %s."
                                .formatted(newer.lastUpdated(), inUse.lastUpdated()))
                : Optional.empty();
    }

    private static Optional<String> shorterThan(BankHolidays inUse, BankHolidays newer) {
        if (newer.origin().lastYear() < inUse.origin().lastYear()) {
            return Optional.of(
                    "The list ends with %d; the one in use goes on to %d."
                            .formatted(newer.origin().lastYear(), inUse.origin().lastYear()));
        }
        return newer.origin().firstYear() > inUse.origin().lastYear() + 1
                ? Optional.of(
                        "The list begins with %d; the one in use ends with %d, and nothing is known between."
                                .formatted(newer.origin().firstYear(), inUse.origin().lastYear()))
                : Optional.empty();
    }

    /// Years before the newer list stay as they were, and so do days this office added itself: a
    /// published list is often behind a proclamation.
    private static Decision<BankHolidays, String> replaced(
            BankHolidays inUse, BankHolidays newer, Predicate<LocalDate> addedHere) {
        Map<LocalDate, BankHoliday> days = new TreeMap<>();
        inUse.days().stream()
                .filter(
                        day ->
                                day.date().getYear() < newer.origin().firstYear()
                                        || addedHere.test(day.date()))
                .forEach(day -> days.put(day.date(), day));
        newer.days().forEach(day -> days.put(day.date(), day));
        List<BankHoliday> all = List.copyOf(days.values());
        ListOrigin origin =
                new ListOrigin(
                        newer.source(),
                        newer.lastUpdated(),
                        Math.min(inUse.origin().firstYear(), newer.origin().firstYear()),
                        newer.origin().lastYear());
        if (all.equals(inUse.days())) {
            return Decision.reject("The list has the same days as the one in use.");
        }
        boolean isSameDate = newer.lastUpdated().equals(inUse.lastUpdated());
        int edition = isSameDate ? inUse.edition() + 1 : 0;
        return Decision.accept(BankHolidays.edition(origin, edition, all));
    }
}
