package hedgeward.store.identity;

import static org.assertj.core.api.Assertions.assertThat;

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
import hedgeward.app.identity.DecideSamePerson;
import hedgeward.app.identity.OtherCase;
import hedgeward.app.identity.ReadSamePerson;
import hedgeward.app.identity.SamePersonPage;
import hedgeward.domain.identity.CasePair;
import hedgeward.domain.identity.IdentityRejection;
import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.identity.Verdict;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Respondent;
import hedgeward.store.retention.JooqRetention;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who is one person, on a real register.
class SamePersonTest {

    private static final Clock CLOCK = Clock.fixed(SampleRegister.NOW, ZoneOffset.UTC);
    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final CaseId SEDGE = SampleRegister.SEDGE;
    private static final CaseId NAMESAKE = new CaseId(new UUID(0x7009L, 1));
    private static final CaseId OTHER_NAME = new CaseId(new UUID(0x7009L, 2));

    @TempDir Path folder;

    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots = new MemorySlots().with("finch", "four five six");
    private TestRegister register;
    private JooqPersonLinks links;

    @BeforeEach
    void fill() {
        accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        register.write(
                () ->
                        register.cases()
                                .addAll(
                                        List.of(
                                                as("DV-2026-0905", NAMESAKE, "Sedge"),
                                                as("DV-2026-0906", OTHER_NAME, "Rushby"))));
        links = new JooqPersonLinks(register.current());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whoBearsTheNameIsSuggestedAndNobodyElse() {
        SamePersonPage page = page(SEDGE);
        assertThat(page.alike()).extracting(OtherCase::id).containsExactly(NAMESAKE);
        assertThat(page.joined()).isEmpty();
        assertThat(page.different()).isEmpty();
    }

    @Test
    void joinedByTwoTheyStandInEachOthersCaseUntilTheyAreParted() {
        PairDecision joined = done(byTwo(SEDGE, OTHER_NAME, Verdict.SAME));
        assertThat(joined.approvedBy()).isEqualTo("finch");
        assertThat(page(SEDGE).joined()).extracting(OtherCase::id).containsExactly(OTHER_NAME);
        assertThat(page(OTHER_NAME).joined()).extracting(OtherCase::id).containsExactly(SEDGE);
        assertThat(page(SEDGE).joined().getFirst().decision()).contains(joined);
        assertThat(logged(SEDGE)).isEqualTo(logged(OTHER_NAME));
        assertThat(logged(SEDGE)).containsExactly("COMBINATION person.same");

        done(byTwo(OTHER_NAME, SEDGE, Verdict.OPEN));
        assertThat(page(SEDGE).joined()).isEmpty();
        assertThat(register.read(links::findAll)).hasSize(2);
    }

    @Test
    void joinedCasesCountForRetentionWhateverTheName() {
        LocalDate before = lastContact(OTHER_NAME);
        LocalDate later = lastContact(SampleRegister.REED);
        assertThat(later).isAfter(before);
        done(byTwo(OTHER_NAME, SampleRegister.REED, Verdict.SAME));
        assertThat(lastContact(OTHER_NAME)).isEqualTo(later);
        assertThat(
                        register.read(
                                () ->
                                        new JooqRetention(register.current())
                                                .findQuietSince(
                                                        LocalDate.of(2030, 1, 1),
                                                        SampleRegister.NOW)))
                .filteredOn(row -> row.id().equals(OTHER_NAME))
                .singleElement()
                .satisfies(row -> assertThat(row.facts().lastContact()).isEqualTo(later));
    }

    @Test
    void whoIsSaidToBeAnotherIsNotSuggestedAndDoesNotCount() {
        LocalDate together = lastContact(SEDGE);
        done(byTwo(SEDGE, NAMESAKE, Verdict.DIFFERENT));
        assertThat(page(SEDGE).alike()).isEmpty();
        assertThat(page(NAMESAKE).different()).extracting(OtherCase::id).containsExactly(SEDGE);
        assertThat(lastContact(NAMESAKE)).isEqualTo(together);
        assertThat(lastContact(SEDGE)).isBefore(together);
    }

    @Test
    void nobodyJoinsAloneOrTwiceOrOnOldSight() {
        CasePair pair = new CasePair(SEDGE, NAMESAKE);
        assertThat(decide(pair, Verdict.SAME, "Seen", 0, Optional.empty()))
                .isEqualTo(new Result.Rejected<>(IdentityRejection.NOT_APPROVED));
        ApprovedBy other = approved(DecideSamePerson.act(pair, Verdict.DIFFERENT, 0));
        assertThat(decide(pair, Verdict.SAME, "Seen", 0, Optional.of(other)))
                .isEqualTo(new Result.Rejected<>(IdentityRejection.NOT_APPROVED));
        assertThat(decide(pair, Verdict.SAME, " ", 0, Optional.empty()))
                .isEqualTo(new Result.Rejected<>(IdentityRejection.REASON_MISSING));
        assertThat(decide(pair, Verdict.SAME, "Seen", 1, Optional.empty()))
                .isEqualTo(new Result.Stale<>());
        assertThat(
                        decide(
                                new CasePair(SEDGE, new CaseId(new UUID(9, 9))),
                                Verdict.SAME,
                                "Seen",
                                0,
                                Optional.empty()))
                .isEqualTo(new Result.Missing<>());
        done(byTwo(SEDGE, NAMESAKE, Verdict.SAME));
        assertThat(byTwo(SEDGE, NAMESAKE, Verdict.SAME))
                .isEqualTo(new Result.Rejected<>(IdentityRejection.ALREADY_JOINED));
        assertThat(register.read(links::findAll)).hasSize(1);
    }

    @Test
    void anotherCaseIsFoundByItsReference() {
        assertThat(named("DV-2026-0906")).isInstanceOf(Result.Done.class);
        assertThat(logged(OTHER_NAME)).containsExactly("CONSULTATION case.found");
        assertThat(named("DV-2026-0005"))
                .isEqualTo(new Result.Rejected<>(IdentityRejection.ONE_CASE));
        assertThat(named("DV-1999-0001"))
                .isEqualTo(new Result.Rejected<>(IdentityRejection.NO_SUCH_CASE));
    }

    @Test
    void aClosedCaseTellsItsReferenceOnlyAndIsNotJoined() {
        CaseGate gate =
                Gates.closing(new ClosedCases(Map.of(NAMESAKE, new CaseRef("DV-2026-0905"))));
        OtherCase alike = page(SEDGE, gate).alike().getFirst();
        assertThat(alike.respondent()).isEmpty();
        assertThat(alike.breaches()).isZero();
        assertThat(reading(gate).named(WREN, SEDGE, new CaseRef("DV-2026-0905")))
                .isEqualTo(CaseGate.closed());
        assertThat(logged(NAMESAKE)).containsExactly("CONSULTATION case.refused");
        assertThat(
                        new DecideSamePerson(register.unitOfWork(), ports(gate), CLOCK)
                                .handle(
                                        new DecideSamePerson.Command(
                                                WREN,
                                                new CasePair(SEDGE, NAMESAKE),
                                                Verdict.SAME,
                                                "Seen",
                                                0,
                                                Optional.empty())))
                .isEqualTo(CaseGate.closed());
    }

    @Test
    void whoMayOnlyReadMayNotJoin() {
        Actor desk = new Actor("rail", Set.of(Role.DESK), "desk 1");
        assertThat(reading(Gates.open()).named(desk, SEDGE, new CaseRef("DV-2026-0906")))
                .isEqualTo(new Result.Denied<>(Permission.COMBINE_PEOPLE));
        assertThat(reading(Gates.open()).handle(desk, SEDGE)).isInstanceOf(Result.Done.class);
    }

    private List<String> logged(CaseId id) {
        return register.read(() -> register.auditTrail().findByCase(id, 9)).stream()
                .map(line -> line.operation() + " " + line.action())
                .toList();
    }

    private Result<OtherCase, IdentityRejection> named(String ref) {
        return reading(Gates.open()).named(WREN, SEDGE, new CaseRef(ref));
    }

    private SamePersonPage page(CaseId id) {
        return page(id, Gates.open());
    }

    private SamePersonPage page(CaseId id, CaseGate gate) {
        return ((Result.Done<SamePersonPage, Void>) reading(gate).handle(WREN, id)).value();
    }

    private ReadSamePerson reading(CaseGate gate) {
        return new ReadSamePerson(
                register.unitOfWork(),
                new ReadSamePerson.Ports(
                        links, register.cases(), register.breaches(), gate, register.auditTrail()),
                CLOCK);
    }

    private DecideSamePerson.Ports ports(CaseGate gate) {
        return new DecideSamePerson.Ports(links, register.cases(), gate, register.auditTrail());
    }

    private Result<PairDecision, IdentityRejection> byTwo(
            CaseId one, CaseId other, Verdict verdict) {
        CasePair pair = new CasePair(one, other);
        int seen = register.read(links::findAll).size();
        ApprovedBy by = approved(DecideSamePerson.act(pair, verdict, seen));
        return decide(pair, verdict, "Same custody photograph", seen, Optional.of(by));
    }

    private Result<PairDecision, IdentityRejection> decide(
            CasePair pair, Verdict verdict, String why, int seen, Optional<ApprovedBy> by) {
        return new DecideSamePerson(register.unitOfWork(), ports(Gates.open()), CLOCK)
                .handle(new DecideSamePerson.Command(WREN, pair, verdict, why, seen, by));
    }

    private ApprovedBy approved(Act act) {
        ApproveAct approve =
                new ApproveAct(
                        register.unitOfWork(), accounts, slots, register.auditTrail(), CLOCK);
        return ((Approval.Given) approve.handle(WREN, act, "finch", "four five six".toCharArray()))
                .by();
    }

    private LocalDate lastContact(CaseId id) {
        return register.read(
                        () ->
                                new JooqRetention(register.current())
                                        .findById(id, SampleRegister.NOW))
                .orElseThrow()
                .facts()
                .lastContact();
    }

    private static PairDecision done(Result<PairDecision, IdentityRejection> answer) {
        assertThat(answer).isInstanceOf(Result.Done.class);
        return ((Result.Done<PairDecision, IdentityRejection>) answer).value();
    }

    /// As Reed's case for Sedge, whose date of birth is not known; as Sedge's for anybody else.
    private static CaseFile as(String ref, CaseId id, String surname) {
        boolean isSedge = surname.equals("Sedge");
        CaseFile like = SampleRegister.cases().get(isSedge ? 1 : 4);
        return new CaseFile(
                id,
                0,
                new CaseRef(ref),
                Optional.empty(),
                like.regime(),
                new Parties(
                        new Respondent(
                                new PersonName(surname, Optional.of("Rowan")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        like.parties().protectedPerson(),
                        Optional.empty(),
                        like.parties().household()),
                like.notice(),
                like.hearings(),
                like.order(),
                like.handling());
    }
}
