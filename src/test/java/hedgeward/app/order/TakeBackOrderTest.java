package hedgeward.app.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
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
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.visit.CloseVisits;
import hedgeward.domain.clock.London;
import hedgeward.domain.correction.MadeByMistake;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An order recorded by mistake is taken back by two people, neither of them a party.
class TakeBackOrderTest {

    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");

    private final CaseFile file = Steps.made();
    private final MemoryOffice office = new MemoryOffice();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots = new MemorySlots();
    private final Clock clock = Clock.fixed(Story.at("2026-12-05T12:00"), London.ZONE);

    @BeforeEach
    void fill() {
        office.cases.addAll(List.of(file));
        accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        slots.with("finch", "four five six");
    }

    @Test
    void aPartyApprovesNothingInTheOwnCase() {
        ClosedCases own = new ClosedCases(Map.of(file.id(), file.ref()));
        assertThat(takeBack(Gates.keeping(own)))
                .isEqualTo(new Result.Denied<>(Permission.CORRECT_CASES));
        assertThat(takeBack(Gates.open()).isDone()).isTrue();
        assertThat(office.cases.findById(file.id()).flatMap(CaseFile::order)).isEmpty();
    }

    private Result<CaseFile, CaseRejection> takeBack(CaseGate gate) {
        long version = office.cases.findById(file.id()).orElseThrow().version();
        ApproveAct approve = new ApproveAct(office, accounts, slots, office.audit, clock);
        ApprovedBy by =
                ((Approval.Given)
                                approve.handle(
                                        WREN,
                                        TakeBackOrder.act(file.id(), version),
                                        "finch",
                                        "four five six".toCharArray()))
                        .by();
        return new TakeBackOrder(
                        office,
                        new TakeBackOrder.Ports(
                                office.cases,
                                _ -> new MadeByMistake.Relied(0, 0, 0),
                                office.corrections,
                                new CloseVisits(office.visits, office.audit, clock),
                                office.audit,
                                gate),
                        clock)
                .handle(
                        new TakeBackOrder.Command(
                                new CaseSteps.Seen(WREN, file.id(), version), "wrong man", by));
    }
}
