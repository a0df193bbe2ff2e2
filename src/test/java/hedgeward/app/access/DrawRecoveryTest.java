package hedgeward.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Result;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class DrawRecoveryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Actor WREN =
            new Actor("Wren", Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR), "desk 1");
    private static final Actor ROOK = new Actor("Rook", Set.of(Role.DESK), "desk 1");

    private final MemoryOffice office = new MemoryOffice();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots =
            new MemorySlots()
                    .with("Wren", "one two three")
                    .with("Finch", "four five six")
                    .with("Rook", "seven eight");
    private final DrawRecovery draw =
            new DrawRecovery(office, slots, office.audit, InstantSource.fixed(NOW));

    DrawRecoveryTest() {
        accounts.add(new Account("Wren", Set.of(Role.SUPERVISOR), true));
        accounts.add(new Account("Finch", Set.of(Role.ADMINISTRATOR), true));
        accounts.add(new Account("Rook", Set.of(Role.DESK), true));
        accounts.add(new Account("Gone", Set.of(Role.DESK), false));
    }

    @Test
    void twoPeopleDrawItAndTheLogNamesBoth() {
        char[] own = "one two three".toCharArray();

        assertThat(draw.handle(WREN, approvedFor(WREN), own)).isInstanceOf(Result.Done.class);

        assertThat(own).containsOnly('\0');
        assertThat(office.audit.entries().getLast().action()).isEqualTo("key.recovery");
        assertThat(office.audit.entries().getLast().detail()).containsEntry("approved_by", "Finch");
    }

    @Test
    void whoeverMayNotRestoreMayNotDrawIt() {
        assertThat(draw.handle(ROOK, approvedFor(WREN), "seven eight".toCharArray()))
                .isEqualTo(new Result.Denied<>(Permission.RESTORE));
    }

    @Test
    void anApprovalForSomebodyElseDoesNotHold() {
        Actor other = new Actor("Finch", Set.of(Role.ADMINISTRATOR), "desk 1");

        assertThat(draw.handle(other, approvedFor(WREN), "four five six".toCharArray()))
                .isInstanceOf(Result.Rejected.class);
    }

    @Test
    void aWrongPassphraseLeavesTheOldKey() {
        assertThat(draw.handle(WREN, approvedFor(WREN), "one two".toCharArray()))
                .isEqualTo(new Result.Rejected<>("Your own passphrase is wrong."));
    }

    @Test
    void afterANewKeyEverybodyElseWithAnOpenAccountIsListed() {
        KeepPeople people =
                new KeepPeople(office, accounts, slots, office.audit, InstantSource.fixed(NOW));
        assertThat(people.withoutPassphrase(WREN))
                .isEqualTo(new Result.Done<>(new WithoutPassphrase(Optional.empty(), List.of())));

        slots.renewed(NOW, "Wren", "Finch");

        assertThat(people.withoutPassphrase(WREN))
                .isEqualTo(
                        new Result.Done<>(
                                new WithoutPassphrase(Optional.of(NOW), List.of("Rook"))));
        assertThat(people.withoutPassphrase(ROOK))
                .isEqualTo(new Result.Denied<>(Permission.MANAGE_OFFICE));
    }

    private ApprovedBy approvedFor(Actor first) {
        ApproveAct approve =
                new ApproveAct(office, accounts, slots, office.audit, InstantSource.fixed(NOW));
        Approval answer =
                approve.handle(first, DrawRecovery.ACT, "Finch", "four five six".toCharArray());
        return ((Approval.Given) answer).by();
    }
}
