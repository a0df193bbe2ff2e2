package hedgeward.store.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.KeptChange;
import hedgeward.app.audit.KeptChanges;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.breach.MoveCourtClocks;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.order.CaseCorrection;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.CorrectCase;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.store.audit.JooqAuditLog;
import hedgeward.store.audit.JooqKeptChanges;
import hedgeward.store.breach.JooqBreachCorrections;
import hedgeward.store.common.StoreException;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;
import hedgeward.story.Story;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Corrections through the use case into the encrypted register.
class CorrectCaseTest {

    private static final Actor AUDITOR = new Actor("rail", Set.of(Role.AUDITOR), "desk 2");
    private static final Instant NOW = Instant.parse("2027-06-01T09:00:00Z");

    @TempDir Path folder;

    private TestRegister register;

    @BeforeEach
    void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void keepsWhatStoodThereWithWhoWhenAndWhy() {
        CaseFile file = any();
        Result<CaseFile, CaseRejection> answer =
                correct(Role.CASE_OFFICER, file.version(), "Marsh-Ellery", "Misheard on the phone");
        assertThat(answer).isInstanceOf(Result.Done.class);
        assertThat(any().parties().respondent().name().surname()).isEqualTo("Marsh-Ellery");
        assertThat(any().version()).isEqualTo(file.version() + 1);
        List<CaseCorrection> kept =
                register.read(() -> new JooqCorrections(register.current()).findByCase(file.id()));
        assertThat(kept)
                .containsExactly(
                        new CaseCorrection(
                                file.id(),
                                NOW,
                                "holt",
                                "Misheard on the phone",
                                List.of(
                                        new FactChange<>(
                                                CaseField.RESPONDENT_SURNAME,
                                                Optional.of(
                                                        file.parties()
                                                                .respondent()
                                                                .name()
                                                                .surname()),
                                                Optional.of("Marsh-Ellery")))));
    }

    @Test
    void theNewestCorrectionStandsFirst() {
        correct(Role.CASE_OFFICER, any().version(), "Ellery", "First");
        correct(Role.CASE_OFFICER, any().version(), "Elleray", "Second");
        CaseFile file = any();
        assertThat(
                        register.read(
                                () ->
                                        new JooqCorrections(register.current())
                                                .findByCase(file.id())))
                .extracting(CaseCorrection::reason)
                .containsExactly("Second", "First");
    }

    @Test
    void nobodyRewritesACorrection() {
        correct(Role.CASE_OFFICER, any().version(), "Ellery", "First");
        assertThatThrownBy(
                        () ->
                                register.write(
                                        () ->
                                                register.current()
                                                        .dsl()
                                                        .execute("delete from case_correction")))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void anOlderVersionIsStaleAndKeepsNothing() {
        CaseFile file = any();
        assertThat(correct(Role.CASE_OFFICER, file.version() - 1, "Ellery", "Late"))
                .isEqualTo(new Result.Stale<>());
        assertThat(
                        register.read(
                                () ->
                                        new JooqCorrections(register.current())
                                                .findByCase(file.id())))
                .isEmpty();
    }

    @Test
    void theLogIsBoundToTheValuesAndHoldsNoneOfThem() {
        String before = any().parties().respondent().name().surname();
        correct(Role.CASE_OFFICER, any().version(), "Marsh-Ellery", "Misheard");
        AuditLine entry =
                register.read(() -> register.auditTrail().findByCase(any().id(), 1)).getFirst();
        assertThat(entry.detail()).containsKeys("fields", "kept");
        assertThat(entry.detail().toString()).doesNotContain("Ellery", before);
        ReadChanges reading = reading();
        assertThat(reading.handle(AUDITOR, entry.sequence(), " "))
                .isEqualTo(new Result.Rejected<>(ReadChanges.Refusal.REASON_MISSING));
        assertThat(reading.handle(AUDITOR, entry.sequence(), "complaint"))
                .isEqualTo(
                        new Result.Done<>(
                                List.of(
                                        new KeptChange(
                                                AuditSubject.Kind.CASE,
                                                "RESPONDENT_SURNAME",
                                                Optional.of(
                                                        new KeptChange.Values(
                                                                Optional.of(before),
                                                                Optional.of("Marsh-Ellery")))))));
        assertThat(register.read(() -> register.auditTrail().findByCase(any().id(), 1)).getFirst())
                .extracting(AuditLine::action, AuditLine::reason)
                .containsExactly("log.changes", Optional.of("complaint"));
    }

    @Test
    void valuesThatDoNotFitTheLogAnyMoreAreFound() {
        correct(Role.CASE_OFFICER, any().version(), "Ellery", "First");
        assertThat(reading().check(AUDITOR))
                .isEqualTo(new Result.Done<>(new ChangesCheck(2, 0, OptionalLong.empty())));
        long entry =
                register.read(() -> register.auditTrail().findByCase(any().id(), 1))
                        .getFirst()
                        .sequence();
        register.write(
                () ->
                        register.current()
                                .dsl()
                                .execute(
                                        "insert into case_correction select case_id, number,"
                                                + " 'NOTES', 'a', 'b', reason, corrected_at,"
                                                + " corrected_by, salt from case_correction"));
        assertThat(reading().check(AUDITOR))
                .isEqualTo(new Result.Done<>(new ChangesCheck(2, 0, OptionalLong.of(entry))));
    }

    @Test
    void whatIsGuardedOrOfARestrictedCaseIsToldAsChangedOnly() {
        correct(Role.CASE_OFFICER, any().version(), "Ellery", "First");
        KeptChange guarded =
                new KeptChange(
                        AuditSubject.Kind.CASE,
                        CaseField.SAFE_PHONE.name(),
                        Optional.of(
                                new KeptChange.Values(Optional.empty(), Optional.of("secret"))));
        KeptChanges kept =
                new KeptChanges() {
                    @Override
                    public List<KeptChange> find(long sequence) {
                        return List.of(guarded);
                    }

                    @Override
                    public ChangesCheck check() {
                        return new ChangesCheck(0, 0, OptionalLong.empty());
                    }
                };
        assertThat(reading(kept).handle(AUDITOR, newest(), "complaint"))
                .isEqualTo(new Result.Done<>(List.of(guarded.withheld())));
        Actor both = new Actor("holt", Set.of(Role.AUDITOR, Role.SUPERVISOR), "DESK-1");
        assertThat(reading(kept).handle(both, newest() - 1, "complaint"))
                .isEqualTo(new Result.Done<>(List.of(guarded)));
        assertThat(reading(kept).handle(new Actor("x", Set.of(Role.DESK), "d"), newest(), "why"))
                .isEqualTo(new Result.Denied<>(Permission.READ_AUDIT));
    }

    @Test
    void nothingIsPutRightWithoutAnEntryThatTellsOfIt() {
        CaseFile file = any();
        CaseCorrection silent =
                new CaseCorrection(
                        file.id(),
                        NOW,
                        "holt",
                        "quietly",
                        List.of(
                                new FactChange<>(
                                        CaseField.NOTES, Optional.empty(), Optional.of("x"))));
        assertThatThrownBy(
                        () ->
                                register.write(
                                        () -> new JooqCorrections(register.current()).add(silent)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no entry of the log");
    }

    private long newest() {
        return register.read(register.auditTrail()::head).sequence();
    }

    private ReadChanges reading() {
        return reading(new JooqKeptChanges(register.current()));
    }

    private ReadChanges reading(KeptChanges kept) {
        return new ReadChanges(
                register.unitOfWork(),
                new ReadChanges.Ports(
                        new JooqAuditLog(register.current()),
                        kept,
                        register.auditTrail(),
                        Gates.open()));
    }

    @Test
    void custodyCorrectsNoCase() {
        assertThat(correct(Role.CUSTODY, any().version(), "Ellery", "Misheard"))
                .isEqualTo(new Result.Denied<>(Permission.CORRECT_CASES));
    }

    private CaseFile any() {
        return register.read(() -> register.cases().findAfter("", 1).getFirst());
    }

    private Result<CaseFile, CaseRejection> correct(
            Role role, long version, String surname, String why) {
        CorrectCase useCase =
                new CorrectCase(
                        register.unitOfWork(),
                        new CorrectCase.Ports(
                                register.cases(),
                                new JooqCorrections(register.current()),
                                register.officers(),
                                new MoveCourtClocks(
                                        new MoveCourtClocks.Ports(
                                                register.breaches(),
                                                new JooqBreachCorrections(register.current()),
                                                register.auditTrail()),
                                        Story::holidays,
                                        Clock.fixed(NOW, ZoneOffset.UTC)),
                                register.auditTrail(),
                                Gates.open()),
                        Story::holidays,
                        Clock.fixed(NOW, ZoneOffset.UTC));
        Actor actor = new Actor("holt", Set.of(role), "DESK-1");
        return useCase.handle(
                new CorrectCase.Command(
                        new CaseSteps.Seen(actor, any().id(), version),
                        Map.of(CaseField.RESPONDENT_SURNAME, Optional.of(surname)),
                        why));
    }
}
