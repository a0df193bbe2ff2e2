package hedgeward.ui.orders;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.common.Change;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.order.FindOrders;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion.Sort;
import hedgeward.app.retention.SampleDisposals;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Stage;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.SampleRegister;
import hedgeward.ui.kit.Places;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class OrdersControllerTest {

    private static final Instant NOW = Story.SERVED;

    private final DeskOffice office = new DeskOffice(NOW);

    @SuppressWarnings("NullAway.Init") // made on the FX thread before each test
    private OrdersPage page;

    @BeforeEach
    void open() {
        office.memory.cases.addAll(SampleRegister.of(600, NOW));
        office.memory.officers.addAll(List.of(Story.CONSTABLE, Story.SUPERINTENDENT));
        onFx(
                () -> {
                    page = new OrdersPage(office, DeskOffice.CASE_OFFICER);
                    page.controller.onShown();
                });
    }

    @Test
    void showsTheFirstPageByWhatRunsOutFirstAndHowManyThereAre() {
        OrdersModel model = page.controller.model();
        assertThat(model.rows()).hasSize(OrdersController.PAGE_ROWS);
        assertThat(model.totalProperty().get()).isEqualTo(600);
        assertThat(office.register.asked().getFirst().sort()).isEqualTo(Sort.DUE);
    }

    @Test
    void tellsOfTheNoticeItsReaderIsDrawingUp() {
        assertThat(page.controller.model().draftedProperty().get()).isFalse();
        office.formDrafts.keep(
                DeskOffice.CASE_OFFICER.userName(),
                KeepDraft.NEW_NOTICE,
                Map.of("respondent-surname", "Kept"));
        onFx(() -> page.controller.onShown());
        assertThat(page.controller.model().draftedProperty().get()).isTrue();
    }

    @Test
    void asksForTheNextRowsWhenTheEndComesIntoView() {
        onFx(() -> page.controller.onRowShown(10));
        assertThat(page.controller.model().rows()).hasSize(200);
        onFx(() -> page.controller.onRowShown(190));
        assertThat(page.controller.model().rows()).hasSize(400);
        assertThat(page.controller.model().rows()).doesNotHaveDuplicates();
    }

    @Test
    void saysOfAReferenceThatItsCaseWasDisposedOf() {
        office.disposals.add(SampleDisposals.due());
        onFx(() -> page.controller.onText("dv-2016-0012 "));
        assertThat(page.controller.model().disposedProperty().get())
                .contains(SampleDisposals.due());
        onFx(() -> page.controller.onText("dv-2016-001"));
        assertThat(page.controller.model().disposedProperty().get()).isEmpty();
    }

    @Test
    void whoIsFoundByWhatWasTypedIsLoggedOnceItHasRestedAndALongListIsNot() {
        onFx(() -> page.controller.onSearchRested());
        onFx(
                () -> {
                    page.controller.onText("oxlade");
                    page.controller.onSearchRested();
                });
        assertThat(page.controller.model().totalProperty().get()).isGreaterThan(FindOrders.FEW);
        assertThat(office.actions()).doesNotContain("case.found");
        String ref = page.controller.model().rows().getFirst().ref().value();
        onFx(
                () -> {
                    page.controller.onText(ref);
                    page.controller.onSearchRested();
                });
        List<AuditEntry> found =
                office.memory.audit.entries().stream()
                        .filter(entry -> entry.action().equals("case.found"))
                        .toList();
        assertThat(found)
                .extracting(entry -> entry.subject().caseId())
                .containsExactlyElementsOf(
                        page.controller.model().rows().stream()
                                .map(row -> Optional.of(row.id()))
                                .toList());
        assertThat(found).allMatch(entry -> entry.detail().isEmpty() && entry.reason().isEmpty());
    }

    @Test
    void filtersByWordsAndByStagesTogether() {
        onFx(
                () -> {
                    page.controller.onText("oxlade");
                    page.controller.onStage(Stage.Kind.EXPIRED, true);
                });
        assertThat(page.controller.model().rows())
                .isNotEmpty()
                .allMatch(row -> row.respondent().surname().equals("Oxlade"))
                .allMatch(row -> row.stage().kind() == Stage.Kind.EXPIRED);
    }

    @Test
    void countsEveryStageOfWhatTheWordsFind() {
        onFx(() -> page.controller.onText("oxlade"));
        int counted = page.controller.model().counts().values().stream().mapToInt(n -> n).sum();
        assertThat(counted).isEqualTo(page.controller.model().totalProperty().get());
    }

    @Test
    void asksTheStoreForTheOrderOfAColumn() {
        onFx(() -> page.controller.onSort(Sort.RESPONDENT, true));
        assertThat(office.register.asked().getLast().sort()).isEqualTo(Sort.RESPONDENT);
        assertThat(office.register.asked().getLast().descending()).isTrue();
    }

    @Test
    void keepsTheChoiceAndTheRowsLoadedWhenSomethingChanges() {
        onFx(() -> page.controller.onRowShown(199));
        OrderRow chosen = page.controller.model().rows().get(250);
        onFx(() -> page.controller.onChosen(Optional.of(chosen)));
        onFx(() -> office.changes.publish(Set.of(new Change.CaseChanged(chosen.id()))));
        assertThat(page.controller.model().rows()).hasSize(400);
        assertThat(page.controller.model().chosenRow()).contains(chosen);
    }

    @Test
    void readsARowOnlyWhenItIsRestedOnAndLogsThat() {
        OrderRow row = page.controller.model().rows().getFirst();
        onFx(() -> page.controller.onChosen(Optional.of(row)));
        assertThat(office.actions()).isEmpty();
        onFx(page.controller::onRested);
        assertThat(office.actions()).containsExactly("case.read");
        assertThat(page.controller.model().previewProperty().get())
                .map(overview -> overview.file().id())
                .contains(row.id());
    }

    @Test
    void forgetsTheChoiceThatTheFilterNoLongerFinds() {
        OrderRow row = page.controller.model().rows().getFirst();
        onFx(
                () -> {
                    page.controller.onChosen(Optional.of(row));
                    page.controller.onText("nobody of this name");
                });
        assertThat(page.controller.model().chosenProperty().get()).isEmpty();
    }

    @Test
    void leadsToTheCaseChosenAndToANewNotice() {
        CaseFile file = office.memory.cases.findAfter("", 1).getFirst();
        OrderRow row =
                page.controller.model().rows().stream()
                        .filter(r -> !r.id().equals(file.id()))
                        .findFirst()
                        .orElseThrow();
        onFx(
                () -> {
                    page.controller.onChosen(Optional.of(row));
                    page.controller.onOpen();
                    page.controller.onNewNotice();
                });
        assertThat(page.opened)
                .containsExactly(Places.caseFile(row.id().value().toString()), Places.newNotice());
    }

    @Test
    void showsNothingToOneWhoMayNotReadCases() {
        onFx(
                () -> {
                    page = new OrdersPage(office, DeskOffice.AUDITOR);
                    page.controller.onShown();
                });
        assertThat(page.controller.model().rows()).isEmpty();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
