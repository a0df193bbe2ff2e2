package hedgeward.app.holidays;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.common.Change;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayRules;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.Decision;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Changes the list of bank holidays by two people. List, moved deadlines, their old values and the
/// log are one transaction; a refusal is one sentence.
public final class ChangeHolidays {

    /// The ports a change is read and written through.
    public record Ports(
            HolidayLists lists, OpenDeadlines deadlines, Cases cases, AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Foresight foresight;
    private final InstantSource clock;

    public ChangeHolidays(UnitOfWork unitOfWork, Ports ports, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.foresight = new Foresight(ports.deadlines(), ports.cases());
        this.clock = clock;
    }

    /// What the change would do. Nothing is written.
    public Result<ListChange, String> preview(Actor actor, HolidayWish wish) {
        return Access.permits(actor, ListActs.NEEDED)
                ? unitOfWork.read(() -> worked(wish, clock.instant()))
                : new Result.Denied<>(ListActs.NEEDED);
    }

    /// Does it. Stale when the list was changed since the approval was given.
    ///
    /// @param words the proclamation, the reason or the file, kept with the list
    public Result<ListChange, String> handle(
            Actor actor, HolidayWish wish, String words, ApprovedBy second) {
        if (!Access.permits(actor, ListActs.NEEDED)) {
            return new Result.Denied<>(ListActs.NEEDED);
        }
        return unitOfWork.write(
                tx -> {
                    ports.lists().hold();
                    Instant now = clock.instant();
                    Result<ListChange, String> worked = worked(wish, now);
                    if (!(worked instanceof Result.Done<ListChange, String>(ListChange change))) {
                        return worked;
                    }
                    if (!second.covers(actor, change.act(), now)) {
                        return new Result.Stale<>();
                    }
                    keep(actor, wish, words, second, change);
                    ports.deadlines().move(change.moved(), now);
                    change.moved().forEach(moved -> tx.changed(MovedEntries.changeOf(moved)));
                    tx.changed(new Change.OfficeChanged());
                    return worked;
                });
    }

    private Result<ListChange, String> worked(HolidayWish wish, Instant now) {
        Optional<KeptList> inUse = ports.lists().findInUse();
        if (inUse.isEmpty()) {
            return new Result.Missing<>();
        }
        BankHolidays before = inUse.get().list();
        HolidayWish known = withDaysAddedHere(wish, inUse.get().addedHere());
        return switch (HolidayRules.change(before, known, London.dateOf(now))) {
            case Decision.Rejected<BankHolidays, String>(var why) -> new Result.Rejected<>(why);
            case Decision.Accepted<BankHolidays, String>(var after, var _) ->
                    new Result.Done<>(
                            new ListChange(
                                    before,
                                    after,
                                    foresight.movedBy(after, now),
                                    ListActs.actOf(wish, before, after)));
        };
    }

    private static HolidayWish withDaysAddedHere(HolidayWish wish, Set<LocalDate> addedHere) {
        return wish instanceof HolidayWish.Replace replace
                ? new HolidayWish.Replace(replace.newer(), addedHere)
                : wish;
    }

    private void keep(
            Actor actor, HolidayWish wish, String words, ApprovedBy second, ListChange change) {
        KeptList before = ports.lists().findInUse().orElseThrow();
        ListCause cause = ListActs.causeOf(wish);
        ports.audit().record(MovedEntries.ofList(actor, change, words, second));
        ports.audit().recordAll(MovedEntries.of(actor, change.moved()));
        ports.lists()
                .add(
                        new KeptList(
                                before.number() + 1,
                                change.after(),
                                cause,
                                words,
                                actor.userName(),
                                Optional.of(second.userName()),
                                clock.instant(),
                                addedHere(before, wish, change.after())),
                        change.moved());
    }

    /// A day a newer published list has is the publisher's from then on.
    private static Set<LocalDate> addedHere(KeptList before, HolidayWish wish, BankHolidays after) {
        Set<LocalDate> days = new HashSet<>(before.addedHere());
        switch (wish) {
            case HolidayWish.Proclaim proclaimed -> days.add(proclaimed.day());
            case HolidayWish.Withdraw withdrawn -> days.remove(withdrawn.day());
            case HolidayWish.Replace replace ->
                    days.removeIf(day -> replace.newer().on(day).isPresent());
        }
        return days.stream()
                .filter(day -> after.on(day).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
