package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class DapoCaseTest {

    private DeskOffice office = new DeskOffice(Story.MADE);

    @Test
    void theCourtMayLeaveItsEndToAnEvent() {
        CasePage page = onFx(() -> page(dapn()));
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.RECORD_HEARING);
                    ResultModel form = form(page);
                    form.at().set(Optional.of(Story.MADE));
                    form.lasting().ends().set(Lasting.Ends.EVENT);
                    page.steps().onConfirm();
                    assertThat(form.lasting().event().problemProperty().get()).isPresent();
                    form.lasting().event().set("the criminal trial ends");
                    page.steps().onConfirm();
                    return true;
                });
        assertThat(order().term()).isEqualTo(OrderTerm.until("the criminal trial ends"));
        Label end = (Label) page.controller.root().lookup("#case-open-end");
        assertThat(end.getText()).contains("the criminal trial ends");
    }

    @Test
    void aDischargeEndsItAndADvpoIsOfferedNone() {
        office = new DeskOffice(Dapos.MADE.plus(Duration.ofDays(9)));
        CasePage page = onFx(() -> page(served(Dapos.openEnded())));
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.CHANGE_ORDER);
                    OrderChangeModel form =
                            (OrderChangeModel) page.model().formProperty().get().orElseThrow();
                    assertThat(form.offered()).containsExactly(OrderChangeModel.Did.DISCHARGED);
                    assertThat(form.court().get()).isEqualTo("Family Court at Brackenford");
                    form.at().set(Optional.of(Dapos.MADE.plus(Duration.ofDays(8))));
                    page.steps().onConfirm();
                    return true;
                });
        assertThat(file().stageAt(office.clock.instant())).isInstanceOf(Stage.Discharged.class);
    }

    @Test
    void picturesOfADapo() throws IOException {
        Snapshots.take(
                "case-dapo",
                1366,
                768,
                () -> {
                    office = new DeskOffice(Dapos.MADE.plus(Duration.ofDays(2)));
                    return page(served(monitored())).controller.root();
                });
        Snapshots.take(
                "case-dapo-result",
                1366,
                768,
                () -> {
                    office = new DeskOffice(Story.MADE);
                    CasePage page = page(dapn());
                    page.steps().onStep(CaseStep.RECORD_HEARING);
                    form(page).lasting().ends().set(Lasting.Ends.EVENT);
                    return page.controller.root();
                });
    }

    private static CaseFile dapn() {
        CaseFile listed = Steps.listed();
        return new CaseFile(
                listed.id(),
                listed.version(),
                listed.ref(),
                listed.occurrenceRef(),
                Regime.DAPN_DAPO,
                listed.parties(),
                listed.notice(),
                listed.hearings(),
                listed.order(),
                listed.handling());
    }

    private static CaseFile monitored() {
        ProtectionOrder order = Dapos.order(OrderTerm.OPEN_ENDED);
        Terms terms =
                new Terms(
                        List.of(
                                Condition.of(ConditionType.NO_CONTACT),
                                Condition.of(ConditionType.ELECTRONIC_MONITORING)
                                        .withCourtWords("Wear the device fitted.")
                                        .withLife(
                                                TermLife.until(
                                                        London.dateOf(Dapos.MADE).plusMonths(6)))));
        return Dapos.file(
                new ProtectionOrder(
                        order.madeAt(),
                        order.term(),
                        terms,
                        order.service(),
                        order.expiryNotedAt(),
                        order.making()));
    }

    private static CaseFile served(CaseFile file) {
        Instant at = Dapos.MADE.plusSeconds(3600);
        return Dapos.file(
                file.order()
                        .orElseThrow()
                        .withService(new OrderService(at, Optional.of(Story.CONSTABLE.id()))));
    }

    private static ResultModel form(CasePage page) {
        return (ResultModel) page.model().formProperty().get().orElseThrow();
    }

    private CaseFile file() {
        return office.memory.cases.findAfter("", 10).getFirst();
    }

    private ProtectionOrder order() {
        return file().order().orElseThrow();
    }

    private CasePage page(CaseFile file) {
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
        return new CasePage(office, DeskOffice.CASE_OFFICER, file);
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }
}
