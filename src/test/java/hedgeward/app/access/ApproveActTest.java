package hedgeward.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

class ApproveActTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");
    private static final Actor WREN = new Actor("Wren", Set.of(Role.SUPERVISOR), "desk 1");
    private static final Act ADD =
            new Act(Permission.CHANGE_HOLIDAYS, "holidays.add", "2026-12-28");

    private final MemoryOffice office = new MemoryOffice();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots =
            new MemorySlots()
                    .with("Wren", "one two three")
                    .with("Finch", "four five six")
                    .with("Dunnock", "seven eight")
                    .with("Gone", "nine ten eleven");
    private final ApproveAct approve =
            new ApproveAct(office, accounts, slots, office.audit, InstantSource.fixed(NOW));

    ApproveActTest() {
        accounts.add(new Account("Wren", Set.of(Role.SUPERVISOR), true));
        accounts.add(new Account("Finch", Set.of(Role.ADMINISTRATOR), true));
        accounts.add(new Account("Dunnock", Set.of(Role.DESK), true));
        accounts.add(new Account("Gone", Set.of(Role.ADMINISTRATOR), false));
    }

    @Test
    void somebodyElseWithTheRightApprovesThisActAndNoOther() {
        ApprovedBy by = given("finch", "four five six");

        assertThat(by.userName()).isEqualTo("Finch");
        assertThat(by.covers(WREN, ADD, NOW)).isTrue();
        Act other = new Act(Permission.CHANGE_HOLIDAYS, "holidays.add", "2026-12-29");
        assertThat(by.covers(WREN, other, NOW)).isFalse();
        Actor finch = new Actor("Finch", Set.of(Role.ADMINISTRATOR), "desk 1");
        assertThat(by.covers(finch, ADD, NOW)).isFalse();
    }

    @Test
    void anApprovalGrowsOld() {
        ApprovedBy by = given("Finch", "four five six");

        assertThat(by.covers(WREN, ADD, NOW.plus(ApprovedBy.HOLDS))).isTrue();
        assertThat(by.covers(WREN, ADD, NOW.plus(ApprovedBy.HOLDS).plus(Duration.ofMillis(1))))
                .isFalse();
        assertThat(by.covers(WREN, ADD, NOW.minusMillis(1))).isFalse();
    }

    @Test
    void nobodyApprovesWhatSheDoesHerself() {
        assertThat(ask("  wren ", "one two three")).isEqualTo(new Approval.SamePerson());
        assertThat(logged().detail()).containsEntry("outcome", "same person");
    }

    @Test
    void wrongPassphrasesAreCountedAndUnknownNamesAreNotTold() {
        assertThat(ask("Finch", "four five sex")).isEqualTo(new Approval.WrongPassphrase(1));
        assertThat(logged().detail()).containsEntry("by", "Finch");
        assertThat(ask("four five six", "Finch")).isEqualTo(new Approval.WrongPassphrase(2));
        assertThat(logged().detail()).containsEntry("by", "nobody known");
    }

    @Test
    void theRightPassphraseOfSomebodyWithoutTheRightDoesNotApprove() {
        assertThat(ask("Dunnock", "seven eight"))
                .isEqualTo(new Approval.NotPermitted(Permission.CHANGE_HOLIDAYS));
    }

    @Test
    void aClosedAccountDoesNotApprove() {
        assertThat(ask("Gone", "nine ten eleven")).isEqualTo(new Approval.AccountClosed());
    }

    @Test
    void bothNamesStandInTheLogAndThePassphraseIsWiped() {
        char[] typed = "four five six".toCharArray();
        approve.handle(WREN, ADD, "Finch", typed);

        assertThat(typed).containsOnly('\0');
        assertThat(logged().actor()).isEqualTo(WREN);
        assertThat(logged().detail())
                .containsEntry("by", "Finch")
                .containsEntry("act", "holidays.add")
                .containsEntry("about", "2026-12-28")
                .containsEntry("outcome", "given");
    }

    private AuditEntry logged() {
        return office.audit.entries().getLast();
    }

    private ApprovedBy given(String name, String passphrase) {
        return ((Approval.Given) ask(name, passphrase)).by();
    }

    private Approval ask(String name, String passphrase) {
        return approve.handle(WREN, ADD, name, passphrase.toCharArray());
    }
}
