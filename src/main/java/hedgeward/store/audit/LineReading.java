package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_WORDS;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.Operation;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads rows of the log with what was typed about them. What was disposed of is left out.
final class LineReading {

    private final Map<Long, Map<String, String>> typed;

    private LineReading(Map<Long, Map<String, String>> typed) {
        this.typed = typed;
    }

    /// The rows in their order, each with what was typed about it; one more statement for all.
    static <T> List<T> of(DSLContext dsl, List<? extends Record> rows, Function<Line, T> reader) {
        LineReading reading = new LineReading(typed(dsl, rows));
        return rows.stream().map(row -> reader.apply(new Line(row, reading.line(row)))).toList();
    }

    /// A row and what it says.
    record Line(Record row, AuditLine line) {}

    private static Map<Long, Map<String, String>> typed(
            DSLContext dsl, List<? extends Record> rows) {
        Map<Long, Map<String, String>> typed = new HashMap<>();
        if (rows.isEmpty()) {
            return typed;
        }
        dsl.selectFrom(AUDIT_WORDS)
                .where(
                        AUDIT_WORDS.SEQ.in(
                                rows.stream().map(row -> row.get(AUDIT_ENTRY.SEQ)).toList()))
                .forEach(
                        row ->
                                typed.computeIfAbsent(row.getSeq(), _ -> new TreeMap<>())
                                        .put(row.getName(), row.getContent()));
        return typed;
    }

    private AuditLine line(Record row) {
        Map<String, String> words = typed.getOrDefault(row.get(AUDIT_ENTRY.SEQ), new TreeMap<>());
        Map<String, String> detail = new TreeMap<>(AuditDetail.read(row.get(AUDIT_ENTRY.DETAIL)));
        detail.remove(LoggedWords.DETAIL);
        detail.putAll(words);
        Optional<String> own = Optional.ofNullable(row.get(AUDIT_ENTRY.REASON));
        Optional<String> reason = own.or(() -> Optional.ofNullable(words.get(AuditEntry.REASON)));
        if (own.isEmpty()) {
            detail.remove(AuditEntry.REASON);
        }
        return new AuditLine(
                row.get(AUDIT_ENTRY.SEQ),
                row.get(AUDIT_ENTRY.AT),
                row.get(AUDIT_ENTRY.ACTOR),
                row.get(AUDIT_ENTRY.WORKSTATION),
                Operation.valueOf(row.get(AUDIT_ENTRY.OPERATION)),
                row.get(AUDIT_ENTRY.ACTION),
                detail,
                reason);
    }
}
