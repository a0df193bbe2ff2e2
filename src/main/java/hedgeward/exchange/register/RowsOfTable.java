package hedgeward.exchange.register;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.common.Ids;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitId;
import hedgeward.exchange.rows.BreachRows;
import hedgeward.exchange.rows.OfficerRows;
import hedgeward.exchange.rows.OrderRows;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.exchange.rows.Roster;
import hedgeward.exchange.rows.RowContext;
import hedgeward.exchange.rows.RowText;
import hedgeward.exchange.rows.VisitRows;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The register as rows, a page at a time.
final class RowsOfTable {

    private static final int PAGE = 500;

    private final RegisterPorts ports;
    private final RowContext context;
    private final ClosedCases closed;

    private RowsOfTable(RegisterPorts ports, RowContext context, ClosedCases closed) {
        this.ports = ports;
        this.context = context;
        this.closed = closed;
    }

    static RowsOfTable of(RegisterPorts ports, BankHolidays holidays, Ids ids, Instant now) {
        Roster roster = new Roster(ports.officers().findAll());
        return new RowsOfTable(
                ports,
                new RowContext(roster, new StatutoryClocks(holidays), ids, now),
                ClosedCases.NONE);
    }

    /// The same without the rows of these cases.
    RowsOfTable without(ClosedCases hidden) {
        return new RowsOfTable(ports, context, hidden);
    }

    /// @param told whether protected persons' details may be told
    void each(RegisterTable table, boolean told, Consumer<RowText> out) {
        switch (table) {
            case OFFICERS -> officers(out);
            case ORDERS -> orders(told, out);
            case VISITS -> visits(out);
            case BREACHES -> breaches(out);
        }
    }

    private void officers(Consumer<RowText> out) {
        OfficerRows rows = new OfficerRows(context.ids());
        ports.officers().findAll().stream().map(rows::write).forEach(out);
    }

    /// A notice that was refused is left out: a row could only say that it was authorised. So is an
    /// order made without a notice, since a row must say who authorised one.
    private void orders(boolean told, Consumer<RowText> out) {
        OrderRows rows = new OrderRows(context);
        eachCase(
                file -> {
                    if (file.authorisation().filter(Authorisation::granted).isPresent()) {
                        out.accept(told ? rows.write(file) : rows.writeWithoutProtected(file));
                    }
                });
    }

    private void visits(Consumer<RowText> out) {
        VisitRows rows = new VisitRows(context);
        Map<CaseId, String> refs = refs();
        eachVisit(visit -> out.accept(rows.write(visit, refs.getOrDefault(visit.caseId(), ""))));
    }

    private void breaches(Consumer<RowText> out) {
        BreachRows rows = new BreachRows(context);
        Map<CaseId, String> refs = refs();
        Map<VisitId, String> codes = new HashMap<>();
        eachVisit(visit -> codes.put(visit.id(), visit.code().value()));
        for (Breach breach : openBreaches()) {
            Optional<String> code =
                    breach.visitId().flatMap(id -> Optional.ofNullable(codes.get(id)));
            out.accept(rows.write(breach, refs.getOrDefault(breach.caseId(), ""), code));
        }
    }

    private List<Breach> openBreaches() {
        return ports.breaches().findAll().stream()
                .filter(breach -> !closed.hides(breach.caseId()))
                .toList();
    }

    private Map<CaseId, String> refs() {
        Map<CaseId, String> refs = new HashMap<>();
        eachCase(file -> refs.put(file.id(), file.ref().value()));
        return refs;
    }

    private void eachCase(Consumer<CaseFile> use) {
        List<CaseFile> page = ports.cases().findAfter("", PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(file -> !closed.hides(file.id())).forEach(use);
            page = ports.cases().findAfter(page.getLast().ref().value(), PAGE);
        }
    }

    private void eachVisit(Consumer<Visit> use) {
        List<Visit> page = ports.visits().findAfter("", PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(visit -> !closed.hides(visit.caseId())).forEach(use);
            page = ports.visits().findAfter(page.getLast().code().value(), PAGE);
        }
    }
}
