package hedgeward.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The bank holidays of England and Wales as published, with the office's own later additions.
/// Never changes: an addition or removal gives a new list with the next edition, so that a deadline
/// can say which list it was worked from.
public final class BankHolidays {
    private final ListOrigin origin;
    private final int edition;
    private final NavigableMap<LocalDate, BankHoliday> byDate;

    private BankHolidays(
            ListOrigin origin, int edition, NavigableMap<LocalDate, BankHoliday> byDate) {
        if (byDate.isEmpty()) {
            throw new IllegalArgumentException("a list of bank holidays cannot be empty");
        }
        this.origin = origin;
        this.edition = edition;
        this.byDate = byDate;
    }

    /// The list as published, edition 0.
    ///
    /// @throws IllegalArgumentException when it is empty or names a date twice
    public static BankHolidays published(ListOrigin origin, List<BankHoliday> days) {
        return edition(origin, 0, days);
    }

    /// A list in the edition it was kept under.
    ///
    /// @throws IllegalArgumentException when it is empty or names a date twice
    public static BankHolidays edition(ListOrigin origin, int edition, List<BankHoliday> days) {
        Map<LocalDate, BankHoliday> byDate =
                days.stream()
                        .collect(
                                Collectors.toMap(
                                        BankHoliday::date,
                                        Function.identity(),
                                        BankHolidays::refuseTwice));
        return new BankHolidays(origin, edition, new TreeMap<>(byDate));
    }

    private static BankHoliday refuseTwice(BankHoliday one, BankHoliday other) {
        throw new IllegalArgumentException("the list names " + other.date() + " twice");
    }

    /// The bank holiday on the date; empty when the list has none.
    public Optional<BankHoliday> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /// The next edition with this day added, or put in place of what the list had for the date.
    public BankHolidays with(BankHoliday day) {
        NavigableMap<LocalDate, BankHoliday> changed = new TreeMap<>(byDate);
        changed.put(day.date(), day);
        return new BankHolidays(origin, edition + 1, changed);
    }

    /// The next edition without a bank holiday on the date.
    ///
    /// @throws IllegalArgumentException when it is the last one
    public BankHolidays without(LocalDate date) {
        NavigableMap<LocalDate, BankHoliday> changed = new TreeMap<>(byDate);
        changed.remove(date);
        return new BankHolidays(origin, edition + 1, changed);
    }

    /// All days in order of date.
    public List<BankHoliday> days() {
        return List.copyOf(byDate.values());
    }

    /// Where the list comes from and which years it covers.
    public ListOrigin origin() {
        return origin;
    }

    /// Who published the list.
    public String source() {
        return origin.source();
    }

    /// Date of the publication used.
    public LocalDate lastUpdated() {
        return origin.lastUpdated();
    }

    /// How often the list was changed in this office since it was published.
    public int edition() {
        return edition;
    }

    /// Names the list in a deadline: the date of publication, then "+n" after n changes in this
    /// office.
    public String version() {
        return edition == 0 ? lastUpdated().toString() : lastUpdated() + "+" + edition;
    }

    /// The earliest day on the list.
    public LocalDate first() {
        return byDate.firstKey();
    }

    /// The latest day on the list.
    public LocalDate last() {
        return byDate.lastKey();
    }

    /// Whether the list is complete for the year; beyond that only computed days are known.
    public boolean covers(int year) {
        return origin.covers(year);
    }
}
