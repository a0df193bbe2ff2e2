package hedgeward.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Result;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.domain.law.Rank;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// Nobody makes a second person of her or his own.
class KeepPeopleTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final Actor WREN = new Actor("Wren", Set.of(Role.ADMINISTRATOR), "desk 1");

    private final MemoryOffice office = new MemoryOffice();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots =
            new MemorySlots().with("Wren", "one two three").with("Finch", "four five six");
    private final KeepPeople people = new KeepPeople(office, accounts, slots, office.audit, CLOCK);

    @BeforeEach
    void fill() {
        accounts.add(new Account("Wren", Set.of(Role.ADMINISTRATOR), true));
    }

    private void addFinch() {
        accounts.add(new Account("Finch", Set.of(Role.SUPERVISOR), true));
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, PC, false",
        "CUSTODY, SERGEANT, false",
        "CASE_OFFICER, SERGEANT, false",
        "SPECIAL, PC, false",
        "AUDITOR, PC, false",
        "SUPERVISOR, SERGEANT, true",
        "ADMINISTRATOR, PC, true",
        "DESK, INSPECTOR, true",
        "DESK, SUPERINTENDENT, true"
    })
    void whatMayApproveOrAuthoriseTakesTwo(Role role, Rank rank, boolean two) {
        addFinch();
        KeepPeople.Newcomer newcomer =
                new KeepPeople.Newcomer("Dunnock", Set.of(role), Optional.of(rank.words()));
        assertThat(people.actOfAdding(WREN, newcomer).isPresent()).isEqualTo(two);
        assertThat(add(newcomer, Optional.empty()).isDone()).isEqualTo(!two);
        if (two) {
            ApprovedBy by = approved(people.actOfAdding(WREN, newcomer).orElseThrow());
            assertThat(add(newcomer, Optional.of(by)).isDone()).isTrue();
            assertThat(office.audit.entries().getLast().detail())
                    .containsEntry("approved-by", "Finch");
        }
    }

    @Test
    void theFirstOneIsAddedAloneAndTheLogSaysSo() {
        assertThat(add(supervisor("Finch"), Optional.empty()).isDone()).isTrue();
        assertThat(office.audit.entries().getLast().detail())
                .containsEntry("approved-by", "nobody");
        assertThat(add(supervisor("Dunnock"), Optional.empty()).isDone()).isFalse();
    }

    @Test
    void whoHasNoPassphraseOrAClosedAccountCannotApprove() {
        accounts.add(new Account("Dunnock", Set.of(Role.SUPERVISOR), true));
        accounts.add(new Account("Finch", Set.of(Role.SUPERVISOR), false));
        assertThat(people.actOfAdding(WREN, supervisor("Robin"))).isEmpty();
    }

    @Test
    void anApprovalOfOtherRolesOrOfAnotherPersonDoesNotServe() {
        addFinch();
        ApprovedBy by = approved(people.actOfAdding(WREN, supervisor("Robin")).orElseThrow());
        KeepPeople.Newcomer more =
                new KeepPeople.Newcomer(
                        "Robin", Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR), Optional.empty());
        assertThat(add(more, Optional.of(by)).isDone()).isFalse();
        assertThat(add(supervisor("Dunnock"), Optional.of(by)).isDone()).isFalse();
        assertThat(add(supervisor("Robin"), Optional.of(by)).isDone()).isTrue();
    }

    @Test
    void anotherPassphraseForASupervisorTakesSomebodyElseThanThatSupervisor() {
        addFinch();
        assertThat(people.actOfPassphrase(WREN, "Finch")).isEmpty();
        slots.with("Robin", "seven eight nine");
        accounts.add(new Account("Robin", Set.of(Role.SUPERVISOR), true));
        Act act = people.actOfPassphrase(WREN, "Finch").orElseThrow();
        assertThat(passphrase("Finch", Optional.empty()).isDone()).isFalse();
        assertThat(passphrase("Finch", Optional.of(approved(act))).isDone()).isFalse();
        assertThat(passphrase("Finch", Optional.of(approved(act, "Robin"))).isDone()).isTrue();
        assertThat(people.actOfPassphrase(WREN, "Wren")).isEmpty();
    }

    @Test
    void openingASupervisorsAccountTakesTwo() {
        addFinch();
        accounts.add(new Account("Robin", Set.of(Role.SUPERVISOR), false));
        accounts.add(new Account("Dunnock", Set.of(Role.DESK), false));
        Act act = people.actOfEnabling(WREN, "Robin").orElseThrow();
        assertThat(enable("Robin", Optional.empty()).isDone()).isFalse();
        assertThat(accounts.findByName("Robin").orElseThrow().isEnabled()).isFalse();
        assertThat(enable("Robin", Optional.of(approved(act))).isDone()).isTrue();
        assertThat(enable("Dunnock", Optional.empty()).isDone()).isTrue();
        assertThat(people.actOfEnabling(WREN, "Nobody")).isEmpty();
    }

    private static KeepPeople.Newcomer supervisor(String name) {
        return new KeepPeople.Newcomer(name, Set.of(Role.SUPERVISOR), Optional.empty());
    }

    private Result<Account, String> add(
            KeepPeople.Newcomer newcomer, Optional<ApprovedBy> approved) {
        return people.add(WREN, newcomer, own(), "nine ten eleven".toCharArray(), approved);
    }

    private Result<Account, String> enable(String name, Optional<ApprovedBy> approved) {
        return people.enable(WREN, name, own(), "nine ten eleven".toCharArray(), approved);
    }

    private Result<Account, String> passphrase(String name, Optional<ApprovedBy> approved) {
        return people.changePassphrase(WREN, name, own(), "four five six".toCharArray(), approved);
    }

    private static char[] own() {
        return "one two three".toCharArray();
    }

    private ApprovedBy approved(Act act) {
        return approved(act, "Finch");
    }

    private ApprovedBy approved(Act act, String name) {
        char[] letters =
                (name.equals("Finch") ? "four five six" : "seven eight nine").toCharArray();
        ApproveAct approve = new ApproveAct(office, accounts, slots, office.audit, CLOCK);
        return ((Approval.Given) approve.handle(WREN, act, name, letters)).by();
    }
}
