package hedgeward.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditCheck;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.domain.order.CaseId;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class AuditChainTest {

    private static final CaseId CASE =
            new CaseId(UUID.fromString("01935f3e-0000-7000-8000-000000000001"));

    @TempDir private Path temp;
    private OpenOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.create(temp.resolve("office"));
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void readsBackWhatWasRecordedNewestFirst() {
        AuditEntry first = entry("first").because("asked by the superintendent");
        record(first);
        record(entry("second"));

        List<AuditLine> lines =
                office.unitOfWork().read(() -> office.auditTrail().findByCase(CASE, 10));

        assertThat(lines).extracting(AuditLine::sequence).containsExactly(2L, 1L);
        AuditLine line = lines.getLast();
        assertThat(line.detail()).isEqualTo(first.detail());
        assertThat(line.reason()).contains("asked by the superintendent");
        assertThat(line.userName()).isEqualTo(TestOffice.ACTOR.userName());
        assertThat(line.at()).isEqualTo(TestOffice.NOW);
    }

    @Test
    void manyEntriesOfOneTransactionAreChainedInOrder() {
        List<AuditEntry> many = Collections.nCopies(1203, entry("imported")).stream().toList();

        office.unitOfWork()
                .write(
                        tx -> {
                            office.auditTrail().recordAll(many);
                            return "";
                        });

        AuditCheck check = verify();
        assertThat(check.isOk()).isTrue();
        assertThat(check.entries()).isEqualTo(1203);
    }

    @Test
    void writersAtTheSameTimeLeaveNoGap() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            writers.add(
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        for (int n = 0; n < 25; n++) {
                                            record(entry("note " + n));
                                        }
                                    }));
        }
        for (Thread writer : writers) {
            writer.join();
        }

        AuditCheck check = verify();
        assertThat(check.isOk()).isTrue();
        assertThat(check.entries()).isEqualTo(150);
    }

    @Test
    void theHeadInsideATransactionCountsItsOwnEntries() {
        AuditHead head =
                office.unitOfWork()
                        .write(
                                tx -> {
                                    office.auditTrail().record(entry("printed"));
                                    return office.auditTrail().head();
                                });

        assertThat(head.sequence()).isEqualTo(1);
        assertThat(verify().head()).isEqualTo(head);
    }

    @Test
    void aLinkDependsOnEveryFieldAndOnTheOneBefore() {
        byte[] hash = hash(7, 0, entry("note"));
        byte[] other = new byte[32];
        other[31] = 1;

        assertThat(hash(7, 0, entry("note"))).isEqualTo(hash);
        assertThat(link(7, 0, entry("note")).hashAfter(other)).isNotEqualTo(hash);
        assertThat(hash(8, 0, entry("note"))).isNotEqualTo(hash);
        assertThat(hash(7, 1, entry("note"))).isNotEqualTo(hash);
        assertThat(hash(7, 0, entry("noted"))).isNotEqualTo(hash);
        assertThat(hash(7, 0, entry("note").because(""))).isNotEqualTo(hash);
    }

    private static byte[] hash(long sequence, long microsLater, AuditEntry entry) {
        return link(sequence, microsLater, entry).hashAfter(AuditLink.START);
    }

    private static AuditLink link(long sequence, long microsLater, AuditEntry entry) {
        return AuditLink.of(
                sequence,
                TestOffice.NOW.plusNanos(1000 * microsLater),
                entry,
                LoggedWords.of(entry));
    }

    @Test
    void fieldsOfAnyLettersSurviveTheWay() {
        Map<String, String> detail =
                Map.of("a=b", "c\\n\nd", "", "=", "ŵ\\", "", "plain", "tea → coffee");

        assertThat(AuditDetail.read(AuditDetail.write(detail))).isEqualTo(detail);
    }

    private void record(AuditEntry entry) {
        office.unitOfWork()
                .write(
                        tx -> {
                            office.auditTrail().record(entry);
                            return "";
                        });
    }

    private AuditCheck verify() {
        return office.unitOfWork().read(() -> office.auditTrail().verify());
    }

    private static AuditEntry entry(String note) {
        return AuditEntry.of(
                        TestOffice.ACTOR, Operation.ALTERATION, "case.note", AuditSubject.of(CASE))
                .with("note", note);
    }
}
