package hedgeward.store.support;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.OFFICE;

import hedgeward.app.audit.AuditSubject;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.support.Beginning;
import hedgeward.store.columns.BulkInsert;

import org.jooq.DSLContext;
import org.jooq.Record4;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// From when on the register can answer for a case: the office's own making, and what the log says
/// of loading the case and its breaches from an older register.
final class CaseBeginnings {

    private static final List<String> LOADING = List.of("import.orders", "import.breaches");

    private CaseBeginnings() {}

    static Map<CaseId, Beginning> of(DSLContext dsl, Collection<CaseId> caseIds) {
        Optional<Instant> office =
                dsl.select(OFFICE.MADE_AT)
                        .from(OFFICE)
                        .where(OFFICE.TRAINING.isFalse())
                        .fetchOptional(OFFICE.MADE_AT);
        Map<UUID, List<Record4<UUID, String, UUID, Instant>>> loaded =
                BulkInsert.parts(caseIds.stream().map(CaseId::value).distinct().toList()).stream()
                        .flatMap(some -> find(dsl, some).stream())
                        .collect(Collectors.groupingBy(Record4::value1));
        Map<CaseId, Beginning> found = new HashMap<>();
        caseIds.forEach(
                id -> found.put(id, beginning(office, loaded.getOrDefault(id.value(), List.of()))));
        return Map.copyOf(found);
    }

    private static List<Record4<UUID, String, UUID, Instant>> find(
            DSLContext dsl, List<UUID> caseIds) {
        return dsl.select(
                        AUDIT_ENTRY.CASE_ID,
                        AUDIT_ENTRY.SUBJECT_KIND,
                        AUDIT_ENTRY.SUBJECT_ID,
                        AUDIT_ENTRY.AT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.CASE_ID.in(caseIds))
                .and(AUDIT_ENTRY.ACTION.in(LOADING))
                .fetch();
    }

    private static Beginning beginning(
            Optional<Instant> office, List<Record4<UUID, String, UUID, Instant>> loaded) {
        Map<BreachId, Instant> breaches =
                loaded.stream()
                        .filter(row -> is(row, AuditSubject.Kind.BREACH))
                        .collect(
                                Collectors.toMap(
                                        row -> new BreachId(row.value3()),
                                        Record4::value4,
                                        (one, _) -> one));
        Optional<Instant> file =
                loaded.stream()
                        .filter(row -> is(row, AuditSubject.Kind.CASE))
                        .map(Record4::value4)
                        .findFirst();
        return new Beginning(office, file, breaches);
    }

    private static boolean is(Record4<UUID, String, UUID, Instant> row, AuditSubject.Kind kind) {
        return row.value2().equals(kind.name());
    }
}
