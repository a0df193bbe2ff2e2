package hedgeward.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.PrintedHead;
import hedgeward.app.audit.ReadAudit;
import hedgeward.app.audit.VerifyAudit;
import hedgeward.app.common.Result;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;
import hedgeward.store.order.JooqCases;
import hedgeward.store.people.JooqOfficers;
import hedgeward.story.Story;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The whole log as an auditor asks it.
final class AuditLogTest {

    private static final Actor AUDITOR = new Actor("rail", Set.of(Role.AUDITOR), "desk 2");
    private static final LocalDate TODAY = London.dateOf(TestOffice.NOW);
    private static final CaseFile CASE = Story.authorised();

    @TempDir private Path temp;
    private OpenOffice office;
    private ReadAudit read;

    @BeforeEach
    void anOfficeWithThreeEntries() {
        office = TestOffice.create(temp.resolve("office"));
        read =
                new ReadAudit(
                        office.unitOfWork(),
                        new JooqAuditLog(office.current()),
                        office.auditTrail());
        Actor other = new Actor("Finch", Set.of(Role.DESK), "desk 3");
        office.unitOfWork()
                .write(
                        _ -> {
                            new JooqOfficers(office.current())
                                    .addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
                            new JooqCases(office.current()).save(CASE);
                            office.auditTrail()
                                    .recordAll(
                                            List.of(
                                                    entry(TestOffice.ACTOR, Operation.COLLECTION),
                                                    entry(other, Operation.CONSULTATION),
                                                    AuditEntry.of(
                                                            other,
                                                            Operation.ALTERATION,
                                                            "office.reminders",
                                                            AuditSubject.whole(
                                                                    AuditSubject.Kind.OFFICE))));
                            return "";
                        });
    }

    @Test
    void theNewestChangeOfARecordIsNoReadingAndOfNoOther() {
        Optional<AuditLine> ofCase = newestChange(AuditSubject.of(CASE.id()));
        assertThat(ofCase.map(AuditLine::userName)).contains(TestOffice.ACTOR.userName());
        assertThat(ofCase.map(AuditLine::operation)).contains(Operation.COLLECTION);
        assertThat(newestChange(AuditSubject.of(new VisitId(CASE.id().value()), CASE.id())))
                .isEmpty();
    }

    @Test
    void theNewestOfAnActionIsFoundAndNoOther() {
        AuditSubject whole = AuditSubject.whole(AuditSubject.Kind.OFFICE);
        assertThat(newest(whole, "office.reminders").map(AuditLine::userName)).contains("Finch");
        assertThat(newest(whole, "office.courts")).isEmpty();
        assertThat(newest(AuditSubject.of(CASE.id()), "office.reminders")).isEmpty();
    }

    private Optional<AuditLine> newest(AuditSubject subject, String action) {
        return office.unitOfWork().read(() -> office.auditTrail().findNewest(subject, action));
    }

    private Optional<AuditLine> newestChange(AuditSubject subject) {
        return office.unitOfWork().read(() -> office.auditTrail().findNewestChange(subject));
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void answersByPersonKindDayAndCase() {
        assertThat(ask(AuditQuestion.ALL)).containsExactly(3L, 2L, 1L);
        assertThat(ask(by(Optional.of(" finch "), Optional.empty(), Optional.empty())))
                .containsExactly(3L, 2L);
        assertThat(
                        ask(
                                by(
                                        Optional.empty(),
                                        Optional.of(Operation.CONSULTATION),
                                        Optional.of(new CaseRef("dv-2026-0601")))))
                .containsExactly(2L);
        assertThat(ask(between(TODAY, TODAY))).hasSizeGreaterThan(3);
        assertThat(ask(between(TODAY.plusDays(1), TODAY.plusDays(2)))).isEmpty();
        assertThat(ask(between(TODAY.minusDays(2), TODAY.minusDays(1)))).isEmpty();
        assertThat(ask(AuditQuestion.ALL.olderThan(3))).containsExactly(2L, 1L);
    }

    @Test
    void namesTheCaseByItsReference() {
        LoggedEntry looked = found(AuditQuestion.ALL.olderThan(3)).getFirst();
        assertThat(looked.caseRef()).contains(CASE.ref());
        assertThat(looked.subject().caseId()).contains(CASE.id());
        assertThat(looked.line().userName()).isEqualTo("Finch");
    }

    @Test
    void thatSomebodyReadTheLogStandsInTheLog() {
        ask(by(Optional.of("finch"), Optional.empty(), Optional.empty()));
        LoggedEntry reading = found(AuditQuestion.ALL).getFirst();
        assertThat(reading.line().action()).isEqualTo("log.read");
        assertThat(reading.line().operation()).isEqualTo(Operation.CONSULTATION);
        assertThat(reading.line().detail()).containsEntry("asked-user", "finch");
        assertThat(reading.line().userName()).isEqualTo("rail");
    }

    @Test
    void onlyAnAuditorReads() {
        assertThat(read.handle(TestOffice.ACTOR, AuditQuestion.ALL))
                .isEqualTo(new Result.Denied<>(Permission.READ_AUDIT));
        assertThat(ask(AuditQuestion.ALL)).hasSize(3);
    }

    @Test
    void findsAPrintedHeadByItsFirstDigits() {
        AuditHead head = office.unitOfWork().read(() -> office.auditTrail().head());
        ask(AuditQuestion.ALL);
        VerifyAudit verify =
                new VerifyAudit(
                        office.unitOfWork(),
                        office.auditTrail(),
                        new JooqAuditLog(office.current()));
        assertThat(verify.handle(AUDITOR, new PrintedHead(head.shortHash())))
                .isEqualTo(
                        new Result.Done<>(
                                Optional.of(
                                        new VerifyAudit.Found(head.sequence(), TestOffice.NOW))));
        assertThat(verify.handle(AUDITOR, new PrintedHead(head.hash())))
                .isInstanceOf(Result.Done.class);
        String other = (head.hash().startsWith("0") ? "1" : "0") + head.hash().substring(1, 12);
        assertThat(verify.handle(AUDITOR, new PrintedHead(other)))
                .isEqualTo(new Result.Done<>(Optional.empty()));
    }

    private List<Long> ask(AuditQuestion question) {
        return found(question).stream().map(entry -> entry.line().sequence()).toList();
    }

    private List<LoggedEntry> found(AuditQuestion question) {
        return read.handle(AUDITOR, question)
                        instanceof Result.Done<List<LoggedEntry>, Void>(var found)
                ? found
                : List.of();
    }

    private static AuditQuestion by(
            Optional<String> user, Optional<Operation> operation, Optional<CaseRef> caseRef) {
        return new AuditQuestion(
                Optional.empty(), Optional.empty(), user, operation, caseRef, Optional.empty());
    }

    private static AuditQuestion between(LocalDate from, LocalDate until) {
        return new AuditQuestion(
                Optional.of(from),
                Optional.of(until),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AuditEntry entry(Actor actor, Operation operation) {
        return AuditEntry.of(actor, operation, "case.read", AuditSubject.of(CASE.id()));
    }
}
