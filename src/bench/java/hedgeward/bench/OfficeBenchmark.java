package hedgeward.bench;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Ids;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.expiry.Sweep;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.TaskSources;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.exchange.demo.DemoPlan;
import hedgeward.exchange.demo.DemoRegister;
import hedgeward.exchange.holidays.HolidayListReader;
import hedgeward.exchange.register.ExportRegister;
import hedgeward.exchange.register.ImportProgress;
import hedgeward.exchange.register.ImportRegister;
import hedgeward.exchange.register.RegisterPorts;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What a large office costs, each beside its floor in the same run. Prints a table for
/// `src/docs/performance.md`. Arguments: number of cases (15000), folder (a temporary one).
public final class OfficeBenchmark {

    private static final Actor ACTOR =
            new Actor("bench", Set.of(Role.ADMINISTRATOR, Role.CASE_OFFICER), "bench");
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, London.ZONE);

    private final Timings timings = new Timings();
    private final BankHolidays holidays = new HolidayListReader().shipped();
    private final Ids ids = new TimeOrderedIds(CLOCK);
    private final Foundations foundations = new Foundations(CLOCK, ids, () -> holidays);

    private OfficeBenchmark() {}

    /// Runs everything once and prints the table.
    public static void main(String[] args) throws IOException {
        int cases = args.length > 0 ? Integer.parseInt(args[0]) : 15_000;
        Path folder =
                args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("office-bench");
        new OfficeBenchmark().run(cases, Files.createDirectories(folder));
    }

    private void run(int cases, Path folder) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        try (OpenOffice source = TestOffice.create(folder.resolve("source"))) {
            fill(source, cases);
            export(source, tables);
            try (OpenOffice floor = TestOffice.create(folder.resolve("floor"))) {
                new PlainCopy(source, floor).run(timings);
            }
        }
        try (OpenOffice loaded = TestOffice.create(folder.resolve("loaded"))) {
            timings.once("import of the tables", () -> load(loaded, tables));
        }
        timings.repeat("opening, register and first page", 5, () -> open(folder.resolve("loaded")));
        try (OpenOffice office = TestOffice.open(folder.resolve("loaded"))) {
            questions(office);
        }
        timings.print(cases);
    }

    private void fill(OpenOffice office, int cases) {
        DemoRegister demo =
                new DemoRegister(
                        office.unitOfWork(),
                        ports(office),
                        Repositories.of(office, foundations).tasks(),
                        foundations.holidays());
        demo.handle(new DemoRegister.Command(ACTOR, new DemoPlan(cases, 20, NOW)));
    }

    private void export(OpenOffice office, Path tables) {
        ExportRegister export =
                new ExportRegister(
                        office.unitOfWork(), ports(office), foundations.holidays(), ids, CLOCK);
        for (RegisterTable table : RegisterTable.values()) {
            export.handle(
                    new ExportRegister.Command(
                            ACTOR,
                            table,
                            tables.resolve(table.word() + ".csv"),
                            new ExportRegister.Protection.Told("benchmark"),
                            Outgoing.keptBy(ACTOR)));
        }
    }

    private void load(OpenOffice office, Path tables) {
        new ImportRegister(office.unitOfWork(), ports(office), foundations.holidays(), ids, CLOCK)
                .handle(
                        new ImportRegister.Command(
                                ACTOR,
                                new ImportRegister.Source.Folder(tables),
                                ImportRegister.Options.USUAL,
                                ImportProgress.SILENT));
    }

    private void open(Path folder) {
        try (OpenOffice office = TestOffice.open(folder)) {
            Repositories ports = Repositories.of(office, foundations);
            office.unitOfWork()
                    .read(() -> ports.register().pageOf(RegisterQuestion.everything(NOW, 200)));
        }
    }

    private void questions(OpenOffice office) {
        Repositories ports = Repositories.of(office, foundations);
        timings.repeat(
                "first page of the register (200 rows)",
                15,
                () ->
                        office.unitOfWork()
                                .read(
                                        () ->
                                                ports.register()
                                                        .pageOf(
                                                                RegisterQuestion.everything(
                                                                        NOW, 200))));
        for (String typed : new String[] {"o", "ox", "oxl", "oxli"}) {
            timings.repeat(
                    "keystroke: filter after '" + typed + "'",
                    15,
                    () -> filter(office, ports, typed));
        }
        LocalDate monday = LocalDate.of(2026, 11, 23);
        TimeWindow week =
                new TimeWindow(London.startOf(monday), London.startOf(monday.plusDays(7)));
        timings.repeat(
                "a week's calendar",
                15,
                () ->
                        office.unitOfWork()
                                .read(
                                        () ->
                                                ports.visitTable()
                                                        .findVisits(VisitQuestion.during(week))));
        timings.repeat(
                "today's clocks",
                15,
                () ->
                        office.unitOfWork()
                                .read(
                                        () ->
                                                ports.desk()
                                                        .findClocks(
                                                                NOW,
                                                                NOW.plus(Duration.ofDays(3)),
                                                                500)));
        timings.repeat(
                "status", 15, () -> office.unitOfWork().read(() -> ports.status().count(NOW)));
        FindTasks tasks =
                new FindTasks(
                        office.unitOfWork(),
                        new TaskSources(
                                ports.tasks(),
                                ports.cases(),
                                ports.breaches(),
                                ports.officers(),
                                foundations.holidays()));
        timings.repeat("what is to be told and done", 15, () -> tasks.all(ACTOR, NOW));
        ScheduleQuestion question =
                new ScheduleQuestion(
                        monday,
                        monday.plusDays(6),
                        Optional.empty(),
                        Optional.empty(),
                        DetailLevel.FULL,
                        "bench");
        timings.repeat(
                "rows of a week's schedule",
                15,
                () -> office.unitOfWork().read(() -> ports.schedules().findRows(question)));
        Sweep sweep =
                new Sweep(
                        office.unitOfWork(),
                        new Sweep.Ports(ports.expiries(), ports.sweepRuns(), ports.audit()),
                        CLOCK);
        timings.once("first sweep after the import", () -> sweep.handle(ACTOR, NOW));
        timings.repeat("sweep with nothing to write", 5, () -> sweep.handle(ACTOR, NOW));
    }

    private void filter(OpenOffice office, Repositories ports, String typed) {
        RegisterQuestion question =
                new RegisterQuestion(
                        typed, Set.of(), RegisterQuestion.Sort.DUE, false, 0, 200, NOW);
        office.unitOfWork().read(() -> ports.register().pageOf(question));
    }

    private RegisterPorts ports(OpenOffice office) {
        Repositories r = Repositories.of(office, foundations);
        return new RegisterPorts(
                r.officers(),
                r.cases(),
                r.visits(),
                r.breaches(),
                r.audit(),
                r.gate(),
                r.disposals());
    }
}
