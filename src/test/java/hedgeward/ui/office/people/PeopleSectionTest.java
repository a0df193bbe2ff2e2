package hedgeward.ui.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Rank;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.SecretField;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.shell.ChangeRelay;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class PeopleSectionTest {

    private static final Actor WREN = new Actor("Wren", Set.of(Role.ADMINISTRATOR), "desk 1");

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private final MemoryOffice office = new MemoryOffice();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots = new MemorySlots().with("Wren", "one two three");

    PeopleSectionTest() {
        accounts.add(new Account("Wren", Set.of(Role.ADMINISTRATOR), true));
        accounts.add(
                new Account(
                        "Finch",
                        Set.of(Role.SUPERVISOR, Role.DESK),
                        true,
                        Optional.of(Rank.INSPECTOR)));
    }

    @Test
    void aPersonIsAddedUnderAPassphraseAndStandsInTheLog() {
        PeopleController section = section(WREN);
        add(section, "Dunnock", "one two three", "seven eight");

        assertThat(section.model().people()).extracting(Account::name).contains("Dunnock");
        assertThat(section.model().stepProperty().get()).isEqualTo(Step.NONE);
        assertThat(office.audit.entries()).extracting(AuditEntry::action).contains("user.add");
    }

    @Test
    void anAccountThatMayApproveTakesASecondPerson() {
        slots.with("Finch", "four five six");
        PeopleController section = section(WREN);
        prepare(section, "Brambling", Set.of(Role.SUPERVISOR));
        assertThat(section.consent().isVisible()).isTrue();
        assertThat(accounts.findByName("Brambling")).isEmpty();

        run(() -> section.model().roles().set(Set.of(Role.DESK)));
        assertThat(section.consent().isVisible()).isFalse();

        prepare(section, "Brambling", Set.of(Role.SUPERVISOR));
        run(
                () -> {
                    ((TextField) within(section, "consent-name")).setText("Finch");
                    type(section, "consent-passphrase", "four five six");
                    press(section, "consent-approve");
                });
        assertThat(accounts.findByName("Brambling")).isPresent();
        assertThat(office.audit.entries().getLast().detail()).containsEntry("approved-by", "Finch");
    }

    private void prepare(PeopleController section, String name, Set<Role> roles) {
        run(() -> section.onStep(Step.ADD));
        run(
                () -> {
                    section.model().name().set(name);
                    section.model().roles().set(roles);
                    section.onDo(letters("one two three"), letters("seven eight"));
                });
    }

    @Test
    void aWrongPassphraseOfOnesOwnChangesNothing() {
        PeopleController section = section(WREN);
        add(section, "Dunnock", "one two tree", "seven eight");

        assertThat(section.model().problemProperty().get())
                .contains("Your own passphrase is wrong.");
        assertThat(section.model().stepProperty().get()).isEqualTo(Step.ADD);
    }

    @Test
    void aShortPassphraseIsRefusedBeforeAnythingIsTried() {
        PeopleController section = section(WREN);
        add(section, "Dunnock", "one two three", "seven");

        assertThat(section.model().problemProperty().get().orElseThrow()).contains("8 letters");
        assertThat(accounts.findByName("Dunnock")).isEmpty();
    }

    @Test
    void anAccountIsClosedAndOpenedAgain() {
        PeopleController section = section(WREN);
        choose(section, "Finch");
        run(() -> section.onStep(Step.CLOSE));
        run(() -> section.onDo(letters("one two three"), new char[0]));
        assertThat(accounts.findByName("Finch").orElseThrow().isEnabled()).isFalse();

        choose(section, "Finch");
        run(() -> section.onStep(Step.OPEN));
        run(() -> section.onDo(letters("one two three"), letters("nine ten eleven")));
        assertThat(accounts.findByName("Finch").orElseThrow().isEnabled()).isTrue();
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        PeopleController section = section(WREN);
        choose(section, "Wren");
        run(() -> section.onStep(Step.CLOSE));
        run(() -> section.onDo(letters("one two three"), new char[0]));

        assertThat(section.model().problemProperty().get())
                .contains("Nobody closes her or his own account.");
    }

    @Test
    void onlyAdministratorsSeeThePeople() {
        Actor desk = new Actor("Finch", Set.of(Role.DESK), "desk 1");
        assertThat(section(desk).model().people()).isEmpty();
    }

    @Test
    void everybodyWithoutAPassphraseIsGivenOneInTurnAndOnesOwnIsTypedOnce() {
        accounts.add(new Account("Dunnock", Set.of(Role.DESK), true));
        PeopleController section = section(WREN);
        assertThat(section.model().withoutProperty().get().names())
                .containsExactly("Dunnock", "Finch");

        run(section::onInTurn);
        String first = section.model().subject();
        run(() -> type(section, "people-field-own", "one two three"));
        run(() -> type(section, "people-field-new", "nine ten eleven"));
        run(() -> press(section, "people-do"));
        assertThat(slots.has(first)).isTrue();
        assertThat(section.model().subject()).isNotEqualTo(first);

        run(() -> type(section, "people-field-new", "twelve thirteen"));
        run(() -> press(section, "people-do"));
        assertThat(section.model().withoutProperty().get().names()).isEmpty();
        assertThat(section.model().stepProperty().get()).isEqualTo(Step.NONE);
    }

    private static void type(PeopleController section, String id, String letters) {
        ((SecretField) within(section, id)).appendText(letters);
    }

    private static void press(PeopleController section, String id) {
        ((Button) within(section, id)).fire();
    }

    private static Node within(PeopleController section, String id) {
        ScrollPane side = (ScrollPane) ((HBox) section.root()).getChildren().getLast();
        return side.getContent().lookup("#" + id);
    }

    @Test
    void picturesOfTheSection() throws IOException {
        Snapshots.take(
                "office-people",
                1140,
                640,
                () -> {
                    PeopleController section = made(WREN);
                    section.onStep(Step.ADD);
                    section.model().name().set("Dunnock");
                    section.model().roles().set(Set.of(Role.DESK, Role.CUSTODY));
                    return section.root();
                });
        slots.with("Finch", "four five six");
        Snapshots.take(
                "office-people-second",
                1140,
                760,
                () -> {
                    PeopleController section = made(WREN);
                    section.onStep(Step.ADD);
                    section.model().name().set("Dunnock");
                    section.model().roles().set(Set.of(Role.SUPERVISOR));
                    section.onDo(letters("one two three"), letters("seven eight"));
                    return section.root();
                });
    }

    private void add(PeopleController section, String name, String own, String next) {
        run(() -> section.onStep(Step.ADD));
        run(
                () -> {
                    section.model().name().set(name);
                    section.model().roles().set(Set.of(Role.DESK));
                    section.model().rank().set("Sgt");
                    section.onDo(letters(own), letters(next));
                });
    }

    private void choose(PeopleController section, String name) {
        run(() -> section.model().chosenProperty().set(accounts.findByName(name)));
    }

    private PeopleController section(Actor actor) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> made(actor));
    }

    private PeopleController made(Actor actor) {
        UiTasks tasks = SameThreadTasks.create();
        PeopleController section =
                new PeopleController(
                        actor,
                        new KeepPeople(office, accounts, slots, office.audit, CLOCK),
                        new ApproveAct(office, accounts, slots, office.audit, CLOCK),
                        new PeopleController.Desk(
                                tasks, new ChangeRelay(new ChangeBroadcast(), tasks), _ -> {}),
                        Look.of(new Messages(Locale.UK), London.ZONE));
        section.onShown();
        return section;
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }

    private static char[] letters(String text) {
        return text.toCharArray();
    }
}
