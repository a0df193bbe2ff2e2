package hedgeward.store.common;

import hedgeward.domain.correction.FactChange;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A table of what was put right: a row a fact, numbered within its record, only ever added to. The
/// entry of the log that tells of a correction is bound to its rows.
///
/// @param <F> the facts of such a record
public final class CorrectionTable<F extends Enum<F>> {

    /// One correction.
    ///
    /// @param owner the record that was put right
    public record Kept<F extends Enum<F>>(
            UUID owner, Instant at, String userName, String reason, List<FactChange<F>> changes) {

        public Kept {
            changes = List.copyOf(changes);
        }

        @Override
        public String toString() {
            return "Kept[" + owner + "]";
        }
    }

    private static final Field<Integer> NUMBER = DSL.field(DSL.name("number"), Integer.class);
    private static final Field<String> FACT = DSL.field(DSL.name("field"), String.class);
    private static final Field<String> OLD = DSL.field(DSL.name("old_value"), String.class);
    private static final Field<String> NEW = DSL.field(DSL.name("new_value"), String.class);
    private static final Field<String> REASON = DSL.field(DSL.name("reason"), String.class);
    private static final Field<String> BY = DSL.field(DSL.name("corrected_by"), String.class);

    private static final Field<String> SALT = DSL.field(DSL.name("salt"), String.class);

    private final CurrentTransaction current;
    private final Table<?> table;
    private final Field<UUID> owner;
    private final Field<Instant> at;
    private final Function<String, F> facts;

    /// @param owner the column that names the record
    /// @param at the column that says when
    /// @param facts reads the name of a fact
    public CorrectionTable(
            CurrentTransaction current,
            Field<UUID> owner,
            Field<Instant> at,
            Table<?> table,
            Function<String, F> facts) {
        this.current = current;
        this.table = table;
        this.owner = owner;
        this.at = at;
        this.facts = facts;
    }

    /// Adds one, in the running transaction.
    public void add(Kept<F> kept) {
        int number =
                current.dsl()
                        .select(DSL.coalesce(DSL.max(NUMBER), 0).plus(1))
                        .from(table)
                        .where(owner.eq(kept.owner()))
                        .fetchSingle()
                        .value1();
        String salt = UUID.randomUUID().toString();
        for (FactChange<F> change : kept.changes()) {
            current.dsl()
                    .insertInto(table)
                    .set(owner, kept.owner())
                    .set(NUMBER, number)
                    .set(FACT, change.field().name())
                    .set(OLD, change.before().orElse(null))
                    .set(NEW, change.after().orElse(null))
                    .set(REASON, kept.reason())
                    .set(at, kept.at())
                    .set(BY, kept.userName())
                    .set(SALT, salt)
                    .execute();
        }
        current.get().seal(kept.owner(), seal(kept, number, salt));
    }

    private CorrectionSeal seal(Kept<F> kept, int number, String salt) {
        List<CorrectionSeal.Row> rows =
                kept.changes().stream()
                        .map(
                                change ->
                                        new CorrectionSeal.Row(
                                                change.field().name(),
                                                change.before(),
                                                change.after()))
                        .sorted(Comparator.comparing(CorrectionSeal.Row::field))
                        .toList();
        return CorrectionSeal.of(
                new CorrectionSeal.Place(table.getName(), kept.owner(), number), salt, rows);
    }

    /// Those that answer, newest first, the facts of each in their order.
    public List<Kept<F>> find(Condition condition) {
        return current
                .dsl()
                .selectFrom(table)
                .where(condition)
                .orderBy(at.desc(), owner, NUMBER.desc())
                .fetchGroups(row -> List.of(row.get(owner), row.get(NUMBER)))
                .values()
                .stream()
                .map(this::kept)
                .toList();
    }

    private Kept<F> kept(List<? extends Record> rows) {
        Record first = rows.getFirst();
        return new Kept<>(
                first.get(owner),
                first.get(at),
                Objects.requireNonNull(first.get(BY)),
                Objects.requireNonNull(first.get(REASON)),
                rows.stream()
                        .map(this::change)
                        .sorted(Comparator.comparing(FactChange::field))
                        .toList());
    }

    private FactChange<F> change(Record row) {
        return new FactChange<>(
                facts.apply(row.get(FACT)),
                Optional.ofNullable(row.get(OLD)),
                Optional.ofNullable(row.get(NEW)));
    }
}
