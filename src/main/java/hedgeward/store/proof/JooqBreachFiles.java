package hedgeward.store.proof;

import static hedgeward.store.jooq.Tables.BREACH_ALLEGATION;
import static hedgeward.store.jooq.Tables.BREACH_CRIME;
import static hedgeward.store.jooq.Tables.BREACH_EXHIBIT;
import static hedgeward.store.jooq.Tables.BREACH_FILE;
import static hedgeward.store.jooq.Tables.BREACH_PROOF;
import static hedgeward.store.jooq.Tables.BREACH_RULING;
import static hedgeward.store.jooq.Tables.FILE_CORRECTION;

import hedgeward.app.common.Saved;
import hedgeward.app.proof.BreachFiles;
import hedgeward.app.proof.FilePart;
import hedgeward.app.proof.ReplacedPart;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.proof.BreachFile;
import hedgeward.store.common.CorrectionTable;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.DSLContext;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Files of breaches in their tables; what hangs on a file is written anew with each save.
public final class JooqBreachFiles implements BreachFiles {

    private final CurrentTransaction current;
    private final CorrectionTable<FilePart> replaced;

    public JooqBreachFiles(CurrentTransaction current) {
        this.current = current;
        this.replaced =
                new CorrectionTable<>(
                        current,
                        FILE_CORRECTION.FILE_ID,
                        FILE_CORRECTION.CORRECTED_AT,
                        FILE_CORRECTION,
                        FilePart::valueOf);
    }

    @Override
    public BreachFile getById(BreachId id) {
        DSLContext dsl = current.dsl();
        UUID key = id.value();
        return dsl.select(BREACH_FILE.VERSION)
                .from(BREACH_FILE)
                .where(BREACH_FILE.BREACH_ID.eq(key))
                .fetchOptional(BREACH_FILE.VERSION)
                .map(version -> whole(dsl, id, version))
                .orElseGet(() -> BreachFile.empty(id));
    }

    @Override
    public void keep(ReplacedPart one) {
        replaced.add(
                new CorrectionTable.Kept<>(
                        one.id().value(),
                        one.at(),
                        one.userName(),
                        "",
                        List.of(
                                new FactChange<>(
                                        one.part(),
                                        Optional.of(one.before()),
                                        Optional.of(one.after())))));
    }

    private static BreachFile whole(DSLContext dsl, BreachId id, long version) {
        UUID key = id.value();
        return new BreachFile(
                id,
                version,
                dsl.selectFrom(BREACH_ALLEGATION)
                        .where(BREACH_ALLEGATION.BREACH_ID.eq(key))
                        .fetch(ToldColumns::allegation),
                dsl.selectFrom(BREACH_EXHIBIT)
                        .where(BREACH_EXHIBIT.BREACH_ID.eq(key))
                        .fetch(ToldColumns::exhibit),
                dsl.selectFrom(BREACH_PROOF)
                        .where(BREACH_PROOF.BREACH_ID.eq(key))
                        .fetch(ToldColumns::proof),
                dsl.selectFrom(BREACH_RULING)
                        .where(BREACH_RULING.BREACH_ID.eq(key))
                        .orderBy(BREACH_RULING.ALLEGATION, BREACH_RULING.PART, BREACH_RULING.TERM)
                        .fetch(RulingColumns::ruling),
                dsl.selectFrom(BREACH_CRIME)
                        .where(BREACH_CRIME.BREACH_ID.eq(key))
                        .fetch(CrimeColumns::crime));
    }

    @Override
    public Saved save(BreachFile file) {
        DSLContext dsl = current.dsl();
        if (!isRaised(dsl, file)) {
            return Saved.STALE;
        }
        UUID key = file.id().value();
        dsl.deleteFrom(BREACH_RULING).where(BREACH_RULING.BREACH_ID.eq(key)).execute();
        dsl.deleteFrom(BREACH_ALLEGATION).where(BREACH_ALLEGATION.BREACH_ID.eq(key)).execute();
        dsl.deleteFrom(BREACH_EXHIBIT).where(BREACH_EXHIBIT.BREACH_ID.eq(key)).execute();
        dsl.deleteFrom(BREACH_PROOF).where(BREACH_PROOF.BREACH_ID.eq(key)).execute();
        dsl.deleteFrom(BREACH_CRIME).where(BREACH_CRIME.BREACH_ID.eq(key)).execute();
        dsl.batchInsert(file.allegations().stream().map(a -> ToldColumns.of(key, a)).toList())
                .execute();
        dsl.batchInsert(file.exhibits().stream().map(e -> ToldColumns.of(key, e)).toList())
                .execute();
        dsl.batchInsert(file.proofs().stream().map(p -> ToldColumns.of(key, p)).toList()).execute();
        dsl.batchInsert(file.rulings().stream().map(r -> RulingColumns.of(key, r)).toList())
                .execute();
        dsl.batchInsert(file.crimes().stream().map(c -> CrimeColumns.of(key, c)).toList())
                .execute();
        return Saved.SAVED;
    }

    /// Two who put the first thing in at once: the key lets only one of them.
    private static boolean isRaised(DSLContext dsl, BreachFile file) {
        UUID key = file.id().value();
        if (file.version() == 0) {
            return !dsl.fetchExists(BREACH_FILE, BREACH_FILE.BREACH_ID.eq(key))
                    && dsl.insertInto(BREACH_FILE)
                                    .set(BREACH_FILE.BREACH_ID, key)
                                    .set(BREACH_FILE.VERSION, 1L)
                                    .execute()
                            == 1;
        }
        return dsl.update(BREACH_FILE)
                        .set(BREACH_FILE.VERSION, file.version() + 1)
                        .where(BREACH_FILE.BREACH_ID.eq(key))
                        .and(BREACH_FILE.VERSION.eq(file.version()))
                        .execute()
                == 1;
    }
}
