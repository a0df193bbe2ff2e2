package hedgeward.ui.office.keys;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.DrawRecovery;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.keypaper.KeyPaper;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.SecretField;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.recovery.RecoveryPapersController;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class KeysSectionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:40:00Z");
    private static final Actor WREN = new Actor("Wren", Set.of(Role.ADMINISTRATOR), "desk 1");
    private static final Actor ROOK = new Actor("Rook", Set.of(Role.DESK), "desk 2");
    private static final KeyPaper.Office OFFICE =
            new KeyPaper.Office("Larkrise Yard", LocalDate.of(2026, 11, 25), false);

    private final MemoryOffice office = new MemoryOffice();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots =
            new MemorySlots()
                    .with("Wren", "one two three")
                    .with("Finch", "four five six")
                    .with("Rook", "seven eight");
    private final List<String> went = new ArrayList<>();

    KeysSectionTest() {
        accounts.add(new Account("Wren", Set.of(Role.ADMINISTRATOR), true));
        accounts.add(new Account("Finch", Set.of(Role.SUPERVISOR), true));
        accounts.add(new Account("Rook", Set.of(Role.DESK), true));
    }

    @Test
    void twoPeopleDrawAnotherRecoveryKeyAndBringItOntoPaper() {
        KeysController page = onFx(() -> shown(WREN));
        onFx(() -> pressed(page, "keys-draw"));
        assertThat(page.model().own().problemProperty().get()).isPresent();

        onFx(
                () -> {
                    this.<SecretField>node(page, "keys-own").appendText("one two three");
                    pressed(page, "keys-draw");
                    this.<TextField>node(page, "consent-name").setText("Finch");
                    this.<SecretField>node(page, "consent-passphrase").appendText("four five six");
                    return pressed(page, "consent-approve");
                });
        assertThat(page.model().onPaperProperty().get()).isTrue();
        assertThat(office.audit.entries().getLast().action()).isEqualTo("key.recovery");

        onFx(
                () -> {
                    pressed(page, "recovery-show");
                    assertThat(this.<FlowPane>node(page, "recovery-letters").getChildren())
                            .hasSize(2);
                    pressed(page, "recovery-on-paper");
                    this.<TextField>node(page, "recovery-typed").setText("acdefhjk");
                    return pressed(page, "recovery-compare");
                });
        assertThat(page.model().onPaperProperty().get()).isFalse();
        assertThat(page.model().saidProperty().get().orElse("")).contains("Shred");
    }

    @Test
    void whoHasNoPassphraseIsNamedAndTheWayToThePeopleIsOpen() {
        slots.renewed(NOW, "Wren", "Finch");
        KeysController page = onFx(() -> shown(WREN));

        assertThat(this.<Labeled>node(page, "keys-waiting").getText()).contains("Rook");
        assertThat(this.<Labeled>node(page, "keys-since").getText()).contains("Wed 25 Nov");
        onFx(() -> pressed(page, "keys-people"));
        onFx(() -> pressed(page, "keys-renew"));
        assertThat(went).containsExactly("people", "renew Larkrise Yard");
    }

    @Test
    void whoeverMayNotChangeKeysOnlyReads() {
        KeysController page = onFx(() -> shown(ROOK));

        assertThat(this.<Button>node(page, "keys-renew").isDisabled()).isTrue();
        assertThat(this.<Button>node(page, "keys-draw").isDisabled()).isTrue();
        assertThat(this.<Button>node(page, "keys-people").isDisabled()).isTrue();
        assertThat(this.<Labeled>node(page, "keys-waiting").getText()).contains("manages");
    }

    @Test
    void picturesOfTheSection() throws IOException {
        slots.renewed(NOW, "Wren", "Finch");
        Snapshots.take("office-keys", 1100, 640, () -> shown(WREN).root());
    }

    private KeysController shown(Actor actor) {
        InstantSource clock = InstantSource.fixed(NOW);
        KeysController page =
                new KeysController(
                        actor,
                        new KeysController.Steps(
                                new KeepPeople(office, accounts, slots, office.audit, clock),
                                new DrawRecovery(office, slots, office.audit, clock),
                                new ApproveAct(office, accounts, slots, office.audit, clock),
                                () -> OFFICE),
                        new KeysController.Desk(
                                SameThreadTasks.create(),
                                new RecoveryPapersController.Paper(
                                        key -> List.of(key.clone()),
                                        new NoPrinter(),
                                        _ -> Optional.empty()),
                                named -> went.add("renew " + named.name()),
                                () -> went.add("people")),
                        Look.of(new Messages(Locale.UK), ZoneId.of("Europe/London")));
        page.onShown();
        return page;
    }

    private boolean pressed(KeysController page, String id) {
        this.<Button>node(page, id).fire();
        return true;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <N> N node(KeysController page, String id) {
        javafx.scene.control.ScrollPane scrolled = (javafx.scene.control.ScrollPane) page.root();
        return (N) scrolled.getContent().lookup("#" + id);
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }

    private static final class NoPrinter implements Printer {
        @Override
        public List<PrinterName> printers() {
            return List.of();
        }

        @Override
        public PrintOutcome print(byte[] pdf, String printer) {
            throw new IllegalStateException("there is no printer");
        }
    }
}
