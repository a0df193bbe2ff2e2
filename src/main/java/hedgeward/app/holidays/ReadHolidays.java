package hedgeward.app.holidays;

import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.London;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;

/// Reads the list in use with its history, and says when it is about to end. Names nobody but the
/// two who made each list, so anybody signed in may read it.
public final class ReadHolidays {

    /// From this many days before its end the list is asked to be renewed.
    public static final long ALARM_DAYS = 90;

    /// The list in use, what was added here, and every list before it, the newest first.
    public record Answer(KeptList inUse, List<ListRow> history) {

        public Answer {
            history = List.copyOf(history);
        }
    }

    private final UnitOfWork unitOfWork;
    private final HolidayLists lists;
    private final InstantSource clock;

    public ReadHolidays(UnitOfWork unitOfWork, HolidayLists lists, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.lists = lists;
        this.clock = clock;
    }

    public Answer handle() {
        return unitOfWork.read(
                () ->
                        new Answer(
                                lists.findInUse()
                                        .orElseThrow(
                                                () ->
                                                        new IllegalStateException(
                                                                "an office keeps a list from its"
                                                                        + " first opening")),
                                lists.findAll()));
    }

    /// Days left until the list ends, when the alarm is due; below zero when it has ended.
    public OptionalLong daysLeft() {
        return daysLeft(handle().inUse().list(), London.dateOf(clock.instant()));
    }

    /// A list is complete to the end of its last year.
    ///
    /// @param today the London day
    public static OptionalLong daysLeft(BankHolidays list, LocalDate today) {
        LocalDate end = LocalDate.of(list.origin().lastYear(), Month.DECEMBER, 31);
        long left = ChronoUnit.DAYS.between(today, end);
        return left <= ALARM_DAYS ? OptionalLong.of(left) : OptionalLong.empty();
    }
}
