package hedgeward.ui.order.neworder;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryDrafts;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.RecordOrder;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.ReturnHearing;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Relationship;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.order.form.Fields;
import hedgeward.ui.shell.Navigation;

import javafx.scene.control.DatePicker;

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
import java.util.concurrent.Callable;
import java.util.function.Consumer;

@ExtendWith(ApplicationExtension.class)
class NewOrderPageTest implements Navigation {

    private static final Instant NOW = at("2026-11-22T16:30");
    private static final Instant MADE = at("2026-11-20T11:15");

    private final List<PageAddress> opened = new ArrayList<>();
    private final DeskOffice office = new DeskOffice(NOW);
    private final MemoryDrafts drafts = new MemoryDrafts();

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
    void whatIsKnownOfTheTwoAndTheReturnHearingGoIntoTheCase() {
        recorded(
                DeskOffice.CASE_OFFICER,
                model -> {
                    fill(model);
                    model.order().telling().set(NewOrderModel.Telling.WITHOUT);
                    model.order().returnAt().set(Optional.of(at("2026-12-01T10:00")));
                    model.about().risk().set(Optional.of(RiskGrade.HIGH));
                    model.about().relation().set(Optional.of(Relationship.Kind.SPOUSE));
                    model.about().shared().set(Optional.of(true));
                    model.about().children().set("3");
                    model.about().childNames().set("Ada May Oxlade\n\nBo Venables");
                });
        CaseFile file = kept().getFirst();
        assertThat(ReturnHearing.of(file.order().orElseThrow()))
                .isEqualTo(new ReturnHearing(true, Optional.of(at("2026-12-01T10:00"))));
        assertThat(file.handling().risk()).contains(RiskGrade.HIGH);
        assertThat(file.parties().relationship())
                .contains(Relationship.of(Relationship.Kind.SPOUSE));
        assertThat(file.parties().household().isKnownShared()).isTrue();
        assertThat(file.parties().household().childrenKnown()).contains(3);
        assertThat(file.parties().household().children())
                .extracting(child -> child.name().orElseThrow().listed())
                .containsExactly("Oxlade, Ada May", "Venables, Bo");
    }

    @Test
    void whatWasTypedIsFoundAgainUntilTheOrderIsRecorded() {
        onFx(
                () -> {
                    NewOrderController page = shown();
                    page.onPause();
                    assertThat(drafts.find("c.officer", KeepDraft.NEW_ORDER)).isEmpty();
                    fill(page.model());
                    page.model().order().ends().set(NewOrderModel.Ends.LAST_DAY);
                    page.model().order().lastDay().set(Optional.of(LocalDate.of(2027, 3, 1)));
                    page.model().about().risk().set(Optional.of(RiskGrade.MEDIUM));
                    page.close();
                    return page;
                });
        NewOrderController again = onFx(this::shown);
        NewOrderModel model = again.model();
        assertThat(model.restoredProperty().get()).isTrue();
        assertThat(model.order().madeAt().get()).contains(MADE);
        assertThat(model.order().lastDay().get()).contains(LocalDate.of(2027, 3, 1));
        assertThat(model.about().risk().get()).contains(RiskGrade.MEDIUM);
        onFx(
                () -> {
                    again.onRecord();
                    return again;
                });
        assertThat(kept()).hasSize(1);
        NewOrderModel after = onFx(this::shown).model();
        assertThat(after.restoredProperty().get()).isFalse();
        assertThat(after.respondent().surname().get()).isEmpty();
    }

    @Test
    void aDaySetElsewhereIsShownAndOneBeingTypedIsLeftAlone() {
        onFx(
                () -> {
                    Answer<Optional<LocalDate>> answer = Answer.empty();
                    Fields fields =
                            new Fields(
                                    Look.of(new Messages(Locale.UK), London.ZONE),
                                    new Scope(),
                                    "some-");
                    DatePicker picker =
                            (DatePicker)
                                    fields.day("day", NewOrderMsg.LAST_DAY, answer)
                                            .lookup("#some-day");
                    answer.set(Optional.of(LocalDate.of(2027, 3, 1)));
                    assertThat(picker.getValue()).isEqualTo(LocalDate.of(2027, 3, 1));
                    picker.getEditor().setText("2");
                    assertThat(answer.get()).isEmpty();
                    assertThat(picker.getEditor().getText()).isEqualTo("2");
                    answer.set(Optional.of(LocalDate.of(2027, 3, 2)));
                    assertThat(picker.getValue()).isEqualTo(LocalDate.of(2027, 3, 2));
                    return picker;
                });
    }

    private NewOrderController shown() {
        NewOrderController page = page(DeskOffice.CASE_OFFICER);
        page.onShown();
        return page;
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
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
                new NewOrderController.Steps(
                        new RecordOrder(
                                office.unitOfWork,
                                office.memory.cases,
                                new CaseSteps(
                                        office.unitOfWork,
                                        office.memory.cases,
                                        office.audit,
                                        Gates.open()),
                                office.ids,
                                office.clock),
                        new KeepDraft(office.unitOfWork, drafts)),
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
