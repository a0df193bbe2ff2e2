package hedgeward.ui.consent;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.domain.clock.London;
import hedgeward.ui.kit.KitMsg;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class ConsentControllerTest {

    private static final Actor WREN = new Actor("Wren", Set.of(Role.SUPERVISOR), "desk 1");
    private static final Act ACT = new Act(Permission.CHANGE_HOLIDAYS, "holidays.add", "a day");

    private final List<ApprovedBy> approved = new ArrayList<>();

    @Test
    void theCardIsHiddenUntilSomebodyIsAsked() {
        ConsentController card = card();
        assertThat(card.root().isVisible()).isFalse();
        ask(card);
        assertThat(card.root().isVisible()).isTrue();
    }

    @Test
    void theSecondPersonSignsAndTheCardGoes() {
        ConsentController card = card();
        ask(card);
        sign(card, "finch", "four five six");

        assertThat(approved).singleElement().returns("Finch", ApprovedBy::userName);
        assertThat(card.root().isVisible()).isFalse();
    }

    @Test
    void aRefusalStandsBesideItsFieldAndThePassphraseIsGone() {
        ConsentController card = card();
        ask(card);
        sign(card, "Finch", "wrong words");

        assertThat(approved).isEmpty();
        assertThat(problem(card, "consent-passphrase")).contains("one wrong try");
        assertThat(((SecretField) node(card, "consent-passphrase")).getLength()).isZero();
    }

    @Test
    void thePersonSignedInIsSentForSomebodyElse() {
        ConsentController card = card();
        ask(card);
        sign(card, "wren", "one two three");

        assertThat(problem(card, "consent-name")).startsWith("It takes somebody else");
    }

    @Test
    void nothingTypedIsSaidBesideBothFields() {
        ConsentController card = card();
        ask(card);
        sign(card, " ", "");

        assertThat(problem(card, "consent-name")).contains("user name");
        assertThat(problem(card, "consent-passphrase")).contains("passphrase");
    }

    @Test
    void puttingItOffApprovesNothing() {
        ConsentController card = card();
        ask(card);
        fire(card, "consent-cancel");

        assertThat(card.root().isVisible()).isFalse();
        assertThat(approved).isEmpty();
    }

    @Test
    void picturesOfTheCard() throws IOException {
        Snapshots.take(
                "consent",
                860,
                300,
                () -> {
                    ConsentController card = made();
                    card.ask(ACT, approved::add);
                    ((TextField) card.root().lookup("#consent-name")).setText("wren");
                    ((TextField) card.root().lookup("#consent-passphrase")).appendText("word");
                    ((Button) card.root().lookup("#consent-approve")).fire();
                    return (Parent) card.root();
                });
    }

    private ConsentController card() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, this::made);
    }

    private ConsentController made() {
        MemoryOffice office = new MemoryOffice();
        MemoryAccounts accounts = new MemoryAccounts();
        accounts.add(new Account("Wren", Set.of(Role.SUPERVISOR), true));
        accounts.add(new Account("Finch", Set.of(Role.ADMINISTRATOR), true));
        MemorySlots slots =
                new MemorySlots().with("Wren", "one two three").with("Finch", "four five six");
        return new ConsentController(
                WREN,
                new ApproveAct(
                        office,
                        accounts,
                        slots,
                        office.audit,
                        InstantSource.fixed(Instant.parse("2026-11-22T21:30:00Z"))),
                SameThreadTasks.create(),
                Look.of(new Messages(Locale.UK), London.ZONE),
                KitMsg.STATE_DONE,
                new Scope());
    }

    private void ask(ConsentController card) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> card.ask(ACT, approved::add));
    }

    private static void sign(ConsentController card, String name, String passphrase) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    ((TextField) node(card, "consent-name")).setText(name);
                    ((TextField) node(card, "consent-passphrase")).appendText(passphrase);
                });
        fire(card, "consent-approve");
    }

    private static void fire(ConsentController card, String button) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> ((Button) node(card, button)).fire());
    }

    private static String problem(ConsentController card, String field) {
        return ((Label) node(card, field + "-problem")).getText();
    }

    private static Node node(ConsentController card, String id) {
        return card.root().lookup("#" + id);
    }
}
