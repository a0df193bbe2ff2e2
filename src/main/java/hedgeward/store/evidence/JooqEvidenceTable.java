package hedgeward.store.evidence;

import static hedgeward.store.jooq.Tables.EVIDENCE_FILE;

import hedgeward.app.evidence.EvidenceKey;
import hedgeward.app.evidence.EvidenceTable;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;
import hedgeward.domain.evidence.FileKind;
import hedgeward.domain.evidence.FileName;
import hedgeward.domain.order.CaseId;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.EvidenceFileRecord;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.Optional;

/// Evidence files in their table.
public final class JooqEvidenceTable implements EvidenceTable {

    private final CurrentTransaction current;

    public JooqEvidenceTable(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public void add(EvidenceFile file, EvidenceKey key, String sealedSha256) {
        EvidenceFileRecord row = new EvidenceFileRecord();
        row.setId(file.id().value());
        row.setCaseId(file.caseId().value());
        row.setBreachId(file.breach().value());
        row.setFileKey(key.copy());
        row.setBytes(file.content().bytes());
        row.setSha256(file.content().sha256());
        row.setSealedSha256(sealedSha256);
        row.setKind(file.content().kind().name());
        row.setName(file.label().name().text());
        row.setExhibit(file.label().exhibit().orElse(null));
        row.setWords(file.label().words().orElse(null));
        row.setTakenInAt(file.takenIn().at());
        row.setTakenInBy(file.takenIn().by());
        current.dsl().insertInto(EVIDENCE_FILE).set(row).execute();
    }

    @Override
    public Optional<EvidenceFile> findById(EvidenceId id) {
        return findAll(EVIDENCE_FILE.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public EvidenceKey getKey(EvidenceId id) {
        return current.dsl()
                .selectFrom(EVIDENCE_FILE)
                .where(EVIDENCE_FILE.ID.eq(id.value()))
                .fetchSingle(row -> new EvidenceKey(row.getFileKey()));
    }

    @Override
    public List<EvidenceFile> findAll(BreachId breach) {
        return findAll(EVIDENCE_FILE.BREACH_ID.eq(breach.value()));
    }

    @Override
    public List<EvidenceFile> findAll() {
        return findAll(DSL.trueCondition());
    }

    private List<EvidenceFile> findAll(Condition which) {
        return current.dsl()
                .selectFrom(EVIDENCE_FILE)
                .where(which)
                .orderBy(EVIDENCE_FILE.TAKEN_IN_AT, EVIDENCE_FILE.ID)
                .fetch(JooqEvidenceTable::file);
    }

    private static EvidenceFile file(EvidenceFileRecord row) {
        return new EvidenceFile(
                new EvidenceId(row.getId()),
                new BreachId(row.getBreachId()),
                new CaseId(row.getCaseId()),
                new EvidenceFile.Content(
                        row.getBytes(), row.getSha256(), FileKind.valueOf(row.getKind())),
                new EvidenceFile.Label(
                        new FileName(row.getName()),
                        Optional.ofNullable(row.getExhibit()),
                        Optional.ofNullable(row.getWords())),
                new EvidenceFile.Taken(row.getTakenInAt(), row.getTakenInBy()));
    }
}
