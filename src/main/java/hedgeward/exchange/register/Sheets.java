package hedgeward.exchange.register;

import hedgeward.app.common.Ids;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.exchange.csv.UnusableFileException;
import hedgeward.exchange.rows.BreachRows;
import hedgeward.exchange.rows.OfficerRows;
import hedgeward.exchange.rows.OrderRows;
import hedgeward.exchange.rows.Roster;
import hedgeward.exchange.rows.RowContext;
import hedgeward.exchange.rows.VisitRows;

import java.time.Instant;

/// The tables of one import, each seeing what those before it loaded.
final class Sheets {

    private final RegisterPorts ports;
    private final RowContext context;
    private final CasesSeen seen;

    private Sheets(RegisterPorts ports, RowContext context) {
        this.ports = ports;
        this.context = context;
        this.seen = new CasesSeen(ports.cases(), ports.disposals());
    }

    static Sheets open(RegisterPorts ports, BankHolidays holidays, Ids ids, Instant now) {
        Roster roster = new Roster(ports.officers().findAll());
        return new Sheets(ports, new RowContext(roster, new StatutoryClocks(holidays), ids, now));
    }

    ImportReport.TableCount load(ImportFile file, ImportRun run) throws UnusableFileException {
        return switch (file.table()) {
            case OFFICERS -> new SheetLoader<>(officers(), file, run).load();
            case ORDERS -> new SheetLoader<>(orders(), file, run).load();
            case VISITS -> new SheetLoader<>(visits(), file, run).load();
            case BREACHES -> new SheetLoader<>(breaches(), file, run).load();
        };
    }

    private OfficersSheet officers() {
        return new OfficersSheet(
                ports.officers(), context.roster(), new OfficerRows(context.ids()));
    }

    private OrdersSheet orders() {
        return new OrdersSheet(ports.cases(), seen, new OrderRows(context));
    }

    private VisitsSheet visits() {
        return new VisitsSheet(ports.visits(), seen, new VisitRows(context));
    }

    private BreachesSheet breaches() {
        return new BreachesSheet(ports.breaches(), ports.visits(), seen, new BreachRows(context));
    }
}
