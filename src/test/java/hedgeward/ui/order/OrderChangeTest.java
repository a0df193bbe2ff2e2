package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Stage;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a court does to an order, recorded on the page of its case.
@ExtendWith(ApplicationExtension.class)
class OrderChangeTest {

    private final DeskOffice office = new DeskOffice(Story.ARRESTED);

    @Test
    void offersOnlyWhatTheCourtCanDoNowAndRecordsIt() {
        CasePage page = open(Steps.orderServed(), Story.ARRESTED);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.CHANGE_ORDER);
                    OrderChangeModel form = form(page, OrderChangeModel.class);
                    form.at().set(Optional.of(Story.ARRESTED));
                    form.court().set("Northampton Magistrates' Court");
                    page.steps().onConfirm();
                });
        assertThat(stage(page)).isInstanceOf(Stage.Suspended.class);
        onFx(() -> page.steps().onStep(CaseStep.CHANGE_ORDER));
        assertThat(form(page, OrderChangeModel.class).offered())
                .containsExactly(OrderChangeModel.Did.LIFTED, OrderChangeModel.Did.RESCINDED);
        onFx(
                () -> {
                    OrderChangeModel form = form(page, OrderChangeModel.class);
                    form.did().set(OrderChangeModel.Did.RESCINDED);
                    form.at().set(Optional.of(Story.ARRESTED));
                    page.steps().onConfirm();
                });
        assertThat(stage(page)).isEqualTo(new Stage.Rescinded(Story.ARRESTED));
    }

    @Test
    void goesOnFromWhatAnotherRecordedMeanwhileWithEverythingTyped() {
        CasePage page = open(Steps.orderServed(), Story.ARRESTED);
        onFx(
                () -> {
                    CasePage theirs =
                            new CasePage(office, DeskOffice.CASE_OFFICER, Steps.orderServed());
                    for (CasePage one : List.of(page, theirs)) {
                        one.steps().onStep(CaseStep.CHANGE_ORDER);
                        OrderChangeModel form = form(one, OrderChangeModel.class);
                        form.at().set(Optional.of(Story.ARRESTED));
                        form.reasons().set("the tenancy is in dispute");
                        form.court().set("Northampton Magistrates' Court");
                    }
                    theirs.steps().onConfirm();
                    page.steps().onConfirm();
                });
        assertThat(page.model().staleProperty().get()).isTrue();
        onFx(() -> page.steps().onReload());
        OrderChangeModel form = form(page, OrderChangeModel.class);
        assertThat(form.offered())
                .containsExactly(
                        OrderChangeModel.Did.LIFTED,
                        OrderChangeModel.Did.RESCINDED,
                        OrderChangeModel.Did.SUSPENDED);
        assertThat(form.did().get()).isEqualTo(OrderChangeModel.Did.SUSPENDED);
        onFx(() -> page.steps().onConfirm());
        assertThat(form.did().problemProperty().get()).isPresent();
        assertThat(form.reasons().get()).isEqualTo("the tenancy is in dispute");
    }

    @Test
    void saysBesideItsFieldThatASuspensionEndsBeforeItBegins() {
        CasePage page = open(Steps.orderServed(), Story.ARRESTED);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.CHANGE_ORDER);
                    OrderChangeModel form = form(page, OrderChangeModel.class);
                    form.at().set(Optional.of(Story.ARRESTED));
                    form.court().set("Northampton Magistrates' Court");
                    form.span().until().set(Optional.of(Story.ARRESTED));
                    page.steps().onConfirm();
                    assertThat(form.span().until().problemProperty().get()).isPresent();
                });
        assertThat(stage(page)).isInstanceOf(Stage.InForce.class);
    }

    @Test
    void picturesTheForm() throws IOException {
        Snapshots.take("case-order-change", 1264, 820, () -> picture(false));
    }

    @Test
    void picturesTheOrderSuspended() throws IOException {
        Snapshots.take("case-order-suspended", 1264, 820, () -> picture(true));
    }

    private static Parent picture(boolean confirmed) {
        DeskOffice office = new DeskOffice(Story.ARRESTED);
        CasePage page = page(office, Steps.orderServed());
        page.steps().onStep(CaseStep.CHANGE_ORDER);
        OrderChangeModel form = form(page, OrderChangeModel.class);
        form.at().set(Optional.of(Story.ARRESTED));
        form.span().until().set(Optional.of(Story.at("2026-12-09T00:00")));
        if (confirmed) {
            page.steps().onConfirm();
        }
        return page.controller.root();
    }

    private CasePage open(CaseFile file, Instant now) {
        office.clock.set(now);
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    CasePage page = page(office, file);
                    new Scene(page.controller.root(), 1200, 800);
                    return page;
                });
    }

    private static CasePage page(DeskOffice office, CaseFile file) {
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(
                List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        return new CasePage(office, DeskOffice.CASE_OFFICER, file);
    }

    private static Stage stage(CasePage page) {
        return page.model().overviewProperty().get().orElseThrow().stage();
    }

    private static <T extends FormModel> T form(CasePage page, Class<T> type) {
        return CaseScreenTest.form(page, type);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
