package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.common.Saved;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.story.Dapos;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

@ExtendWith(ApplicationExtension.class)
class NotificationTabTest {

    private static final Instant LATE = Instant.parse("2024-12-26T09:00:00Z");

    private DeskOffice office = new DeskOffice(LATE);

    @Test
    void onlyTheCaseOfADapoHasTheTab() {
        CasePage dvpo = onFx(() -> page(Steps.orderServed()));
        assertThat(tabs(dvpo)).extracting(Tab::getId).doesNotContain("case-tab-notification");
        office = new DeskOffice(LATE);
        CasePage dapo = onFx(() -> page(served()));
        assertThat(tabs(dapo)).extracting(Tab::getId).contains("case-tab-notification");
    }

    @Test
    void whatWasToldLateIsRecordedWithWhenAndToWhom() {
        CasePage page = onFx(() -> shown(served()));
        onFx(
                () -> {
                    fire(page, "notification-receive");
                    type(page, "notification-at-time", "08:30");
                    type(page, "notification-by", "PC 4471, front counter");
                    fire(page, "notification-confirm");
                    return true;
                });
        assertThat(office.notifications.getByCase(served().id()).events())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.kind()).isEqualTo(NotifiableEvent.Kind.ORDER_MADE);
                            assertThat(event.receipt())
                                    .contains(
                                            new NotifiableEvent.Receipt(
                                                    Instant.parse("2024-12-26T08:30:00Z"),
                                                    "PC 4471, front counter"));
                        });
        assertThat(office.actions()).contains("notification.receive");
        assertThat(page.controller.root().lookup("#notification-receive")).isNull();
    }

    @Test
    void whoeverTookItMustBeNamed() {
        CasePage page = onFx(() -> shown(served()));
        onFx(
                () -> {
                    fire(page, "notification-receive");
                    type(page, "notification-at-time", "08:30");
                    fire(page, "notification-confirm");
                    return true;
                });
        assertThat(office.notifications.getByCase(served().id()).events()).isEmpty();
        Label problem = (Label) page.controller.root().lookup("#notification-by-problem");
        assertThat(problem.isVisible()).isTrue();
    }

    @Test
    void awarenessOfAnOrderMadeWithoutNoticeIsRecordedHere() {
        CasePage page = onFx(() -> shown(Dapos.file(withoutNotice())));
        onFx(
                () -> {
                    fire(page, "notification-aware");
                    type(page, "notification-aware-time", "08:00");
                    fire(page, "notification-confirm");
                    return true;
                });
        assertThat(office.memory.cases.findAfter("", 5).getFirst().order())
                .hasValueSatisfying(
                        kept ->
                                assertThat(kept.making().awareAt())
                                        .contains(Instant.parse("2024-12-26T08:00:00Z")));
        assertThat(page.controller.root().lookup("#notification-unaware")).isNull();
    }

    @Test
    void whoComesSecondIsToldWhoTookItAndKeepsWhatWasTyped() {
        CasePage page = onFx(() -> shown(served()));
        Actor other = new Actor("Larch Testperson", DeskOffice.CASE_OFFICER.roles(), "desk-2");
        onFx(
                () -> {
                    fire(page, "notification-receive");
                    type(page, "notification-at-time", "08:30");
                    type(page, "notification-by", "PC 4471, front counter");
                    CasePage theirs = new CasePage(office, other, served());
                    select(theirs);
                    fire(theirs, "notification-receive");
                    type(theirs, "notification-at-time", "07:15");
                    type(theirs, "notification-by", "PC 2209");
                    fire(theirs, "notification-confirm");
                    fire(page, "notification-confirm");
                    return true;
                });
        assertThat(text(page, "notification-refusal"))
                .contains("Larch Testperson changed this on Thu 26 Dec 09:00");
        assertThat(((TextField) page.controller.root().lookup("#notification-by")).getText())
                .isEqualTo("PC 4471, front counter");
        assertThat(office.notifications.getByCase(served().id()).events()).hasSize(1);
    }

    @Test
    void awarenessIsRecordedOverACaseThatChangedMeanwhile() {
        CaseFile file = Dapos.file(withoutNotice());
        CasePage page = onFx(() -> shown(file));
        onFx(
                () -> {
                    fire(page, "notification-aware");
                    type(page, "notification-aware-time", "08:00");
                    CaseFile kept = office.memory.cases.findById(file.id()).orElseThrow();
                    assertThat(office.memory.cases.save(kept)).isEqualTo(Saved.SAVED);
                    fire(page, "notification-confirm");
                    return true;
                });
        assertThat(text(page, "notification-refusal")).contains("nothing you typed is lost");
        onFx(
                () -> {
                    fire(page, "notification-confirm");
                    return true;
                });
        assertThat(office.memory.cases.findAfter("", 5).getFirst().order())
                .hasValueSatisfying(
                        kept ->
                                assertThat(kept.making().awareAt())
                                        .contains(Instant.parse("2024-12-26T08:00:00Z")));
    }

    @Test
    void itIsCalledAReasonToActAndNeverABreach() {
        CasePage page = onFx(() -> shown(served()));
        Label offence = (Label) page.controller.root().lookup("#notification-offence");
        assertThat(offence.getText()).contains("s.43", "never a breach of the order");
    }

    @Test
    void picturesOfTheTab() throws IOException {
        Snapshots.take(
                "case-notification",
                1366,
                768,
                () -> {
                    office = new DeskOffice(LATE);
                    CasePage page = shown(served());
                    fire(page, "notification-receive");
                    page.controller.root().getScene().setRoot(new Group());
                    return page.controller.root();
                });
    }

    private static ProtectionOrder withoutNotice() {
        OrderMaking without =
                new OrderMaking(
                        OrderRoute.BY_PROTECTED_PERSON,
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty());
        return Dapos.openEnded().order().orElseThrow().withMaking(without);
    }

    private static CaseFile served() {
        CaseFile file = Dapos.openEnded();
        ProtectionOrder order = file.order().orElseThrow();
        return Dapos.file(
                order.withService(
                        new OrderService(
                                Dapos.MADE.plusSeconds(3600), Optional.of(Story.CONSTABLE.id()))));
    }

    private CasePage shown(CaseFile file) {
        CasePage page = page(file);
        select(page);
        return page;
    }

    private static void select(CasePage page) {
        TabPane pane = (TabPane) page.controller.root().lookup("#case-tabs");
        pane.getTabs().stream()
                .filter(tab -> tab.getId().equals("case-tab-notification"))
                .forEach(pane.getSelectionModel()::select);
        new Scene(page.controller.root());
        page.controller.root().applyCss();
        page.controller.root().layout();
    }

    private CasePage page(CaseFile file) {
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
        return new CasePage(office, DeskOffice.CASE_OFFICER, file);
    }

    private static List<Tab> tabs(CasePage page) {
        return ((TabPane) page.controller.root().lookup("#case-tabs")).getTabs();
    }

    private static void fire(CasePage page, String id) {
        page.controller.root().applyCss();
        page.controller.root().layout();
        ((Button) page.controller.root().lookup("#" + id)).fire();
        page.controller.root().applyCss();
        page.controller.root().layout();
    }

    private static String text(CasePage page, String id) {
        return ((Label) page.controller.root().lookup("#" + id)).getText();
    }

    private static void type(CasePage page, String id, String text) {
        ((TextField) page.controller.root().lookup("#" + id)).setText(text);
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }
}
