package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.DISPOSAL;

import hedgeward.app.audit.AuditLog;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the log in its table, with the reference of the case an entry belongs to.
public final class JooqAuditLog implements AuditLog {

    private static final int HASH_DIGITS = 64;

    /// Of a case, or of one that was disposed of.
    private static final Field<String> REF = DSL.coalesce(CASE_FILE.REF, DISPOSAL.REF);

    private final CurrentTransaction current;

    public JooqAuditLog(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<LoggedEntry> find(AuditQuestion question, int limit) {
        return where(condition(question))
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(limit)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::entries));
    }

    @Override
    public List<LoggedEntry> from(long sequence, int limit) {
        return where(AUDIT_ENTRY.SEQ.ge(sequence))
                .orderBy(AUDIT_ENTRY.SEQ)
                .limit(limit)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::entries));
    }

    @Override
    public Optional<LoggedEntry> findByHash(String hex) {
        byte[] least = HexFormat.of().parseHex(padded(hex, '0'));
        byte[] most = HexFormat.of().parseHex(padded(hex, 'f'));
        return where(AUDIT_ENTRY.HASH.between(least, most))
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(1)
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::entries))
                .stream()
                .findFirst();
    }

    private static String padded(String hex, char digit) {
        return hex + String.valueOf(digit).repeat(HASH_DIGITS - hex.length());
    }

    private SelectConditionStep<Record> where(Condition condition) {
        return current.dsl()
                .select(AUDIT_ENTRY.fields())
                .select(REF)
                .from(AUDIT_ENTRY)
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(AUDIT_ENTRY.CASE_ID))
                .leftJoin(DISPOSAL)
                .on(DISPOSAL.CASE_ID.eq(AUDIT_ENTRY.CASE_ID))
                .where(condition);
    }

    private static Condition condition(AuditQuestion question) {
        Condition all = DSL.noCondition();
        return all.and(
                        question.from()
                                .map(day -> AUDIT_ENTRY.AT.ge(London.startOf(day)))
                                .orElse(all))
                .and(question.until().map(day -> AUDIT_ENTRY.AT.lt(London.endOf(day))).orElse(all))
                .and(
                        question.userName()
                                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                                .map(name -> DSL.lower(AUDIT_ENTRY.ACTOR).eq(name))
                                .orElse(all))
                .and(
                        question.operation()
                                .map(operation -> AUDIT_ENTRY.OPERATION.eq(operation.name()))
                                .orElse(all))
                .and(question.caseRef().map(CaseRef::value).map(REF::equalIgnoreCase).orElse(all))
                .and(question.before().map(AUDIT_ENTRY.SEQ::lt).orElse(all));
    }

    private List<LoggedEntry> entries(List<Record> rows) {
        return LineReading.of(current.dsl(), rows, JooqAuditLog::entry);
    }

    private static LoggedEntry entry(LineReading.Line one) {
        Record row = one.row();
        AuditSubject subject =
                new AuditSubject(
                        AuditSubject.Kind.valueOf(row.get(AUDIT_ENTRY.SUBJECT_KIND)),
                        Optional.ofNullable(row.get(AUDIT_ENTRY.SUBJECT_ID)),
                        Optional.ofNullable(row.get(AUDIT_ENTRY.CASE_ID)).map(CaseId::new));
        return new LoggedEntry(
                one.line(),
                subject,
                Optional.ofNullable(row.get(REF)).map(CaseRef::new),
                HexFormat.of().formatHex(row.get(AUDIT_ENTRY.HASH)));
    }
}
