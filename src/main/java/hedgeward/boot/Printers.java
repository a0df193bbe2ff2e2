package hedgeward.boot;

import hedgeward.print.LpPrinter;
import hedgeward.print.Printer;
import hedgeward.print.ServicePrinter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import javax.print.PrintServiceLookup;

/// The way to paper on this kind of PC.
final class Printers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Printers() {}

    static Printer on(Paths paths, InstantSource clock) {
        return paths.isWindows()
                ? new ServicePrinter(
                        () -> List.of(PrintServiceLookup.lookupPrintServices(null, null)),
                        () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()))
                : new LpPrinter(clock, moment -> LockSupport.parkNanos(moment.toNanos()), PATIENCE);
    }
}
