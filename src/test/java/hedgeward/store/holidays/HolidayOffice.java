package hedgeward.store.holidays;

import static hedgeward.story.Story.at;

import hedgeward.app.access.Account;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Approval;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.holidays.ChangeHolidays;
import hedgeward.app.holidays.HolidayNews;
import hedgeward.app.holidays.KeepFirstList;
import hedgeward.app.holidays.ListChange;
import hedgeward.app.holidays.ReadHolidays;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.NoticeRules;
import hedgeward.exchange.holidays.HolidayListReader;
import hedgeward.store.breach.JooqOpenDeadlines;
import hedgeward.store.sample.TestRegister;
import hedgeward.story.Story;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A register with one notice served on a Friday, whose respondent was arrested on the Saturday,
/// and two supervisors.
public final class HolidayOffice implements AutoCloseable {

    public static final Actor WREN = new Actor("Wren", Set.of(Role.SUPERVISOR), "desk 1");
    public static final Instant SATURDAY = at("2026-11-28T12:00");
    public static final BreachId BREACH = new BreachId(new UUID(9, 9));

    public final TestRegister register;
    public final JooqHolidayLists lists;
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots = new MemorySlots().with("Finch", "four five six");
    private Instant now = SATURDAY;

    public HolidayOffice(Path folder) {
        register = TestRegister.in(folder);
        lists = new JooqHolidayLists(register.current());
        accounts.add(new Account("Finch", Set.of(Role.SUPERVISOR), true));
        new KeepFirstList(register.unitOfWork(), lists, register.auditTrail(), clock())
                .handle(WREN, shipped());
    }

    public static BankHolidays shipped() {
        return new HolidayListReader().shipped();
    }

    /// Serves the story's notice on Friday 27 November at 16:00 and arrests on Saturday at 11:00.
    public void serveAndArrest() {
        StatutoryClocks clocks = new StatutoryClocks(shipped());
        CaseFile served =
                accepted(
                        NoticeRules.serve(
                                Story.authorised(),
                                new NoticeRules.ServiceReport(
                                        at("2026-11-27T16:00"), Story.CONSTABLE, Optional.empty()),
                                clocks,
                                now));
        Breach reported =
                new Breach(
                        BREACH,
                        0,
                        served.id(),
                        Optional.empty(),
                        at("2026-11-28T10:30"),
                        BreachSource.CALL,
                        List.of(ConditionType.NO_CONTACT),
                        Optional.empty(),
                        new BreachState.Reported());
        Decision<Breach, BreachRejection> arrested =
                BreachRules.arrest(
                        reported,
                        served,
                        new BreachRules.ArrestReport(
                                at("2026-11-28T11:00"), Optional.empty(), Optional.empty()),
                        clocks,
                        now);
        register.write(
                () -> {
                    register.officers().addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
                    register.cases().addAll(List.of(served));
                    register.breaches().addAll(List.of(accepted(arrested)));
                });
    }

    public ChangeHolidays change() {
        return new ChangeHolidays(
                register.unitOfWork(),
                new ChangeHolidays.Ports(
                        lists,
                        new JooqOpenDeadlines(register.current()),
                        register.cases(),
                        register.auditTrail()),
                clock());
    }

    public ReadHolidays reading() {
        return new ReadHolidays(register.unitOfWork(), lists, clock());
    }

    public HolidayNews news() {
        return new HolidayNews(register.unitOfWork(), lists, register.auditTrail(), clock());
    }

    /// Previews, has Finch approve, and does it.
    public Result<ListChange, String> byTwo(HolidayWish wish, String words) {
        Result<ListChange, String> previewed = change().preview(WREN, wish);
        return previewed instanceof Result.Done<ListChange, String>(ListChange change)
                ? change().handle(WREN, wish, words, approved(change.act()))
                : previewed;
    }

    public ApprovedBy approved(Act act) {
        Approval approval = approve().handle(WREN, act, "Finch", "four five six".toCharArray());
        return ((Approval.Given) approval).by();
    }

    public ApproveAct approve() {
        return new ApproveAct(
                register.unitOfWork(), accounts, slots, register.auditTrail(), clock());
    }

    public void moveTo(Instant later) {
        now = later;
    }

    public CaseFile file() {
        return register.read(() -> register.cases().findById(Story.authorised().id()))
                .orElseThrow();
    }

    public Breach breach() {
        return register.read(() -> register.breaches().findById(BREACH)).orElseThrow();
    }

    @Override
    public void close() {
        register.close();
    }

    private InstantSource clock() {
        return () -> now;
    }

    private static <T, R> T accepted(Decision<T, R> decision) {
        return ((Decision.Accepted<T, R>) decision).value();
    }
}
