package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.Operation;
import hedgeward.app.order.CaseCorrection;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.store.audit.JooqKeptChanges;
import hedgeward.store.order.JooqCorrections;
import hedgeward.store.retention.JooqDisposals;
import hedgeward.store.retention.JooqErasure;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Values the log is bound to may be missing after a disposal, and for no other reason.
final class ErasedValuesTest {

    private static final CaseId CASE = SampleRegister.SEDGE;
    private static final Actor WREN = new Actor("wren", Set.of(Role.SUPERVISOR), "desk 1");

    @TempDir Path temp;

    private OpenOffice office;

    @BeforeEach
    void correct() {
        office = TestOffice.create(temp.resolve("office"));
        SampleRegister.fill(TestRegister.on(office));
        office.unitOfWork()
                .write(
                        _ -> {
                            new JooqCorrections(office.current())
                                    .add(
                                            new CaseCorrection(
                                                    CASE,
                                                    TestOffice.NOW,
                                                    "wren",
                                                    "Misheard",
                                                    List.of(
                                                            new FactChange<>(
                                                                    CaseField.RESPONDENT_SURNAME,
                                                                    Optional.of("Sedge"),
                                                                    Optional.of("Sedgely")))));
                            office.auditTrail()
                                    .record(
                                            AuditEntry.of(
                                                    WREN,
                                                    Operation.ALTERATION,
                                                    "case.correct",
                                                    AuditSubject.of(CASE)));
                            return CASE;
                        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theyAreThereBefore() {
        assertThat(check().isOk()).isTrue();
        assertThat(check().erased()).isZero();
    }

    @Test
    void afterADisposalTheyCountAsErased() {
        office.disposals()
                .erase(
                        _ -> {
                            new JooqErasure(office.current()).erase(CASE);
                            new JooqDisposals(office.current()).add(disposal());
                            return CASE;
                        });

        assertThat(check().isOk()).isTrue();
        assertThat(check().erased()).isOne();
    }

    @Test
    void withoutADisposalTheirAbsenceIsDamageThoughTheCaseIsGoneToo() {
        office.disposals().erase(_ -> new JooqErasure(office.current()).erase(CASE));

        assertThat(check().isOk()).isFalse();
    }

    private ChangesCheck check() {
        return office.unitOfWork().read(new JooqKeptChanges(office.current())::check);
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
