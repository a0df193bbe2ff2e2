package hedgeward.print;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import javax.print.PrintServiceLookup;

/// Finds the way this computer prints.
public final class Printers {

    /// How long a job is followed before it is reported as still queued.
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private Printers() {}

    /// `lp` wherever CUPS is at home, the Java print services on Windows.
    ///
    /// @param system the name of the operating system, as in `os.name`
    public static Printer of(String system, InstantSource clock) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return new ServicePrinter(
                    () ->
                            List.copyOf(
                                    Arrays.asList(
                                            PrintServiceLookup.lookupPrintServices(null, null))),
                    () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
        }
        return new LpPrinter(clock, moment -> LockSupport.parkNanos(moment.toNanos()), PATIENCE);
    }
}
