package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.order.Stage;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// Taking back an order that no court made.
@ExtendWith(ApplicationExtension.class)
class TakingBackTest {

    private static final Instant NOW = Story.at("2026-11-26T14:00");

    private final DeskOffice office = new DeskOffice(NOW);

    @Test
    void takesASecondPersonAndKeepsWhatStoodThere() {
        CasePage page = on(this::shown);
        on(
                () -> {
                    page.steps().onStep(CaseStep.TAKE_BACK);
                    TakeBackModel form = CaseScreenTest.form(page, TakeBackModel.class);
                    page.steps().onConfirm();
                    assertThat(form.reason().problemProperty().get()).isPresent();
                    form.reason().set("Heard for another case");
                    page.steps().onConfirm();
                    assertThat(stage(page)).isInstanceOf(Stage.InForce.class);
                    approve(page);
                    return true;
                });
        assertThat(stage(page)).isInstanceOf(Stage.AwaitingHearing.class);
        var overview = page.model().overviewProperty().get().orElseThrow();
        assertThat(overview.corrections().getFirst().changes())
                .extracting(change -> change.field())
                .contains(CaseField.ORDER_MADE_AT, CaseField.ORDER_TERMS);
        assertThat(office.memory.audit.entries())
                .extracting(AuditEntry::action)
                .contains("approval", "order.take-back");
    }

    @Test
    void cancellingTakesTheCardAway() {
        CasePage page = on(this::shown);
        on(
                () -> {
                    page.steps().onStep(CaseStep.TAKE_BACK);
                    CaseScreenTest.form(page, TakeBackModel.class).reason().set("Misheard");
                    page.steps().onConfirm();
                    assertThat(page.steps().consent().isVisible()).isTrue();
                    page.steps().onCancel();
                    assertThat(page.steps().consent().isVisible()).isFalse();
                    return true;
                });
        assertThat(stage(page)).isInstanceOf(Stage.InForce.class);
    }

    @Test
    void picturesTheFormWithTheCard() throws IOException {
        Snapshots.take("case-take-back", 1264, 820, TakingBackTest::picture);
    }

    private static Parent picture() {
        CasePage page = page(new DeskOffice(NOW));
        page.steps().onStep(CaseStep.TAKE_BACK);
        CaseScreenTest.form(page, TakeBackModel.class).reason().set("Heard for another case");
        page.steps().onConfirm();
        return page.controller.root();
    }

    private static void approve(CasePage page) {
        Parent card = (Parent) page.steps().consent();
        ((TextField) card.lookup("#consent-name")).setText("finch");
        ((TextField) card.lookup("#consent-passphrase")).appendText("four five six");
        ((Button) card.lookup("#consent-approve")).fire();
    }

    private static Stage stage(CasePage page) {
        return page.model().overviewProperty().get().orElseThrow().file().stageAt(NOW);
    }

    private CasePage shown() {
        CasePage page = page(office);
        new Scene(page.controller.root(), 1200, 800);
        return page;
    }

    private static CasePage page(DeskOffice office) {
        office.accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        office.slots.with("finch", "four five six");
        office.memory.cases.addAll(List.of(Steps.orderServed()));
        office.memory.officers.addAll(
                List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        return new CasePage(office, DeskOffice.CASE_OFFICER, Steps.orderServed());
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
