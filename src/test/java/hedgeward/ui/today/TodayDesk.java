package hedgeward.ui.today;

import static hedgeward.story.Story.at;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Change;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.desk.CountStatus;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.ReadToday;
import hedgeward.app.desk.StatusCounts;
import hedgeward.app.expiry.Briefings;
import hedgeward.app.expiry.SweepReport;
import hedgeward.app.expiry.UpcomingDeadlines;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryAudit;
import hedgeward.app.fakes.MemoryHolidayLists;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemoryPendingBriefing;
import hedgeward.app.fakes.MemoryRequests;
import hedgeward.app.handover.PrepareHandover;
import hedgeward.app.holidays.HolidayNews;
import hedgeward.app.holidays.ReadHolidays;
import hedgeward.app.request.FindRequests;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRow;
import hedgeward.app.schedule.Schedules;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.TaskSources;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// The Today page over a desk with eight clocks at Sunday 6 December 2026 09:12.
final class TodayDesk extends Opened {

    static final Instant NOW = at("2026-12-06T09:12");
    static final Actor OFFICER = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");

    final MemoryOffice office = new MemoryOffice();
    final MemoryRequests requests = new MemoryRequests();
    final MemoryAudit audit = new MemoryAudit();
    final List<DeskClock> clocks = new ArrayList<>(clocks());
    final Briefings briefings;
    final ChangeBroadcast changes = new ChangeBroadcast();
    final MemoryHolidayLists lists = MemoryHolidayLists.of(Story.holidays());
    Optional<Path> saveTo = Optional.empty();
    final TodayController controller;

    final DeskOffice glass = new DeskOffice(NOW);

    TodayDesk() {
        Clock clock = Clock.fixed(NOW, London.ZONE);
        UnitOfWork work = new AtOnce();
        UiTasks tasks = SameThreadTasks.create();
        briefings =
                new Briefings(
                        work,
                        new MemoryPendingBriefing(),
                        new UpcomingDeadlines(work, (_, _, _) -> clocks, Gates.open()),
                        audit,
                        clock);
        controller =
                new TodayController(
                        OFFICER,
                        new TodayController.Questions(
                                today(work, clock),
                                new CountStatus(
                                        work,
                                        at ->
                                                new StatusCounts(
                                                        at, 1, 15, 12, 512, 2, 0, 19, 2, 25, 1, 9)),
                                briefings,
                                new FindTasks(work, sources()),
                                new HolidayNews(work, lists, audit, clock),
                                new FindRequests(work, requests),
                                new ReadHolidays(work, lists, clock),
                                glass.review()),
                        new TodayController.Desk(
                                tasks, new UiTicker(clock), new ChangeRelay(changes, tasks)),
                        new TodayController.Paper(
                                handover(work, clock),
                                new NoPrinter(),
                                _ -> Outgoing.of("the night shift", "handover"),
                                _ -> saveTo),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        this);
    }

    private ReadToday today(UnitOfWork work, Clock clock) {
        return new ReadToday(
                work, (_, _, _) -> List.copyOf(clocks), glass.office(), Gates.open(), clock);
    }

    PrepareHandover handover(UnitOfWork work, Clock clock) {
        return new PrepareHandover(
                work,
                new PrepareHandover.Sources(
                        today(work, clock),
                        new FindTasks(
                                work,
                                new TaskSources(
                                        office.tasks,
                                        office.cases,
                                        office.breaches,
                                        office.officers,
                                        Story::holidays,
                                        Gates.open())),
                        requests,
                        new FirstCopies(),
                        new DeskOffice(clock.instant()).office()),
                audit,
                clock);
    }

    /// Copies counted from 1.
    private static final class FirstCopies implements Schedules {
        private int given;

        @Override
        public List<ScheduleRow> findRows(ScheduleQuestion question) {
            return List.of();
        }

        @Override
        public int takeCopyNumber() {
            return ++given;
        }
    }

    private static final class NoPrinter implements Printer {
        @Override
        public List<PrinterName> printers() {
            return List.of();
        }

        @Override
        public PrintOutcome print(byte[] pdf, String printer) {
            throw new IllegalStateException("there is no printer");
        }
    }

    private TaskSources sources() {
        office.cases.addAll(List.of(Steps.orderServed()));
        return new TaskSources(
                office.tasks,
                office.cases,
                office.breaches,
                office.officers,
                Story::holidays,
                Gates.open());
    }

    static SweepReport absence() {
        return new SweepReport(
                Optional.of(at("2026-12-02T17:40")),
                NOW,
                List.of(new CaseRef("DV-2026-0551"), new CaseRef("DV-2026-0553")),
                List.of(),
                List.of(new VisitCode("V02021")),
                List.of(),
                0);
    }

    private static List<DeskClock> clocks() {
        return List.of(
                clock(
                        DeskClock.Kind.COURT,
                        1,
                        "Oxlade",
                        "Garrick",
                        "2026-12-05T11:00",
                        "2026-12-07T11:00"),
                clock(
                        DeskClock.Kind.HEARING,
                        2,
                        "Pryce-Llewelyn",
                        "Gŵyneth Angharad",
                        "2026-12-04T14:05",
                        "2026-12-07T14:05"),
                clock(
                        DeskClock.Kind.HEARING,
                        3,
                        "Abernethy-Fotheringay-Cholmondeley",
                        "Bartholomew",
                        "2026-12-04T12:30",
                        "2026-12-06T12:30"),
                clock(
                        DeskClock.Kind.NOTICE_UNSERVED,
                        4,
                        "Tunnicliffe",
                        "Ewan",
                        "2026-12-06T02:10",
                        "2026-12-06T02:10"),
                clock(
                        DeskClock.Kind.BREACH_REPORTED,
                        5,
                        "Quennell",
                        "Ros",
                        "2026-12-05T19:20",
                        "2026-12-05T19:20"),
                clock(
                        DeskClock.Kind.ORDER_ENDS,
                        6,
                        "Vickery",
                        "Noel",
                        "2026-11-10T10:30",
                        "2026-12-08T00:00"),
                clock(
                        DeskClock.Kind.VISIT,
                        7,
                        "Isherwood",
                        "Petra",
                        "2026-12-06T14:00",
                        "2026-12-06T18:00"),
                clock(
                        DeskClock.Kind.VISIT_OVERDUE,
                        8,
                        "Lockyer",
                        "Dale",
                        "2026-12-05T10:00",
                        "2026-12-05T14:00"));
    }

    private static DeskClock clock(
            DeskClock.Kind kind,
            int number,
            String surname,
            String forenames,
            String from,
            String due) {
        Optional<Instant> later =
                kind == DeskClock.Kind.HEARING && number == 2
                        ? Optional.of(at("2026-12-08T14:05"))
                        : Optional.empty();
        return new DeskClock(
                kind,
                new CaseId(new UUID(7, number)),
                new CaseRef("DV-2026-%04d".formatted(580 + number)),
                new PersonName(surname, Optional.of(forenames)),
                at(from),
                at(due),
                later,
                Optional.of(new VisitId(new UUID(8, number))),
                Optional.of(new BreachId(new UUID(9, number))));
    }

    /// Runs work at once.
    private static final class AtOnce implements UnitOfWork, UnitOfWork.Tx {
        @Override
        public <T> T write(Function<Tx, T> work) {
            return work.apply(this);
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void changed(Change change) {}

        @Override
        public void giveUp() {}
    }
}
