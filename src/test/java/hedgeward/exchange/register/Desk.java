package hedgeward.exchange.register;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryDisposals;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.order.Stage;
import hedgeward.exchange.holidays.HolidayListReader;
import hedgeward.exchange.register.ImportRegister.Options;
import hedgeward.exchange.register.ImportRegister.Source;
import hedgeward.exchange.rows.RegisterTable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A desk at which tables are loaded into an office in memory.
public final class Desk {

    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    public static final Path SAMPLE = Path.of("src/test/resources/hedgeward/register");
    public static final Actor ADMINISTRATOR =
            new Actor("admin.fennel", Set.of(Role.ADMINISTRATOR), "desk 1");

    static final Actor CASE_OFFICER = new Actor("c.sorrel", Set.of(Role.CASE_OFFICER), "desk 1");

    public final MemoryOffice office = new MemoryOffice();
    public final MemoryDisposals disposals = new MemoryDisposals();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final BankHolidays holidays = new HolidayListReader().shipped();

    public RegisterPorts ports() {
        return new RegisterPorts(
                office.officers,
                office.cases,
                office.visits,
                office.breaches,
                office.audit,
                Gates.open(),
                disposals);
    }

    ImportResult load(Source source, Options options, Actor actor) {
        return new ImportRegister(office, ports(), () -> holidays, new TimeOrderedIds(clock), clock)
                .handle(new ImportRegister.Command(actor, source, options, ImportProgress.SILENT));
    }

    public ImportReport report(Source source, Options options) {
        return switch (load(source, options, ADMINISTRATOR)) {
            case ImportResult.Checked(ImportReport report) -> report;
            case ImportResult.Refused(var problem) -> throw new AssertionError(problem.sentence());
            case ImportResult.Denied(var needed) -> throw new AssertionError(needed);
        };
    }

    public ImportReport loadFolder(Path folder) {
        return report(new Source.Folder(folder), Options.USUAL);
    }

    public ImportReport loadTable(RegisterTable table, Path file) {
        return report(new Source.OneTable(table, file), Options.USUAL);
    }

    String refusal(RegisterTable table, Path file) {
        return switch (load(new Source.OneTable(table, file), Options.USUAL, ADMINISTRATOR)) {
            case ImportResult.Refused(var problem) -> problem.sentence();
            case ImportResult.Checked checked ->
                    throw new AssertionError(checked.report().tables());
            case ImportResult.Denied(var needed) -> throw new AssertionError(needed);
        };
    }

    public ExportResult export(
            RegisterTable table, Path file, ExportRegister.Protection protection) {
        return new ExportRegister(office, ports(), () -> holidays, new TimeOrderedIds(clock), clock)
                .handle(
                        new ExportRegister.Command(
                                CASE_OFFICER,
                                table,
                                file,
                                protection,
                                new Outgoing("Records", "move of the office")));
    }

    /// How many cases are at each stage at an instant.
    public Map<Stage.Kind, Long> stages(Instant at) {
        Map<Stage.Kind, Long> counts = new TreeMap<>();
        office.cases
                .findAfter("", Integer.MAX_VALUE)
                .forEach(file -> counts.merge(file.stageAt(at).kind(), 1L, Long::sum));
        return counts;
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
