package hedgeward.exchange.register;

import hedgeward.app.audit.AuditSubject;
import hedgeward.app.breach.Breaches;
import hedgeward.app.visit.Visits;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.rows.BreachRows;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.exchange.rows.RowText;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// breaches.csv on its way into the register. A breach is known by its case and the moment it was
/// reported.
final class BreachesSheet implements Sheet<Breach> {

    private static final int LONGEST_CODE = 20;

    private final Breaches breaches;
    private final Visits visits;
    private final CasesSeen seen;
    private final BreachRows rows;
    private final Map<String, Visit> visitsOfChunk = new HashMap<>();
    private final Map<VisitId, String> codes = new HashMap<>();

    BreachesSheet(Breaches breaches, Visits visits, CasesSeen seen, BreachRows rows) {
        this.breaches = breaches;
        this.visits = visits;
        this.seen = seen;
        this.rows = rows;
    }

    @Override
    public RegisterTable table() {
        return RegisterTable.BREACHES;
    }

    @Override
    public void prepare(List<CsvRow> chunk) {
        seen.fetch(chunk.stream().flatMap(row -> row.text("case_ref").stream()).toList());
        visitsOfChunk.clear();
        List<VisitCode> wanted =
                chunk.stream()
                        .flatMap(row -> row.text("visit_code").stream())
                        .filter(code -> code.length() <= LONGEST_CODE)
                        .map(VisitCode::new)
                        .distinct()
                        .toList();
        if (!wanted.isEmpty()) {
            visits.findByCodes(wanted)
                    .forEach(
                            visit -> {
                                visitsOfChunk.put(visit.code().value(), visit);
                                codes.put(visit.id(), visit.code().value());
                            });
        }
    }

    @Override
    public Optional<Breach> read(Cells cells) {
        return rows.read(
                cells,
                seen,
                code -> Optional.ofNullable(visitsOfChunk.get(code.toUpperCase(Locale.ROOT))));
    }

    @Override
    public String keyOf(Breach read) {
        return read.caseId().value() + " " + read.reportedAt();
    }

    @Override
    public String keyColumn() {
        return "reported_at";
    }

    @Override
    public Map<String, Breach> stored(List<Breach> read) {
        Map<String, Breach> stored = new HashMap<>();
        breaches.findByCases(read.stream().map(Breach::caseId).distinct().toList())
                .forEach(breach -> stored.put(keyOf(breach), breach));
        return stored;
    }

    @Override
    public RowText write(Breach breach) {
        return rows.write(breach, seen.refOf(breach.caseId()), breach.visitId().map(this::codeOf));
    }

    private String codeOf(VisitId id) {
        return Optional.ofNullable(codes.get(id))
                .or(() -> visits.findById(id).map(visit -> visit.code().value()))
                .orElse("");
    }

    @Override
    public void add(List<Breach> accepted) {
        breaches.addAll(accepted);
    }

    @Override
    public AuditSubject subjectOf(Breach breach) {
        return AuditSubject.of(breach.id(), breach.caseId());
    }
}
