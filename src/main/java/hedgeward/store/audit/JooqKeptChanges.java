package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.DISPOSAL;

import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.KeptChange;
import hedgeward.app.audit.KeptChanges;
import hedgeward.store.common.CorrectionSeal;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/// Old and new values in the tables of corrections, found by what the entries of the log say of
/// them.
public final class JooqKeptChanges implements KeptChanges {

    private static final Field<Integer> NUMBER = DSL.field(DSL.name("number"), Integer.class);
    private static final Field<String> FACT = DSL.field(DSL.name("field"), String.class);
    private static final Field<String> OLD = DSL.field(DSL.name("old_value"), String.class);
    private static final Field<String> NEW = DSL.field(DSL.name("new_value"), String.class);
    private static final Field<String> SALT = DSL.field(DSL.name("salt"), String.class);
    private static final String SUFFIX = "_correction";

    private final CurrentTransaction current;

    public JooqKeptChanges(CurrentTransaction current) {
        this.current = current;
    }

    /// What an entry is bound to.
    private record Bound(long sequence, UUID owner, Optional<UUID> caseId, CorrectionSeal seal) {

        CorrectionSeal.Place place() {
            return new CorrectionSeal.Place(seal.table(), owner, seal.number());
        }
    }

    private record Lying(String salt, CorrectionSeal.Row row) {}

    @Override
    public List<KeptChange> find(long sequence) {
        return bound(AUDIT_ENTRY.SEQ.eq(sequence))
                .flatMap(one -> lying(one).stream().map(row -> change(one, row)))
                .toList();
    }

    @Override
    public ChangesCheck check() {
        ChangesCheck typed = new WordsCheck(current.dsl()).run();
        long count = 0;
        long erased = 0;
        for (Bound one :
                bound(AUDIT_ENTRY.DETAIL.like("%" + CorrectionSeal.DETAIL + "=%")).toList()) {
            count++;
            List<Lying> rows = lying(one);
            if (rows.isEmpty() && isErased(one)) {
                erased++;
            } else if (!isAsWritten(one, rows)) {
                return new ChangesCheck(count, erased, OptionalLong.of(one.sequence())).and(typed);
            }
        }
        return new ChangesCheck(count, erased, OptionalLong.empty()).and(typed);
    }

    private Stream<Bound> bound(Condition condition) {
        return current
                .dsl()
                .select(
                        AUDIT_ENTRY.SEQ,
                        AUDIT_ENTRY.SUBJECT_ID,
                        AUDIT_ENTRY.CASE_ID,
                        AUDIT_ENTRY.DETAIL)
                .from(AUDIT_ENTRY)
                .where(condition)
                .orderBy(AUDIT_ENTRY.SEQ)
                .fetch()
                .stream()
                .flatMap(JooqKeptChanges::seals);
    }

    private static Stream<Bound> seals(Record entry) {
        String kept =
                AuditDetail.read(entry.get(AUDIT_ENTRY.DETAIL))
                        .getOrDefault(CorrectionSeal.DETAIL, "");
        List<Bound> found = new ArrayList<>();
        for (String text : kept.split(" ", -1)) {
            CorrectionSeal.read(text)
                    .ifPresent(
                            seal ->
                                    found.add(
                                            new Bound(
                                                    entry.get(AUDIT_ENTRY.SEQ),
                                                    entry.get(AUDIT_ENTRY.SUBJECT_ID),
                                                    Optional.ofNullable(
                                                            entry.get(AUDIT_ENTRY.CASE_ID)),
                                                    seal)));
        }
        return found.stream();
    }

    private List<Lying> lying(Bound one) {
        String table = one.seal().table();
        String owner = table.substring(0, table.length() - SUFFIX.length()) + "_id";
        return current.dsl()
                .select(FACT, OLD, NEW, SALT)
                .from(DSL.table(DSL.name(table)))
                .where(DSL.field(DSL.name(owner), UUID.class).eq(one.owner()))
                .and(NUMBER.eq(one.seal().number()))
                .orderBy(FACT)
                .fetch(
                        row ->
                                new Lying(
                                        Optional.ofNullable(row.value4()).orElse(""),
                                        new CorrectionSeal.Row(
                                                row.value1(),
                                                Optional.ofNullable(row.value2()),
                                                Optional.ofNullable(row.value3()))));
    }

    private static boolean isAsWritten(Bound one, List<Lying> rows) {
        if (rows.isEmpty() || rows.getFirst().salt().isEmpty()) {
            return false;
        }
        List<CorrectionSeal.Row> facts = rows.stream().map(Lying::row).toList();
        return CorrectionSeal.of(one.place(), rows.getFirst().salt(), facts).equals(one.seal());
    }

    /// Values go with their case, and only by a disposal; what is left of it is the entry.
    private boolean isErased(Bound one) {
        return one.caseId()
                .filter(id -> current.dsl().fetchExists(DISPOSAL, DISPOSAL.CASE_ID.eq(id)))
                .isPresent();
    }

    private static KeptChange change(Bound one, Lying lying) {
        CorrectionSeal.Row row = lying.row();
        return new KeptChange(
                kindOf(one.seal().table()),
                row.field(),
                Optional.of(new KeptChange.Values(row.before(), row.after())));
    }

    private static AuditSubject.Kind kindOf(String table) {
        return switch (table) {
            case "breach_correction", "file_correction" -> AuditSubject.Kind.BREACH;
            case "visit_correction" -> AuditSubject.Kind.VISIT;
            default -> AuditSubject.Kind.CASE;
        };
    }
}
