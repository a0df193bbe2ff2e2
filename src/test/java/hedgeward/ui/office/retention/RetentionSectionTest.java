package hedgeward.ui.office.retention;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.order.FindOrders;
import hedgeward.app.retention.DecideRetention;
import hedgeward.app.retention.ReadRetention;
import hedgeward.domain.clock.London;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.Lane;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTicker;

import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class RetentionSectionTest {

    private static final Actor SUPERVISOR = new Actor("ashdown", Set.of(Role.SUPERVISOR), "desk 3");

    private final DeskOffice desk = new DeskOffice(at("2026-11-23T03:30"));
    private final QuietCases table = new QuietCases();
    private final DisposalsInMemory disposals = new DisposalsInMemory(desk, table);
    private final List<PageAddress> opened = new ArrayList<>();
    private final Look look = Look.of(new Messages(Locale.UK), London.ZONE);

    @Test
    void countsTheQueueAndRecordsADecisionWithItsReason() {
        RetentionController page = onFx(() -> shown(SUPERVISOR));
        assertThat(toggle(page, "due-now").getText()).isEqualTo("Due now (5)");
        assertThat(page.model().rows().getFirst().row().ref().value()).isEqualTo("DV-2016-0007");
        onFx(
                () -> {
                    page.onChosen(page.model().rows().getFirst());
                    form(page).choice().set(RetentionForm.Choice.HOLD);
                    page.onSave(page.model().chosenProperty().get().orElseThrow());
                    return true;
                });
        assertThat(form(page).day().problemProperty().get()).contains("Give the day.");
        onFx(
                () -> {
                    form(page).day().set(Optional.of(LocalDate.of(2027, 5, 1)));
                    page.onSave(page.model().chosenProperty().get().orElseThrow());
                    return true;
                });
        assertThat(form(page).reason().problemProperty().get()).contains("Give the reason.");
        onFx(
                () -> {
                    form(page).reason().set("Inquest to come");
                    page.onSave(page.model().chosenProperty().get().orElseThrow());
                    return true;
                });
        assertThat(desk.actions()).containsExactly("retention.hold");
        assertThat(page.model().chosenProperty().get()).isEmpty();
        assertThat(toggle(page, "due-now").getText()).isEqualTo("Due now (4)");
        onFx(
                () -> {
                    page.onLane(Lane.ON_HOLD);
                    return true;
                });
        assertThat(page.model().rows()).hasSize(1);
    }

    @Test
    void whatIsTypedStaysWhenSomebodyElseDecidedFirstAndIsRecordedAgain() {
        RetentionController page = onFx(() -> shown(SUPERVISOR));
        onFx(
                () -> {
                    page.onChosen(page.model().rows().getFirst());
                    form(page).choice().set(RetentionForm.Choice.HOLD);
                    form(page).day().set(Optional.of(LocalDate.of(2027, 5, 1)));
                    form(page).reason().set("The inquest has been put off");
                    return true;
                });
        CaseId id = page.model().chosenProperty().get().orElseThrow().review().row().id();
        table.add(
                new RetentionDecision(
                        id,
                        at("2026-11-20T10:00"),
                        "w.wren",
                        "Appeal pending",
                        new RetentionStep.Held(LocalDate.of(2027, 2, 1))));
        onFx(
                () -> {
                    page.onSave(page.model().chosenProperty().get().orElseThrow());
                    return true;
                });
        assertThat(page.model().saidProperty().get().orElseThrow())
                .contains("w.wren", "Appeal pending", "what you typed is still here");
        assertThat(form(page).reason().get()).isEqualTo("The inquest has been put off");
        assertThat(table.findDecisions(id)).hasSize(1);
        onFx(
                () -> {
                    page.onSave(page.model().chosenProperty().get().orElseThrow());
                    return true;
                });
        assertThat(table.findDecisions(id)).hasSize(2);
    }

    @Test
    void whoeverIsNoSupervisorIsToldWhoReviews() {
        RetentionController page = onFx(() -> shown(DeskOffice.CASE_OFFICER));
        assertThat(page.model().saidProperty().get()).isPresent();
        assertThat(page.model().rows()).isEmpty();
    }

    @Test
    void picturesOfTheSection() throws IOException {
        decided(3, new RetentionStep.Grouped(RetentionGroup.PUBLIC_PROTECTION), "Serious harm");
        decided(
                3,
                new RetentionStep.Held(LocalDate.of(2027, 5, 1)),
                "The coroner asked us to keep it until the inquest is over");
        Snapshots.take("office-retention", 1130, 660, () -> chosen(Lane.DUE_NOW));
        Snapshots.take("office-retention-hold", 1130, 660, () -> chosen(Lane.ON_HOLD));
    }

    private Parent chosen(Lane lane) {
        RetentionController page = shown(SUPERVISOR);
        page.onLane(lane);
        page.onChosen(page.model().rows().getFirst());
        return page.root();
    }

    private void decided(int number, RetentionStep step, String reason) {
        table.add(
                new RetentionDecision(
                        new CaseId(new UUID(5, number)),
                        at("2026-11-20T10:00"),
                        "ashdown",
                        reason,
                        step));
    }

    private static RetentionForm form(RetentionController page) {
        return page.model().chosenProperty().get().orElseThrow().form();
    }

    private static ToggleButton toggle(RetentionController page, String lane) {
        return (ToggleButton) page.root().lookup("#retention-lane-" + lane);
    }

    private RetentionController shown(Actor actor) {
        RetentionController page =
                new RetentionController(
                        actor,
                        new RetentionController.Steps(
                                new ReadRetention(desk.unitOfWork, table, desk.gate, desk.clock),
                                new DecideRetention(
                                        desk.unitOfWork,
                                        new DecideRetention.Ports(table, desk.gate, desk.audit),
                                        desk.clock),
                                new FindOrders(
                                        desk.unitOfWork, desk.register, desk.gate, desk.audit)),
                        disposals.steps(),
                        new RetentionController.Desk(
                                SameThreadTasks.create(), new UiTicker(desk.clock), opened::add),
                        look);
        page.onShown();
        return page;
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }
}
