package hedgeward.store.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hedgeward.app.access.Account;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Approval;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.retention.DisposeOfCase;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Bar;
import hedgeward.domain.retention.Business;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRejection;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.store.common.StoreException;
import hedgeward.store.retention.JooqDisposals;
import hedgeward.store.retention.JooqErasure;
import hedgeward.store.retention.JooqRetention;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Disposal by two people on a real encrypted register, down to the bytes of its file.
final class DisposalTest {

    private static final String MARK = "Zebedee-Canarymark";
    private static final Instant TEN_YEARS_ON = Instant.parse("2036-12-25T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(TEN_YEARS_ON, ZoneOffset.UTC);
    private static final Actor WREN = new Actor("wren", Set.of(Role.SUPERVISOR), "desk 1");
    private static final CaseId CASE = SampleRegister.SEDGE;

    @TempDir Path temp;

    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots = new MemorySlots().with("finch", "four five six");
    private OpenOffice office;
    private TestRegister register;

    @BeforeEach
    void fill() {
        accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        office = TestOffice.create(temp.resolve("office"));
        register = TestRegister.on(office);
        SampleRegister.fill(register);
        register.write(
                () -> {
                    DisposalRows.of(CASE, MARK)
                            .forEach(row -> register.current().dsl().execute(row));
                });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsErasedIsGoneFromEveryTableAndFromEveryByteOfTheFile() throws Exception {
        Path sealed = TestOffice.at(folder()).evidence().resolve(DisposalRows.EVIDENCE + ".sealed");
        office.evidence().put(DisposalRows.EVIDENCE, new ByteArrayInputStream(new byte[3]));
        assertThat(sealed).exists();
        Disposal disposal = done(byTwo(CASE, DisposalGround.REVIEW_DUE));

        assertThat(sealed).doesNotExist();
        assertThat(disposal.certificate()).isEqualTo(1);
        assertThat(disposal.ref()).isEqualTo(new CaseRef("DV-2026-0005"));
        assertThat(disposal.by()).isEqualTo("wren");
        assertThat(disposal.approvedBy()).isEqualTo("finch");
        assertThat(disposal.erased())
                .containsEntry(ErasedKind.CASES, 1)
                .containsEntry(ErasedKind.VISITS, 1)
                .containsEntry(ErasedKind.BREACHES, 1)
                .containsEntry(ErasedKind.CORRECTIONS, 4)
                .containsEntry(ErasedKind.RESTRICTIONS, 3)
                .containsEntry(ErasedKind.TASKS, 1)
                .containsEntry(ErasedKind.EVIDENCE_FILES, 1)
                .containsEntry(ErasedKind.NOTICE_REQUESTS, 1)
                .containsEntry(ErasedKind.RETENTION_DECISIONS, 1);
        assertThat(register.read(() -> new JooqErasure(office.current()).count(CASE)).values())
                .containsOnly(0);
        assertThat(register.read(() -> register.cases().findById(CASE))).isEmpty();
        office.close();

        String bytes = PlainRegister.of(TestOffice.at(folder()), TestOffice.keys('1'), temp);
        assertThat(bytes.contains("O'Brien-Smyth")).as("words of other cases").isTrue();
        assertThat(bytes.contains(MARK)).isFalse();
        assertThat(bytes.contains("Sedge")).isFalse();
        assertThat(Files.exists(TestOffice.at(folder()).compactionDue())).isFalse();
        try (OpenOffice again = TestOffice.open(folder())) {
            JooqDisposals kept = new JooqDisposals(again.current());
            assertThat(again.unitOfWork().read(() -> kept.findByCertificate(1))).contains(disposal);
        }
    }

    private Path folder() {
        return temp.resolve("office");
    }

    @Test
    void untilTheOfficeIsLockedTheFileIsMarkedForCompaction() {
        done(byTwo(CASE, DisposalGround.REVIEW_DUE));

        assertThat(Files.exists(TestOffice.at(folder()).compactionDue())).isTrue();
    }

    @Test
    void theLogStillHoldsAndTellsOfItWithoutAName() {
        done(byTwo(CASE, DisposalGround.REVIEW_DUE));

        assertThat(register.written(() -> register.auditTrail().verify()).isOk()).isTrue();
        var line = register.written(() -> register.auditTrail().findByCase(CASE, 1)).getFirst();
        assertThat(line.action()).isEqualTo("retention.dispose");
        assertThat(line.detail())
                .containsEntry("certificate", "1")
                .containsEntry("approved-by", "finch")
                .containsEntry("corrections", "4");
        assertThat(line.toString()).doesNotContain("Sedge");
    }

    @Test
    void whatStandsAgainstItIsSaidAndNothingIsErased() {
        assertThat(byTwo(SampleRegister.ASH, DisposalGround.REVIEW_DUE))
                .isEqualTo(barred(new Bar.StillGoingOn(Business.CASE_OPEN)));
        assertThat(byTwo(SampleRegister.ASH, DisposalGround.ENTERED_BY_MISTAKE))
                .isEqualTo(barred(new Bar.StillGoingOn(Business.CASE_OPEN)));
        assertThat(register.read(() -> register.cases().findById(SampleRegister.ASH))).isPresent();
        assertThat(register.read(() -> new JooqDisposals(office.current()).findBefore(9, 9)))
                .isEmpty();
    }

    @Test
    void aCaseEnteredByMistakeNeedNotBeDueAndItsReferenceIsFree() {
        Clock soon = Clock.fixed(Instant.parse("2027-01-05T12:00:00Z"), ZoneOffset.UTC);
        Act act = DisposeOfCase.act(CASE, DisposalGround.ENTERED_BY_MISTAKE, 1);
        ApprovedBy by = approved(act, soon);
        Result<Disposal, DisposalRejection> answer =
                dispose(soon, Gates.open())
                        .handle(
                                new DisposeOfCase.Command(
                                        WREN,
                                        CASE,
                                        DisposalGround.ENTERED_BY_MISTAKE,
                                        1,
                                        Optional.of(by)));

        assertThat(done(answer).closesReference()).isFalse();
        assertThat(closed("DV-2026-0005")).isEmpty();
    }

    @Test
    void aReferenceWhoseReviewWasDueIsClosed() {
        done(byTwo(CASE, DisposalGround.REVIEW_DUE));

        assertThat(closed("DV-2026-0005")).hasSize(1);
        assertThat(closed("dv-2026-0005")).containsExactly(new CaseRef("dv-2026-0005"));
        assertThat(closed("DV-2026-0004")).isEmpty();
    }

    @Test
    void oneDisposalNeedsTheApprovalOfThatVeryDisposal() {
        Act other = DisposeOfCase.act(CASE, DisposalGround.ENTERED_BY_MISTAKE, 1);
        DisposeOfCase dispose = dispose(CLOCK, Gates.open());
        assertThat(dispose.handle(command(CASE, 1, Optional.empty())))
                .isEqualTo(new Result.Rejected<>(new DisposalRejection.NotApproved()));
        assertThat(dispose.handle(command(CASE, 1, Optional.of(approved(other, CLOCK)))))
                .isEqualTo(new Result.Rejected<>(new DisposalRejection.NotApproved()));
        assertThat(dispose.handle(command(CASE, 0, Optional.empty())))
                .isEqualTo(new Result.Stale<>());
        assertThat(dispose.handle(command(new CaseId(new UUID(9, 9)), 0, Optional.empty())))
                .isEqualTo(new Result.Missing<>());
        assertThat(register.read(() -> register.cases().findById(CASE))).isPresent();
    }

    @Test
    void aCaseClosedToThePersonIsNotDisposedOf() {
        ClosedCases closed = new ClosedCases(Map.of(CASE, new CaseRef("DV-2026-0005")));
        assertThat(dispose(CLOCK, Gates.closing(closed)).handle(command(CASE, 1, Optional.empty())))
                .isEqualTo(CaseGate.closed());
        ApprovedBy party = approved(DisposeOfCase.act(CASE, DisposalGround.REVIEW_DUE, 1), CLOCK);
        assertThat(
                        dispose(CLOCK, Gates.keeping(closed))
                                .handle(command(CASE, 1, Optional.of(party))))
                .isEqualTo(new Result.Rejected<>(new DisposalRejection.NotApproved()));
    }

    @Test
    void onlyWhoReviewsRetentionMay() {
        Actor desk = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
        var command =
                new DisposeOfCase.Command(
                        desk, CASE, DisposalGround.REVIEW_DUE, 1, Optional.empty());
        assertThat(dispose(CLOCK, Gates.open()).handle(command))
                .isEqualTo(new Result.Denied<>(Permission.REVIEW_RETENTION));
    }

    @Test
    void theDailyUserCannotEraseAndTheEraserCannotTouchTheLog() {
        for (String table : List.of("case_correction", "retention_decision", "disposal")) {
            assertThatThrownBy(
                            () ->
                                    register.write(
                                            () ->
                                                    register.current()
                                                            .dsl()
                                                            .execute("delete from " + table)))
                    .as(table)
                    .isInstanceOf(StoreException.class);
        }
        for (String table : List.of("audit_entry", "disposal", "disposal_count")) {
            assertThatThrownBy(
                            () ->
                                    office.disposals()
                                            .erase(
                                                    _ ->
                                                            register.current()
                                                                    .dsl()
                                                                    .execute(
                                                                            "delete from "
                                                                                    + table)))
                    .as(table)
                    .isInstanceOf(StoreException.class);
        }
    }

    private Result<Disposal, DisposalRejection> byTwo(CaseId id, DisposalGround ground) {
        int seen = id.equals(CASE) ? 1 : 0;
        ApprovedBy by = approved(DisposeOfCase.act(id, ground, seen), CLOCK);
        return dispose(CLOCK, Gates.open())
                .handle(new DisposeOfCase.Command(WREN, id, ground, seen, Optional.of(by)));
    }

    private static DisposeOfCase.Command command(
            CaseId id, int seen, Optional<ApprovedBy> approved) {
        return new DisposeOfCase.Command(WREN, id, DisposalGround.REVIEW_DUE, seen, approved);
    }

    private DisposeOfCase dispose(Clock clock, CaseGate gate) {
        return new DisposeOfCase(
                office.disposals(),
                new DisposeOfCase.Ports(
                        new JooqRetention(office.current()),
                        new JooqDisposals(office.current()),
                        new JooqErasure(office.current()),
                        office.evidence(),
                        gate,
                        office.auditTrail()),
                clock);
    }

    private ApprovedBy approved(Act act, Clock clock) {
        ApproveAct approve =
                new ApproveAct(office.unitOfWork(), accounts, slots, office.auditTrail(), clock);
        return ((Approval.Given) approve.handle(WREN, act, "finch", "four five six".toCharArray()))
                .by();
    }

    private Set<CaseRef> closed(String ref) {
        JooqDisposals disposals = new JooqDisposals(office.current());
        return register.read(() -> disposals.findClosed(List.of(new CaseRef(ref))));
    }

    private static Result<Disposal, DisposalRejection> barred(Bar... bars) {
        return new Result.Rejected<>(new DisposalRejection.Barred(List.of(bars)));
    }

    private static Disposal done(Result<Disposal, DisposalRejection> answer) {
        assertThat(answer).isInstanceOf(Result.Done.class);
        return ((Result.Done<Disposal, DisposalRejection>) answer).value();
    }
}
