package hedgeward.ui.office.spans;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.Role;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.retention.ChangeSpans;
import hedgeward.app.retention.SpanClerk;
import hedgeward.app.retention.SpanReport;
import hedgeward.domain.clock.London;
import hedgeward.store.retention.JooqRetention;
import hedgeward.store.retention.JooqSpanChanges;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/// Office, Spans, on a real register.
@ExtendWith(ApplicationExtension.class)
class SpansSectionTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2036-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final Actor WREN = new Actor("wren", Set.of(Role.ADMINISTRATOR), "desk 1");
    private static final Actor FINCH = new Actor("finch", Set.of(Role.SUPERVISOR), "desk 1");

    @TempDir Path folder;

    private final MemoryAccounts accounts = new MemoryAccounts();
    private final MemorySlots slots = new MemorySlots().with("finch", "four five six");
    private TestRegister register;

    @BeforeEach
    void fill() {
        accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anAdministratorLooksFirstAndASupervisorApproves() throws IOException {
        SpansController section = section(WREN);
        Parent root = section.root();
        run(() -> type(root, "#spans-years", "nine"));
        press(root, "#spans-look");
        assertThat(((Label) root.lookup("#spans-years-problem")).getText())
                .contains("whole number");

        run(() -> type(root, "#spans-years", "9"));
        press(root, "#spans-look");
        assertThat(section.model().saidProperty().get().orElseThrow()).contains("source");

        run(() -> type(root, "#spans-source", "Force retention schedule 4, 1 November 2036"));
        press(root, "#spans-look");
        assertThat(section.consent().isVisible()).isTrue();
        assertThat(section.model().forecastProperty().get().orElseThrow().becomeDue()).isEqualTo(2);

        run(() -> type(root, "#spans-years", "8"));
        assertThat(section.consent().isVisible()).isFalse();
        press(root, "#spans-look");
        run(
                () -> {
                    type(root, "#consent-name", "finch");
                    ((TextInputControl) root.lookup("#consent-passphrase"))
                            .appendText("four five six");
                });
        press(root, "#consent-approve");
        assertThat(section.model().linesProperty().get())
                .filteredOn(SpanReport.Line::isInForce)
                .extracting(SpanReport.Line::span)
                .contains("reviewed after 8 years without contact");
        assertThat(section.model().years().get()).isEmpty();

        Snapshots.take("office-spans", 1130, 760, () -> filled().root());
    }

    @Test
    void aSupervisorReadsAndIsOfferedNoForm() {
        Parent root = section(FINCH).root();
        assertThat(root.lookup("#spans-look")).isNull();
        assertThat(section(FINCH).model().linesProperty().get()).hasSize(4);
    }

    private SpansController filled() {
        SpansController section = made(WREN);
        section.model().years().set("12");
        section.model().source().set("Force retention schedule 5");
        section.onLook();
        return section;
    }

    private SpansController section(Actor actor) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> made(actor));
    }

    private SpansController made(Actor actor) {
        JooqSpanChanges spans = new JooqSpanChanges(register.current());
        ChangeSpans change =
                new ChangeSpans(
                        register.unitOfWork(),
                        new ChangeSpans.Ports(
                                new JooqRetention(register.current()),
                                spans,
                                register.auditTrail()),
                        CLOCK);
        SpansController section =
                new SpansController(
                        actor,
                        new SpanClerk(register.unitOfWork(), spans, change, CLOCK),
                        new ApproveAct(
                                register.unitOfWork(),
                                accounts,
                                slots,
                                register.auditTrail(),
                                CLOCK),
                        SameThreadTasks.create(),
                        Look.of(new Messages(Locale.UK), London.ZONE));
        section.onShown();
        new Scene(section.root());
        section.root().applyCss();
        section.root().layout();
        section.root().getScene().setRoot(new Pane());
        return section;
    }

    private static void type(Parent root, String id, String words) {
        ((TextInputControl) root.lookup(id)).setText(words);
    }

    private static void press(Parent root, String id) {
        run(((Button) root.lookup(id))::fire);
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }
}
