package hedgeward.ui.order.neworder;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.RecordOrder;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.Navigation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

@ExtendWith(ApplicationExtension.class)
class NewOrderPageTest implements Navigation {

    private static final Instant NOW = at("2026-11-22T16:30");
    private static final Instant MADE = at("2026-11-20T11:15");

    private final List<PageAddress> opened = new ArrayList<>();
    private final DeskOffice office = new DeskOffice(NOW);

    @Test
    void opensACaseThatBeginsWithItsOrder() {
        recorded(
                DeskOffice.CASE_OFFICER,
                model -> {
                    fill(model);
                    model.order().ends().set(NewOrderModel.Ends.EVENT);
                    model.order().event().set("the children’s case ends");
                    model.order().telling().set(NewOrderModel.Telling.WITHOUT);
                    model.order().awareAt().set(Optional.of(at("2026-11-21T09:00")));
                });
        CaseFile file = kept().getFirst();
        assertThat(file.regime()).isEqualTo(Regime.DAPN_DAPO);
        assertThat(file.notice()).isEmpty();
        ProtectionOrder order = file.order().orElseThrow();
        assertThat(order.madeAt()).isEqualTo(MADE);
        assertThat(order.term()).isEqualTo(OrderTerm.until("the children’s case ends"));
        assertThat(order.making().route()).isEqualTo(OrderRoute.FAMILY_PROCEEDINGS);
        assertThat(order.making().awareAt()).contains(at("2026-11-21T09:00"));
        assertThat(order.terms().types()).containsExactly(ConditionType.NO_MOLESTATION);
        assertThat(opened).containsExactly(Places.caseFile(file.id().value().toString()));
        assertThat(office.actions()).containsExactly("order.record");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        NewOrderController page = recorded(DeskOffice.CASE_OFFICER, _ -> {});
        assertThat(page.model().order().court().problemProperty().get()).isPresent();
        assertThat(page.model().order().madeAt().problemProperty().get()).isPresent();
        assertThat(page.model().respondent().surname().problemProperty().get()).isPresent();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aLastDayBeforeTheOrderIsSaidBesideIt() {
        NewOrderController page =
                recorded(
                        DeskOffice.CASE_OFFICER,
                        model -> {
                            fill(model);
                            model.order().ends().set(NewOrderModel.Ends.LAST_DAY);
                            model.order().lastDay().set(Optional.of(LocalDate.of(2026, 11, 19)));
                        });
        assertThat(page.model().order().lastDay().problemProperty().get().orElse(""))
                .contains("Domestic Abuse Act 2021");
    }

    @Test
    void whoMayNotRecordHearingsMayNotRecordAnOrder() {
        NewOrderController page = recorded(DeskOffice.AUDITOR, NewOrderPageTest::fill);
        assertThat(page.model().refusalProperty().get()).isPresent();
        assertThat(kept()).isEmpty();
    }

    @Test
    void picturesOfThePage() throws IOException {
        Snapshots.take(
                "new-order",
                1366,
                768,
                () -> {
                    NewOrderController page = page(DeskOffice.CASE_OFFICER);
                    fill(page.model());
                    page.model().order().telling().set(NewOrderModel.Telling.WITHOUT);
                    return page.root();
                });
    }

    private static void fill(NewOrderModel model) {
        model.order().court().set("Family Court at Brackenford");
        model.order().madeAt().set(Optional.of(MADE));
        model.respondent().surname().set("Oxlade");
        model.respondent().forenames().set("Garrick");
        model.protectedPerson().surname().set("Venables");
    }

    private List<CaseFile> kept() {
        return office.memory.cases.findAfter("", 10);
    }

    private NewOrderController recorded(Actor actor, Consumer<NewOrderModel> typed) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    NewOrderController page = page(actor);
                    typed.accept(page.model());
                    page.onRecord();
                    return page;
                });
    }

    private NewOrderController page(Actor actor) {
        return new NewOrderController(
                actor,
                new RecordOrder(
                        office.unitOfWork,
                        office.memory.cases,
                        new CaseSteps(office.unitOfWork, office.memory.cases, office.audit),
                        office.ids,
                        office.clock),
                new NewOrderController.Desk(SameThreadTasks.create(), new UiTicker(office.clock)),
                Look.of(new Messages(Locale.UK), London.ZONE),
                this);
    }

    @Override
    public void open(PageAddress address) {
        opened.add(address);
    }

    @Override
    public void openInWindow(PageAddress address) {
        opened.add(address);
    }

    @Override
    public void back() {}

    @Override
    public void forward() {}

    @Override
    public void notify(Notice notice) {}
}
