package hedgeward.boot;

import hedgeward.app.clock.WorkClock;
import hedgeward.app.office.Holidays;
import hedgeward.cli.CommandLineProgram;
import hedgeward.cli.Terminal;
import hedgeward.exchange.holidays.HolidayListReader;

/// The composition root: every object of the program, made by hand in the order of start-up.
public final class Wiring {

    private final Holidays holidays = new ShippedHolidays(new HolidayListReader());
    private final String version;

    public Wiring(String version) {
        this.version = version;
    }

    /// The command line, writing to this terminal.
    public CommandLineProgram commandLine(Terminal terminal) {
        return new CommandLineProgram(terminal, version, new WorkClock(holidays));
    }
}
