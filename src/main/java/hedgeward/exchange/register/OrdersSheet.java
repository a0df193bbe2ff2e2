package hedgeward.exchange.register;

import hedgeward.app.audit.AuditSubject;
import hedgeward.app.order.Cases;
import hedgeward.domain.order.CaseFile;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.rows.CaseFinder;
import hedgeward.exchange.rows.OrderRows;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.exchange.rows.RowText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// orders.csv on its way into the register.
record OrdersSheet(Cases cases, CasesSeen seen, OrderRows rows) implements Sheet<CaseFile> {

    @Override
    public RegisterTable table() {
        return RegisterTable.ORDERS;
    }

    @Override
    public void prepare(List<CsvRow> chunk) {
        seen.fetch(chunk.stream().flatMap(row -> row.text("case_ref").stream()).toList());
    }

    @Override
    public Optional<CaseFile> read(Cells cells) {
        cells.row()
                .text("case_ref")
                .filter(seen::wasDisposedOf)
                .ifPresent(_ -> cells.reject("case_ref", CaseFinder.DISPOSED_OF));
        return rows.read(cells);
    }

    @Override
    public String keyOf(CaseFile read) {
        return read.ref().value();
    }

    @Override
    public String keyColumn() {
        return "case_ref";
    }

    @Override
    public Map<String, CaseFile> stored(List<CaseFile> read) {
        Map<String, CaseFile> stored = new HashMap<>();
        read.forEach(
                file ->
                        seen.byRef(file.ref().value())
                                .ifPresent(known -> stored.put(keyOf(known), known)));
        return stored;
    }

    @Override
    public RowText write(CaseFile file) {
        return rows.write(file);
    }

    @Override
    public RowText writeStored(CaseFile file) {
        return rows.writeWithoutProtected(file);
    }

    @Override
    public void add(List<CaseFile> accepted) {
        cases.addAll(accepted);
        seen.add(accepted);
    }

    @Override
    public void rejected(CsvRow row) {
        row.text("case_ref").ifPresent(seen::reject);
    }

    @Override
    public AuditSubject subjectOf(CaseFile file) {
        return AuditSubject.of(file.id());
    }
}
