package hedgeward.store.office;

import static hedgeward.store.jooq.Tables.DRAFT_FIELD;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.backup.CopyCheck;
import hedgeward.app.retention.Erasure;
import hedgeward.domain.order.CaseId;
import hedgeward.store.retention.JooqErasure;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// What is erased beside work that goes on.
final class ErasingTest {

    private static final CaseId CASE = SampleRegister.SEDGE;

    @TempDir Path temp;

    private OpenOffice office;
    private TestRegister register;

    @BeforeEach
    void fill() {
        office = TestOffice.create(temp.resolve("office"));
        register = TestRegister.on(office);
        SampleRegister.fill(register);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsBeingSavedIntoTheCaseMeanwhileIsErasedWithIt() throws Exception {
        CountDownLatch saving = new CountDownLatch(1);
        CountDownLatch erased = new CountDownLatch(1);
        try (ExecutorService desk = Executors.newSingleThreadExecutor()) {
            Future<Boolean> overtaken = desk.submit(() -> savedSlowly(saving, erased));
            saving.await();
            erase();
            erased.countDown();

            assertThat(overtaken.get()).as("erased while a save was running").isFalse();
        }
        assertThat(register.read(() -> new JooqErasure(office.current()).count(CASE)).values())
                .containsOnly(0);
    }

    private boolean savedSlowly(CountDownLatch saving, CountDownLatch erased) {
        return register.written(
                () -> {
                    execute(
                            "insert into task (id, version, case_id, duty) values (?, 1, ?, 'x')",
                            new UUID(7, 77),
                            CASE.value());
                    saving.countDown();
                    return wasWithin300Ms(erased);
                });
    }

    private static boolean wasWithin300Ms(CountDownLatch latch) {
        try {
            return latch.await(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatAnotherOfficerTypedOnItsNoticeGoesWithIt() {
        UUID request = new UUID(7, 78);
        register.write(
                () -> {
                    execute(
                            "insert into notice_request (id, version, drafted_by, sent_at, state,"
                                    + " regime, respondent, decided_at, case_id) values (?, 1,"
                                    + " 'wren', now(), 'DECIDED', 'DVPO', 'Sedge', now(), ?)",
                            request,
                            CASE.value());
                    draft("decide-" + request);
                    draft("decide-" + new UUID(7, 79));
                    draft("new-notice");
                });
        erase();

        assertThat(register.read(this::forms))
                .containsExactly("decide-" + new UUID(7, 79), "new-notice");
    }

    private List<String> forms() {
        return register.current()
                .dsl()
                .select(DRAFT_FIELD.FORM)
                .from(DRAFT_FIELD)
                .orderBy(DRAFT_FIELD.FORM)
                .fetch(DRAFT_FIELD.FORM);
    }

    @Test
    void aBackupMadeBeforeTheNextLockHoldsNothingOfIt() throws Exception {
        erase();
        OfficeFolder copied = TestOffice.at(Files.createDirectory(temp.resolve("copied")));
        office.copies().copyInto(copied.register());

        String bytes = PlainRegister.of(copied, TestOffice.keys('1'), temp);
        assertThat(bytes.contains("O'Brien-Smyth")).as("words of other cases").isTrue();
        assertThat(bytes.contains("Sedge")).isFalse();
        assertThat(office.copies().check(copied.register())).isInstanceOf(CopyCheck.Whole.class);
    }

    private void draft(String form) {
        execute(
                "insert into draft_field (user_name, form, field, content) values ('finch', ?,"
                        + " 'respondent-surname', 'Sedge')",
                form);
    }

    private Erasure.Erased erase() {
        return office.disposals().erase(_ -> new JooqErasure(office.current()).erase(CASE));
    }

    private void execute(String statement, Object... values) {
        register.current().dsl().execute(statement, values);
    }
}
