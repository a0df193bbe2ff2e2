package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;
import static hedgeward.store.jooq.Tables.AUDIT_HEAD;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.retention.DisposeOfCase;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.store.jooq.tables.records.AuditEntryRecord;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;
import hedgeward.store.retention.JooqDisposals;
import hedgeward.store.retention.JooqErasure;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// What people typed lies beside the log and can go with its case; the log stands all the same.
class LoggedWordsTest {

    private static final CaseId CASE = SampleRegister.SEDGE;
    private static final Outgoing TO = new Outgoing("Ada Sedge's solicitor", "She asked for it");

    @TempDir Path temp;

    private OpenOffice office;

    @BeforeEach
    void tell() {
        office = TestOffice.create(temp.resolve("office"));
        SampleRegister.fill(TestRegister.on(office));
        record(AuditEntry.disclosure(TestOffice.ACTOR, "test.print", AuditSubject.of(CASE), TO));
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void isReadBackAsTyped() {
        AuditLine line = newest();
        assertThat(line.reason()).contains("She asked for it");
        assertThat(AuditEntry.recipientIn(line.detail())).contains("Ada Sedge's solicitor");
        assertThat(line.detail()).containsOnlyKeys("recipient");
    }

    @Test
    void isNotInTheEntryItself() {
        assertThat(text("select detail from audit_entry where seq = 1")).doesNotContain("Sedge");
        assertThat(text("select detail from audit_entry where seq = 1"))
                .matches("typed=[0-9a-f]{64}\\n");
        assertThat(text("select count(reason) from audit_entry")).isEqualTo("0");
    }

    @Test
    void theSameWordsGiveAnotherCodeEachTime() {
        String first = text("select detail from audit_entry where seq = 1");
        record(AuditEntry.disclosure(TestOffice.ACTOR, "test.print", AuditSubject.of(CASE), TO));
        assertThat(text("select detail from audit_entry where seq = 2")).isNotEqualTo(first);
        assertThat(new LoggedWords(Map.of("a", "b"), "s").code(1))
                .isEqualTo(new LoggedWords(Map.of("a", "b"), "s").code(1))
                .isNotEqualTo(new LoggedWords(Map.of("a", "b"), "s").code(2))
                .isNotEqualTo(new LoggedWords(Map.of("a", "bc"), "s").code(1))
                .isNotEqualTo(new LoggedWords(Map.of("ab", ""), "s").code(1));
    }

    @Test
    void nothingTypedNeedsNothingBeside() {
        record(plain());
        assertThat(text("select count(*) from audit_words where seq = 2")).isEqualTo("0");
        assertThat(check().isOk()).isTrue();
        assertThat(check().bound()).isOne();
    }

    @Test
    void wordsAlteredTakenAwayOrPutToAnotherEntryAreFound() {
        record(plain());
        for (String harm :
                List.of(
                        "delete from audit_words where name = 'recipient'",
                        "delete from audit_words",
                        "delete from audit_words where name = 'recipient'; insert into audit_words"
                                + " select 1, 'recipient', 'nobody', salt from audit_words",
                        "insert into audit_words values (1, 'more', 'x', 'y')",
                        "insert into audit_words values (2, 'reason', 'x', 'y')",
                        "insert into audit_words values (3, 'reason', 'x', 'y')",
                        "insert into audit_words select 2, name, content, salt from audit_words;"
                                + " delete from audit_words where seq = 1")) {
            assertThat(checkAfter(harm).isOk()).as(harm).isFalse();
        }
        assertThat(check().isOk()).isTrue();
    }

    @Test
    void wordsThatWentWithTheirCaseAreErasedNotDamaged() {
        dispose();

        assertThat(text("select count(*) from audit_words")).isEqualTo("0");
        assertThat(check()).isEqualTo(new ChangesCheck(1, 1, OptionalLong.empty()));
        assertThat(
                        office.unitOfWork()
                                .read(() -> office.auditTrail().findByCase(CASE, 2))
                                .getLast())
                .satisfies(
                        line -> {
                            assertThat(line.action()).isEqualTo("test.print");
                            assertThat(line.reason()).isEmpty();
                        });
        assertThat(office.unitOfWork().write(_ -> office.auditTrail().verify()).isOk()).isTrue();
        assertThat(found("dv-2026-0005")).isEqualTo(2);
    }

    @Test
    void whatIsTypedAfterTheDisposalStaysAndIsMissed() {
        dispose();
        record(AuditEntry.disclosure(TestOffice.ACTOR, "test.print", AuditSubject.of(CASE), TO));

        assertThat(check().isOk()).isTrue();
        assertThat(checkAfter("delete from audit_words").firstBad()).hasValue(3);
    }

    private void dispose() {
        office.disposals()
                .erase(
                        _ -> {
                            new JooqErasure(office.current()).erase(CASE);
                            new JooqDisposals(office.current()).add(disposal());
                            office.auditTrail()
                                    .record(
                                            AuditEntry.of(
                                                    TestOffice.ACTOR,
                                                    Operation.ERASURE,
                                                    DisposeOfCase.ACTION,
                                                    AuditSubject.of(CASE)));
                            return CASE;
                        });
    }

    @Test
    void anEntryOfAnOlderVersionStillHasItsReasonAndStillHolds() {
        AuditLink old =
                new AuditLink(
                        2,
                        TestOffice.NOW,
                        "wren",
                        "desk 1",
                        "ALTERATION",
                        "case.correct",
                        new AuditLink.Subject(
                                "CASE", Optional.of(CASE.value()), Optional.of(CASE.value())),
                        "fields=x\n",
                        Optional.of("Misheard"));
        office.unitOfWork()
                .write(
                        _ -> {
                            append(old);
                            return CASE;
                        });

        assertThat(office.unitOfWork().write(_ -> office.auditTrail().verify()).isOk()).isTrue();
        assertThat(check().isOk()).isTrue();
        assertThat(newest().reason()).contains("Misheard");
    }

    private static AuditEntry plain() {
        return AuditEntry.of(
                TestOffice.ACTOR, Operation.ALTERATION, "test.note", AuditSubject.of(CASE));
    }

    private void append(AuditLink link) {
        DSLContext dsl = office.current().dsl();
        byte[] before =
                Objects.requireNonNull(
                        dsl.select(AUDIT_HEAD.HASH).from(AUDIT_HEAD).fetchSingle(AUDIT_HEAD.HASH));
        byte[] hash = link.hashAfter(before);
        AuditEntryRecord row = dsl.newRecord(AUDIT_ENTRY);
        row.setSeq(link.sequence());
        row.setAt(link.at());
        row.setActor(link.actor());
        row.setWorkstation(link.workstation());
        row.setOperation(link.operation());
        row.setAction(link.action());
        row.setSubjectKind(link.subject().kind());
        row.setSubjectId(link.subject().id().orElseThrow());
        row.setCaseId(link.subject().caseId().orElseThrow());
        row.setDetail(link.detail());
        row.setReason(link.reason().orElseThrow());
        row.setPrevHash(before);
        row.setHash(hash);
        row.insert();
        dsl.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.SEQ, link.sequence())
                .set(AUDIT_HEAD.HASH, hash)
                .execute();
    }

    private int found(String ref) {
        var log = new JooqAuditLog(office.current());
        var question =
                new AuditQuestion(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new CaseRef(ref)),
                        Optional.empty());
        return office.unitOfWork().read(() -> log.find(question, 9)).size();
    }

    private AuditLine newest() {
        return office.unitOfWork().write(_ -> office.auditTrail().findByCase(CASE, 1)).getFirst();
    }

    private ChangesCheck check() {
        return office.unitOfWork().read(new JooqKeptChanges(office.current())::check);
    }

    /// Does harm as somebody with every right might, checks, and takes it back.
    private ChangesCheck checkAfter(String harm) {
        return office.disposals()
                .erase(
                        tx -> {
                            tx.giveUp();
                            for (String step : harm.split("; ?", -1)) {
                                office.current().dsl().execute(step);
                            }
                            return new JooqKeptChanges(office.current()).check();
                        });
    }

    private void record(AuditEntry entry) {
        office.unitOfWork()
                .write(
                        _ -> {
                            office.auditTrail().record(entry);
                            return entry;
                        });
    }

    private String text(String query) {
        return office.unitOfWork()
                .read(() -> String.valueOf(office.current().dsl().fetchSingle(query).get(0)));
    }

    private static Disposal disposal() {
        LocalDate due = LocalDate.of(2036, 12, 1);
        return new Disposal(
                1,
                CASE,
                new CaseRef("DV-2026-0005"),
                new DisposalRule(
                        DisposalGround.REVIEW_DUE,
                        RetentionGroup.SERIOUS,
                        RetentionGroup.SERIOUS.usual(),
                        due.minusYears(10),
                        due),
                TestOffice.NOW,
                "wren",
                "finch",
                "desk 1",
                Map.of());
    }
}
