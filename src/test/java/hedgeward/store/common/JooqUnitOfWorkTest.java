package hedgeward.store.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

final class JooqUnitOfWorkTest {

    private static final String SECRET = "Zebedee-Canarymark";

    @TempDir private Path temp;
    private OpenOffice office;
    private final List<Set<Change>> news = new ArrayList<>();

    @BeforeEach
    void open() {
        office = TestOffice.create(temp.resolve("office"), news::add);
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void whatIsWrittenIsReadAfterwardsAndToldOfOnce() {
        office.unitOfWork()
                .write(
                        tx -> {
                            put("rule", "kept");
                            tx.changed(new Change.OfficeChanged());
                            assertThat(news).isEmpty();
                            return "";
                        });

        assertThat(read("rule")).containsExactly("kept");
        assertThat(news).containsExactly(Set.of(new Change.OfficeChanged()));
    }

    @Test
    void nothingRemainsOfWorkThatGivesUp() {
        String answer =
                office.unitOfWork()
                        .write(
                                tx -> {
                                    put("rule", "dropped");
                                    office.auditTrail().record(entry());
                                    tx.changed(new Change.OfficeChanged());
                                    tx.giveUp();
                                    return "stale";
                                });

        assertThat(answer).isEqualTo("stale");
        assertNothingRemains();
    }

    @Test
    void nothingRemainsOfWorkThatThrows() {
        assertThatThrownBy(
                        () ->
                                office.unitOfWork()
                                        .write(
                                                tx -> {
                                                    put("rule", "dropped");
                                                    office.auditTrail().record(entry());
                                                    throw new IllegalStateException("broken");
                                                }))
                .hasMessage("broken");

        assertNothingRemains();
    }

    @Test
    void aUnitInsideAUnitIsOneTransaction() {
        assertThatThrownBy(
                        () ->
                                office.unitOfWork()
                                        .write(
                                                outer -> {
                                                    office.unitOfWork()
                                                            .write(inner -> put("rule", "inner"));
                                                    assertThat(read("rule")).hasSize(1);
                                                    throw new IllegalStateException("broken");
                                                }))
                .isInstanceOf(IllegalStateException.class);

        assertNothingRemains();
    }

    @Test
    void aWriteInsideAReadAndStatementsOutsideAUnitAreMistakes() {
        assertThatThrownBy(
                        () ->
                                office.unitOfWork()
                                        .read(
                                                () ->
                                                        office.unitOfWork()
                                                                .write(tx -> put("rule", "x"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> office.current().dsl()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> office.auditTrail().record(entry()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReadSeesOneStateThroughout() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        Thread writer =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    await(begun);
                                    office.unitOfWork().write(tx -> put("rule", "new"));
                                    written.countDown();
                                });

        List<String> seen =
                office.unitOfWork()
                        .read(
                                () -> {
                                    assertThat(read("rule")).isEmpty();
                                    begun.countDown();
                                    await(written);
                                    return read("rule");
                                });
        writer.join();

        assertThat(seen).isEmpty();
        assertThat(read("rule")).containsExactly("new");
    }

    @Test
    void lockingWaitsForWhatRuns() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread writer =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        office.unitOfWork()
                                                .write(
                                                        tx -> {
                                                            begun.countDown();
                                                            return put("rule", "in time");
                                                        }));
        await(begun);

        office.close();
        writer.join();

        office = TestOffice.open(temp.resolve("office"));
        assertThat(read("rule")).containsExactly("in time");
    }

    @Test
    void aFailureCarriesStateAndConstraintButNoValue() {
        office.unitOfWork().write(tx -> put(SECRET, "once"));

        assertThatThrownBy(() -> office.unitOfWork().write(tx -> put(SECRET, "twice")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> {
                            assertThat(e.sqlState()).isEqualTo("23505");
                            assertThat(e.constraint()).isPresent();
                            assertThat(e).hasNoCause();
                            assertThat(e.toString()).doesNotContain(SECRET);
                        });
        assertThatThrownBy(
                        () ->
                                office.unitOfWork()
                                        .write(tx -> put("x".repeat(90) + SECRET, "too long")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> {
                            assertThat(e.sqlState()).isEqualTo("22001");
                            assertThat(e.toString()).doesNotContain(SECRET);
                        });
    }

    private void assertNothingRemains() {
        assertThat(read("rule")).isEmpty();
        assertThat(office.unitOfWork().read(() -> office.auditTrail().head()).sequence()).isZero();
        assertThat(news).isEmpty();
    }

    private int put(String name, String content) {
        return dsl().execute(
                        "insert into office_setting (name, content, version) values (?, ?, 0)",
                        name,
                        content);
    }

    private List<String> read(String name) {
        return office.unitOfWork()
                .read(
                        () ->
                                dsl().resultQuery(
                                                "select content from office_setting where name = ?",
                                                name)
                                        .fetch(row -> (String) row.get(0)));
    }

    private DSLContext dsl() {
        return office.current().dsl();
    }

    private static AuditEntry entry() {
        return AuditEntry.of(
                TestOffice.ACTOR,
                Operation.ALTERATION,
                "test.note",
                AuditSubject.whole(AuditSubject.Kind.OFFICE));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
