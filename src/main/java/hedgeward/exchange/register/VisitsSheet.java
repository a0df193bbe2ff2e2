package hedgeward.exchange.register;

import hedgeward.app.audit.AuditSubject;
import hedgeward.app.visit.Visits;
import hedgeward.domain.visit.Visit;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.exchange.rows.RowText;
import hedgeward.exchange.rows.VisitRows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// visits.csv on its way into the register.
record VisitsSheet(Visits visits, CasesSeen seen, VisitRows rows) implements Sheet<Visit> {

    @Override
    public RegisterTable table() {
        return RegisterTable.VISITS;
    }

    @Override
    public void prepare(List<CsvRow> chunk) {
        seen.fetch(chunk.stream().flatMap(row -> row.text("case_ref").stream()).toList());
    }

    @Override
    public Optional<Visit> read(Cells cells) {
        return rows.read(cells, seen);
    }

    @Override
    public String keyOf(Visit read) {
        return read.code().value();
    }

    @Override
    public String keyColumn() {
        return "visit_code";
    }

    @Override
    public Map<String, Visit> stored(List<Visit> read) {
        Map<String, Visit> stored = new HashMap<>();
        visits.findByCodes(read.stream().map(Visit::code).distinct().toList())
                .forEach(visit -> stored.put(keyOf(visit), visit));
        return stored;
    }

    @Override
    public RowText write(Visit visit) {
        return rows.write(visit, seen.refOf(visit.caseId()));
    }

    @Override
    public RowText writeStored(Visit visit) {
        return rows.writeUnclosed(visit, seen.refOf(visit.caseId()));
    }

    @Override
    public void add(List<Visit> accepted) {
        visits.addAll(accepted);
    }

    @Override
    public AuditSubject subjectOf(Visit visit) {
        return AuditSubject.of(visit.id(), visit.caseId());
    }
}
