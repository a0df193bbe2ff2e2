package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.retention.DecideRetention;
import hedgeward.app.retention.ReadRetention;
import hedgeward.app.retention.RetentionPage;
import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.retention.Bar;
import hedgeward.domain.retention.Business;
import hedgeward.domain.retention.Hold;
import hedgeward.domain.retention.Lane;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionRejection;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RetentionQueueTest {

    private static final Instant TEN_YEARS_ON = Instant.parse("2036-11-25T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(TEN_YEARS_ON, ZoneOffset.UTC);
    private static final Actor SUPERVISOR = new Actor("ashdown", Set.of(Role.SUPERVISOR), "desk 1");
    private static final String REASON = "Inquest to come";
    private static final CaseId LATER_SEDGE = new CaseId(new UUID(0x7009L, 1));
    private static final CaseId OTHER_MARSH = new CaseId(new UUID(0x7009L, 2));

    @TempDir Path folder;

    private TestRegister register;
    private JooqRetention table;
    private ReadRetention read;

    /// Sedge comes again five days later, his date of birth not known; a namesake of Thorn was born
    /// on another day. Thorn has a visit planned.
    @BeforeEach
    void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        register.write(
                () -> {
                    register.cases()
                            .addAll(
                                    List.of(
                                            reed("DV-2026-0905", LATER_SEDGE, "Sedge", none()),
                                            reed(
                                                    "DV-2026-0904",
                                                    OTHER_MARSH,
                                                    "Marsh",
                                                    Optional.of(LocalDate.of(1961, 2, 3)))));
                    register.visits()
                            .addAll(
                                    List.of(
                                            SampleRegister.visit(
                                                    SampleRegister.THORN, 1, 2, none())));
                });
        table = new JooqRetention(register.current());
        read = new ReadRetention(register.unitOfWork(), table, Gates.open(), CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theQueueIsSortedByTheDayTheReviewIsDueWhichNewContactPutsOff() {
        assertThat(page(Lane.DUE_NOW).rows())
                .extracting(review -> review.row().ref().value())
                .containsExactly(
                        "DV-2026-0002",
                        "DV-2026-0003",
                        "DV-2026-0004",
                        "DV-2026-0005",
                        "DV-2026-0904",
                        "DV-2026-0905");
        assertThat(page(Lane.DUE_NOW).hasMore()).isFalse();
        assertThat(page(Lane.DUE_SOON).rows())
                .extracting(review -> review.row().id())
                .containsExactly(SampleRegister.FURZE, SampleRegister.MARSH);
        assertThat(bars(SampleRegister.ASH))
                .containsExactly(new Bar.StillGoingOn(Business.CASE_OPEN));
        assertThat(bars(SampleRegister.THORN))
                .containsExactly(new Bar.StillGoingOn(Business.DUTY_OPEN));
        assertThat(bars(SampleRegister.SEDGE)).isEmpty();
        RetentionReview second = page(Lane.DUE_NOW).rows().get(3);
        assertThat(
                        done(read.handle(SUPERVISOR, Lane.DUE_NOW, RetentionPage.After.of(second)))
                                .rows())
                .extracting(review -> review.row().ref().value())
                .containsExactly("DV-2026-0904", "DV-2026-0905");
    }

    @Test
    void everyDecisionIsKeptAndMovesTheCaseWithoutItsReasonInTheLog() {
        RetentionStep hold = new RetentionStep.Held(LocalDate.of(2037, 5, 1));
        RetentionStep group = new RetentionStep.Grouped(RetentionGroup.PUBLIC_PROTECTION);
        RetentionStep keep = new RetentionStep.Kept(LocalDate.of(2040, 1, 1));
        assertThat(decide(hold, 0).isDone()).isTrue();
        assertThat(page(Lane.ON_HOLD).rows())
                .extracting(review -> review.row().id())
                .containsExactly(SampleRegister.SEDGE);
        assertThat(page(Lane.DUE_NOW).count(Lane.ON_HOLD)).isEqualTo(1);
        assertThat(decide(group, 0)).isInstanceOf(Result.Stale.class);
        assertThat(decide(group, 1).isDone()).isTrue();
        assertThat(decide(new RetentionStep.Lifted(), 2).isDone()).isTrue();
        assertThat(decide(keep, 3).isDone()).isTrue();
        assertThat(decide(new RetentionStep.Lifted(), 4))
                .isEqualTo(new Result.Rejected<>(RetentionRejection.NOT_ON_HOLD));
        assertThat(done(read.history(SUPERVISOR, SampleRegister.SEDGE)))
                .extracting(RetentionDecision::step)
                .containsExactly(hold, group, new RetentionStep.Lifted(), keep);
        RetentionReview review = done(read.one(SUPERVISOR, SampleRegister.SEDGE));
        assertThat(review.due()).isEqualTo(LocalDate.of(2040, 1, 1));
        assertThat(review.row().record().group()).isEqualTo(RetentionGroup.PUBLIC_PROTECTION);
        assertThat(logged()).contains("retention.keep", "2040-01-01").doesNotContain(REASON);
    }

    @Test
    void aClosedCaseShowsNoNameAndIsNotDecidedUpon() {
        ReadRetention closed =
                new ReadRetention(
                        register.unitOfWork(),
                        table,
                        Gates.closing(
                                new ClosedCases(
                                        Map.of(SampleRegister.SEDGE, new CaseRef("DV-2026-0005")))),
                        CLOCK);
        assertThat(done(closed.handle(SUPERVISOR, Lane.DUE_NOW)).rows().get(3).row().respondent())
                .isEqualTo(ClosedCases.NAME);
        assertThat(closed.history(SUPERVISOR, SampleRegister.SEDGE))
                .isEqualTo(new Result.Denied<>(Permission.READ_RESTRICTED));
        decide(new RetentionStep.Grouped(RetentionGroup.PUBLIC_PROTECTION), 0);
        decide(new RetentionStep.Held(LocalDate.of(2037, 5, 1)), 1);
        RetentionReview held = done(closed.handle(SUPERVISOR, Lane.ON_HOLD)).rows().getFirst();
        assertThat(held.row().facts().bornOn()).isEmpty();
        assertThat(held.due()).isEqualTo(done(read.one(SUPERVISOR, held.row().id())).due());
        assertThat(held.row().record().hold()).map(Hold::reason).contains("Restricted");
        assertThat(held.row().facts().hold()).map(Hold::reason).contains("Restricted");
        assertThat(held.bars())
                .containsExactly(new Bar.OnHold(held.row().facts().hold().orElseThrow()));
        Actor officer = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
        assertThat(read.handle(officer, Lane.DUE_NOW))
                .isEqualTo(new Result.Denied<>(Permission.REVIEW_RETENTION));
    }

    private Result<RetentionDecision, RetentionRejection> decide(RetentionStep step, int seen) {
        return new DecideRetention(
                        register.unitOfWork(),
                        new DecideRetention.Ports(table, Gates.open(), register.auditTrail()),
                        CLOCK)
                .handle(
                        new DecideRetention.Command(
                                SUPERVISOR, SampleRegister.SEDGE, step, REASON, seen));
    }

    private RetentionPage page(Lane lane) {
        return done(read.handle(SUPERVISOR, lane));
    }

    private List<Bar> bars(CaseId id) {
        return done(read.one(SUPERVISOR, id)).bars();
    }

    private String logged() {
        return register.read(
                () ->
                        register.current()
                                .dsl()
                                .selectFrom(AUDIT_ENTRY)
                                .fetch(row -> row.getAction() + row.getDetail() + row.getReason())
                                .toString());
    }

    private static <T> T done(Result<T, ?> answer) {
        return ((Result.Done<T, ?>) answer).value();
    }

    /// A case like Reed's, of another respondent.
    private static CaseFile reed(
            String ref, CaseId id, String surname, Optional<LocalDate> bornOn) {
        CaseFile reed = SampleRegister.cases().get(1);
        CaseFile named =
                SampleRegister.cases().stream()
                        .filter(file -> name(file).surname().equals(surname))
                        .findFirst()
                        .orElseThrow();
        return new CaseFile(
                id,
                0,
                new CaseRef(ref),
                Optional.empty(),
                reed.regime(),
                new Parties(
                        new Respondent(name(named), bornOn, none(), none()),
                        reed.parties().protectedPerson(),
                        none(),
                        reed.parties().household()),
                reed.notice(),
                reed.hearings(),
                reed.order(),
                reed.handling());
    }

    private static PersonName name(CaseFile file) {
        return file.parties().respondent().name();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
