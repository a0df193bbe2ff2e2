package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Change;
import hedgeward.app.retention.SampleDisposals;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Stage;
import hedgeward.domain.retention.Disposal;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;

import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class CaseControllerTest {

    private final DeskOffice office = new DeskOffice(Story.SERVED);

    @Test
    void servesTheNoticeAndSaysByWhenItMustBeHeard() {
        CasePage page = open(Story.authorised(), Story.SERVED);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.SERVE_NOTICE);
                    ServiceModel form = form(page, ServiceModel.class);
                    form.at().set(Optional.of(Story.SERVED));
                    form.by().set(Optional.of(Story.CONSTABLE));
                    page.steps().onConfirm();
                });
        assertThat(page.model().formProperty().get()).isEmpty();
        assertThat(page.said)
                .containsExactly(
                        "Service recorded. The application must be heard by Fri 27 Nov 03:10.");
        assertThat(stage(page)).isInstanceOf(Stage.AwaitingHearing.class);
    }

    @Test
    void showsTheDeadlineAsSoonAsTheServiceTimeIsTyped() {
        CasePage page = open(Story.authorised(), Story.SERVED);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.SERVE_NOTICE);
                    form(page, ServiceModel.class).at().set(Optional.of(Story.SERVED));
                });
        assertThat(texts(page, "#case-form-deadline .label"))
                .containsExactly(
                        "Must be heard by Fri 27 Nov 03:10",
                        "Last sitting before it: Thu 26 Nov 14:00");
    }

    @Test
    void putsARefusalBesideItsFieldAndKeepsWhatWasTyped() {
        CasePage page = open(Story.authorised(), Story.SERVED);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.SERVE_NOTICE);
                    ServiceModel form = form(page, ServiceModel.class);
                    form.at().set(Optional.of(Story.SERVED));
                    form.by().set(Optional.of(Story.PCSO));
                    page.steps().onConfirm();
                });
        ServiceModel form = form(page, ServiceModel.class);
        assertThat(form.by().problemProperty().get())
                .hasValueSatisfying(
                        words ->
                                assertThat(words).contains("Only a constable").contains("s.25(2)"));
        assertThat(form.at().get()).contains(Story.SERVED);
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        CasePage page = open(Story.authorised(), Story.SERVED);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.SERVE_NOTICE);
                    page.steps().onConfirm();
                });
        ServiceModel form = form(page, ServiceModel.class);
        assertThat(form.at().problemProperty().get()).isPresent();
        assertThat(form.by().problemProperty().get()).isPresent();
    }

    @Test
    void recordsAnOrderWithItsLastDayShownBeforeItIsSaved() {
        CasePage page = open(Steps.listed(), Story.MADE);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.RECORD_HEARING);
                    form(page, ResultModel.class).at().set(Optional.of(Story.MADE));
                });
        assertThat(texts(page, "#case-form-deadline .label"))
                .containsExactly("Last day Wed 23 Dec 2026: in force until midnight at its end");
        onFx(page.steps()::onConfirm);
        assertThat(page.said).containsExactly("Order recorded. Its last day is Wed 23 Dec 2026.");
    }

    @Test
    void refusesAnOrderOfThirteenDaysBesideTheDays() {
        CasePage page = open(Steps.listed(), Story.MADE);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.RECORD_HEARING);
                    ResultModel form = form(page, ResultModel.class);
                    form.at().set(Optional.of(Story.MADE));
                    form.days().set("13");
                    page.steps().onConfirm();
                });
        assertThat(form(page, ResultModel.class).days().problemProperty().get()).isPresent();
    }

    @Test
    void recordsAnAdjournmentAndListsAgain() {
        CasePage page = open(Steps.listed(), Story.MADE);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.RECORD_HEARING);
                    ResultModel form = form(page, ResultModel.class);
                    form.result().set(HearingResult.ADJOURNED);
                    form.at().set(Optional.of(Story.MADE));
                    page.steps().onConfirm();
                    page.steps().onStep(CaseStep.LIST_HEARING);
                });
        HearingModel again = form(page, HearingModel.class);
        assertThat(again.court().get()).isEqualTo("Northampton Magistrates' Court");
        assertThat(stage(page)).isInstanceOf(Stage.Adjourned.class);
    }

    @Test
    void aChangeByAnotherIsSaidAndWhatWasTypedGoesOn() {
        CasePage page = open(Steps.made(), Story.ORDER_SERVED);
        CaseFile file = office.memory.cases.findAfter("", 1).getFirst();
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.SERVE_ORDER);
                    form(page, ServiceModel.class).at().set(Optional.of(Story.ORDER_SERVED));
                    office.memory.cases.save(file);
                    office.changes.publish(Set.of(new Change.CaseChanged(file.id())));
                    page.steps().onConfirm();
                });
        assertThat(page.model().staleProperty().get()).isTrue();
        onFx(
                () -> {
                    page.steps().onReload();
                    page.steps().onConfirm();
                });
        assertThat(page.said).containsExactly("Service of the order recorded.");
    }

    @Test
    void plansTheTickedVisitsOfTheTemplate() {
        CasePage page = open(Steps.orderServed(), Story.ORDER_SERVED);
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.PLAN_VISITS);
                    form(page, PlanModel.class).choices().getFirst().wanted().set(false);
                    page.steps().onConfirm();
                });
        assertThat(page.model().overviewProperty().get().orElseThrow().visits()).hasSize(4);
    }

    @Test
    void opensABreachOfATermInForceAndGoesToItsPage() {
        CasePage page = open(Steps.orderServed(), Story.at("2026-12-01T10:00"));
        onFx(
                () -> {
                    page.steps().onStep(CaseStep.REPORT_BREACH);
                    ReportModel form = form(page, ReportModel.class);
                    form.at().set(Optional.of(Story.at("2026-12-01T09:00")));
                    form.terms().values().iterator().next().set(true);
                    page.steps().onConfirm();
                });
        assertThat(page.opened).hasSize(1);
        assertThat(page.opened.getFirst().page()).isEqualTo("breach");
    }

    @Test
    void showsTheProtectedPersonOnlyAfterAReasonAndLogsIt() {
        CasePage page = open(Steps.orderServed(), Story.ORDER_SERVED);
        assertThat(texts(page, ".label")).noneMatch(text -> text.contains("Venables"));
        onFx(page.controller::onReveal);
        assertThat(page.model().revealedProperty().get()).isFalse();
        onFx(
                () -> {
                    page.model().reason().set("she rang the counter");
                    page.controller.onReveal();
                });
        assertThat(page.model().revealedProperty().get()).isTrue();
        assertThat(office.actions()).containsExactly("case.read", "protected.read");
        onFx(page.controller::onHidden);
        assertThat(page.model().revealedProperty().get()).isFalse();
    }

    @Test
    void saysOfACaseThatItWasDisposedOf() {
        CaseFile gone = Steps.orderServed();
        Disposal disposal = SampleDisposals.of(gone.id());
        office.disposals.add(disposal);
        CasePage page = on(() -> new CasePage(office, DeskOffice.CASE_OFFICER, gone));
        assertThat(page.model().troubleProperty().get())
                .contains(
                        "Case DV-2016-0012 was disposed of on Mon 23 Nov 2026, certificate 12."
                                + " Nothing of it is in the register.");
        assertThat(office.actions()).isEmpty();
    }

    @Test
    void saysWhoMayReadCasesToOneWhoMayNot() {
        office.memory.cases.addAll(List.of(Story.authorised()));
        CasePage page = on(() -> new CasePage(office, DeskOffice.AUDITOR, Story.authorised()));
        assertThat(page.model().troubleProperty().get())
                .hasValueSatisfying(words -> assertThat(words).contains("read cases"));
    }

    @Test
    void offersOnlyLawfulStepsAndSaysWhyNot() {
        CasePage page = open(Steps.orderServed(), Story.ORDER_SERVED);
        assertThat(page.controller.root().lookup("#case-step-SERVE_NOTICE").isDisabled()).isTrue();
        assertThat(page.controller.root().lookup("#case-step-SERVE_NOTICE").getAccessibleHelp())
                .isEqualTo("Service is already recorded.");
        assertThat(page.controller.root().lookup("#case-step-PLAN_VISITS").isDisabled()).isFalse();
    }

    private CasePage open(CaseFile file, Instant now) {
        office.clock.set(now);
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(
                List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        return on(
                () -> {
                    CasePage page = new CasePage(office, DeskOffice.CASE_OFFICER, file);
                    new Scene(page.controller.root(), 1200, 800);
                    return page;
                });
    }

    private static Stage stage(CasePage page) {
        return page.model().overviewProperty().get().orElseThrow().stage();
    }

    private static List<String> texts(CasePage page, String selector) {
        return on(
                () -> {
                    page.controller.root().applyCss();
                    return page.controller.root().lookupAll(selector).stream()
                            .filter(Label.class::isInstance)
                            .map(node -> ((Label) node).getText())
                            .toList();
                });
    }

    private static <T extends FormModel> T form(CasePage page, Class<T> type) {
        return CaseScreenTest.form(page, type);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
