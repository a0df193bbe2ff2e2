package hedgeward.store.sample;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.fakes.Gates;
import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.exchange.holidays.HolidayListReader;
import hedgeward.exchange.register.ImportProgress;
import hedgeward.exchange.register.ImportRegister;
import hedgeward.exchange.register.ImportResult;
import hedgeward.exchange.register.RegisterPorts;
import hedgeward.store.retention.JooqDisposals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/// The station's register of three years, loaded as a person would load it.
public final class ImportedRegister {

    /// The instant the register was made for.
    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    public static final Actor ADMINISTRATOR =
            new Actor("admin.fennel", Set.of(Role.ADMINISTRATOR), "desk 1");

    private static final Path FOLDER = Path.of("src/test/resources/hedgeward/register");

    private ImportedRegister() {}

    /// The list of bank holidays the product ships.
    public static Holidays holidays() {
        BankHolidays shipped = new HolidayListReader().shipped();
        return () -> shipped;
    }

    /// Loads all four tables; every row must be taken.
    public static void load(TestRegister register) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        ImportResult result =
                new ImportRegister(
                                register.unitOfWork(),
                                new RegisterPorts(
                                        register.officers(),
                                        register.cases(),
                                        register.visits(),
                                        register.breaches(),
                                        register.auditTrail(),
                                        Gates.open(),
                                        new JooqDisposals(register.current())),
                                holidays(),
                                new TimeOrderedIds(clock),
                                clock)
                        .handle(
                                new ImportRegister.Command(
                                        ADMINISTRATOR,
                                        new ImportRegister.Source.Folder(FOLDER),
                                        ImportRegister.Options.USUAL,
                                        ImportProgress.SILENT));
        if (!(result instanceof ImportResult.Checked checked) || !checked.report().written()) {
            throw new AssertionError("the register was not taken");
        }
    }
}
