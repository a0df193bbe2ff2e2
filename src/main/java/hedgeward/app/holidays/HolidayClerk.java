package hedgeward.app.holidays;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.common.Result;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// Reads and changes the list for who works in text: the same rules, answered in plain values.
public final class HolidayClerk {

    private final ReadHolidays read;
    private final ChangeHolidays change;
    private final ListFiles files;
    private final InstantSource clock;

    public HolidayClerk(
            ReadHolidays read, ChangeHolidays change, ListFiles files, InstantSource clock) {
        this.read = read;
        this.change = change;
        this.files = files;
        this.clock = clock;
    }

    /// The list in use with its history.
    public ListReport.InUse list() {
        ReadHolidays.Answer answer = read.handle();
        return inUse(answer.inUse().list(), answer.inUse().addedHere(), answer.history());
    }

    /// Days until the list in use ends, when that is near.
    public OptionalLong daysLeft(Instant at) {
        return ReadHolidays.daysLeft(read.handle().inUse().list(), London.dateOf(at));
    }

    /// What the change would do. Nothing is written.
    public Result<ListReport.Changed, String> preview(Actor actor, ListRequest request) {
        return wished(request, wish -> change.preview(actor, wish));
    }

    /// Does it.
    public Result<ListReport.Changed, String> handle(
            Actor actor, ListRequest request, ApprovedBy second) {
        return wished(request, wish -> change.handle(actor, wish, request.words(), second));
    }

    private ListReport.InUse inUse(
            BankHolidays list, Set<LocalDate> addedHere, List<ListRow> history) {
        return new ListReport.InUse(
                list.version(),
                list.source(),
                list.lastUpdated(),
                list.origin().firstYear(),
                list.origin().lastYear(),
                ReadHolidays.daysLeft(list, London.dateOf(clock.instant())),
                days(list.days(), addedHere),
                history);
    }

    private Result<ListReport.Changed, String> wished(
            ListRequest request, Function<HolidayWish, Result<ListChange, String>> step) {
        return switch (request) {
            case ListRequest.Add(var day, var name, var reference) ->
                    step.apply(new HolidayWish.Proclaim(day, name.strip(), reference.strip()))
                            .map(HolidayClerk::changed);
            case ListRequest.Withdraw(var day, var reason) ->
                    step.apply(new HolidayWish.Withdraw(day, reason.strip()))
                            .map(HolidayClerk::changed);
            case ListRequest.Load(var file) ->
                    switch (files.read(file)) {
                        case ListFiles.Reading.Refused(var reason) -> new Result.Rejected<>(reason);
                        case ListFiles.Reading.Sound(var list) ->
                                step.apply(new HolidayWish.Replace(list, Set.of()))
                                        .map(HolidayClerk::changed);
                    };
        };
    }

    private static ListReport.Changed changed(ListChange change) {
        return new ListReport.Changed(
                change.before().version(),
                change.after().version(),
                days(change.added(), Set.of()),
                days(change.removed(), Set.of()),
                change.moved().stream().map(HolidayClerk::moved).toList(),
                change.act());
    }

    private static ListReport.Moved moved(MovedDeadline moved) {
        return new ListReport.Moved(
                moved.kind().name().toLowerCase(Locale.ROOT),
                moved.caseRef().value(),
                moved.before().actBy(),
                moved.after().actBy(),
                moved.before().latestLawful(),
                moved.after().latestLawful());
    }

    private static List<ListReport.Day> days(List<BankHoliday> days, Set<LocalDate> addedHere) {
        return days.stream()
                .map(
                        day ->
                                new ListReport.Day(
                                        day.date(),
                                        day.title(),
                                        day.note(),
                                        addedHere.contains(day.date())))
                .toList();
    }
}
