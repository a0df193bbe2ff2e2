package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.ReturnHearing;
import hedgeward.domain.order.Stage;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    void theCourtChangesHowLongItLastsAndWhatStoodBeforeIsKept() {
        office = new DeskOffice(Dapos.MADE.plus(Duration.ofDays(9)));
        CasePage page = onFx(() -> page(served(Dapos.openEnded())));
        onFx(
                () -> {
                    TermsChangeModel form = varied(page);
                    page.steps().onConfirm();
                    assertThat(form.lasting().lastDay().problemProperty().get().orElse(""))
                            .contains("s.44");
                    form.lasting().lastDay().set(Optional.of(LocalDate.of(2025, 6, 30)));
                    page.steps().onConfirm();
                    return true;
                });
        assertThat(order().term()).isEqualTo(OrderTerm.to(LocalDate.of(2025, 6, 30)));
        assertThat(order().termMade()).isEqualTo(OrderTerm.OPEN_ENDED);
        assertThat(order().history().versions()).hasSize(1);
        assertThat(
                        new TimelineFacts(
                                        Look.of(new Messages(Locale.UK), London.ZONE),
                                        page.model().overviewProperty().get().orElseThrow(),
                                        office.clock.instant())
                                .moments())
                .extracting(TimelineFacts.Moment::words)
                .anyMatch(
                        words -> words.contains("30 Jun 2025") && words.contains("further order"));
    }

    @Test
    void theReturnHearingIsAskedForListedAndHeld() {
        office = new DeskOffice(Dapos.MADE.plus(Duration.ofDays(9)));
        CasePage page = onFx(() -> page(withoutNotice()));
        assertThat(returnLine(page)).contains("ask the court");
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.CHANGE_ORDER);
                    OrderChangeModel form = changeForm(page);
                    assertThat(form.did().get()).isEqualTo(OrderChangeModel.Did.RETURN_LISTED);
                    form.at().set(Optional.of(Dapos.MADE));
                    form.court().set("Family Court at Brackenford");
                    page.steps().onConfirm();
                    assertThat(form.hearing().problemProperty().get()).isPresent();
                    form.hearing().set(Optional.of(Dapos.MADE.plus(Duration.ofDays(8))));
                    page.steps().onConfirm();
                    return true;
                });
        assertThat(returnLine(page)).contains("record what the court did");
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.CHANGE_ORDER);
                    OrderChangeModel form = changeForm(page);
                    assertThat(form.did().get()).isEqualTo(OrderChangeModel.Did.CONTINUED);
                    form.at().set(Optional.of(Dapos.MADE.plus(Duration.ofDays(8))));
                    form.court().set("Family Court at Brackenford");
                    page.steps().onConfirm();
                    return true;
                });
        assertThat(ReturnHearing.of(order()).awaited()).isFalse();
        assertThat(office.actions()).contains("return.list", "order.confirm");
    }

    private static String returnLine(CasePage page) {
        return ((Label) page.controller.root().lookup("#case-return-hearing")).getText();
    }

    private static OrderChangeModel changeForm(CasePage page) {
        return (OrderChangeModel) page.model().formProperty().get().orElseThrow();
    }

    private static TermsChangeModel varied(CasePage page) {
        page.steps().onStep(CaseStep.CHANGE_TERMS);
        TermsChangeModel form = (TermsChangeModel) page.model().formProperty().get().orElseThrow();
        form.decided().at().set(Optional.of(Dapos.MADE.plus(Duration.ofDays(8))));
        form.lasting().ends().set(Lasting.Ends.LAST_DAY);
        form.lasting().lastDay().set(Optional.of(London.dateOf(Dapos.MADE)));
        form.reason().set("The court gave it an end.");
        return form;
    }

    private static CaseFile withoutNotice() {
        ProtectionOrder order = Dapos.order(OrderTerm.OPEN_ENDED);
        return served(
                Dapos.file(
                        order.withMaking(
                                new OrderMaking(
                                        OrderRoute.BY_PROTECTED_PERSON,
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        Optional.empty()))));
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
                "case-dapo-varied",
                1366,
                768,
                () -> {
                    office = new DeskOffice(Dapos.MADE.plus(Duration.ofDays(9)));
                    CasePage page = page(withoutNotice());
                    varied(page);
                    return page.controller.root();
                });
        Snapshots.take(
                "case-dapo-return",
                1366,
                768,
                () -> {
                    office = new DeskOffice(Dapos.MADE.plus(Duration.ofDays(9)));
                    CasePage page = page(withoutNotice());
                    page.steps().onStep(CaseStep.CHANGE_ORDER);
                    return page.controller.root();
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
