package hedgeward.exchange.register;

import hedgeward.app.audit.AuditSubject;
import hedgeward.app.people.Officers;
import hedgeward.domain.people.Officer;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.rows.OfficerRows;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.exchange.rows.Roster;
import hedgeward.exchange.rows.RowText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// officers.csv on its way into the register.
record OfficersSheet(Officers officers, Roster roster, OfficerRows rows) implements Sheet<Officer> {

    @Override
    public RegisterTable table() {
        return RegisterTable.OFFICERS;
    }

    @Override
    public void prepare(List<CsvRow> chunk) {
        // The roster holds every officer already.
    }

    @Override
    public Optional<Officer> read(Cells cells) {
        return rows.read(cells);
    }

    @Override
    public String keyOf(Officer read) {
        return read.collar().value();
    }

    @Override
    public String keyColumn() {
        return "collar_number";
    }

    @Override
    public Map<String, Officer> stored(List<Officer> read) {
        Map<String, Officer> stored = new HashMap<>();
        read.stream()
                .flatMap(officer -> roster.byCollar(officer.collar()).stream())
                .forEach(officer -> stored.put(keyOf(officer), officer));
        return stored;
    }

    @Override
    public RowText write(Officer officer) {
        return rows.write(officer);
    }

    @Override
    public void add(List<Officer> accepted) {
        officers.addAll(accepted);
        roster.addAll(accepted);
    }

    @Override
    public AuditSubject subjectOf(Officer officer) {
        return AuditSubject.of(officer.id());
    }
}
