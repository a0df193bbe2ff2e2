package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.NoticeService;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Correcting facts on the page of a case.
@ExtendWith(ApplicationExtension.class)
class CorrectionTest {

    private static final Instant NOW = Story.at("2026-11-25T09:00");
    private static final Instant RIGHT = Story.at("2026-11-25T02:50");

    @Test
    void showsWhatChangesBeforeItIsSavedAndKeepsWhatStoodThere() {
        CasePage page = on(() -> shown(Steps.served()));
        on(
                () -> {
                    CorrectionModel form = open(page, CaseField.Group.NOTICE);
                    moment(form, CaseField.SERVED_AT, RIGHT);
                    assertThat(preview(page))
                            .containsExactly(
                                    "Notice served at: Wed 25 Nov 03:10 → Wed 25 Nov 02:50",
                                    "To be heard by: Fri 27 Nov 03:10 → Fri 27 Nov 02:50");
                    page.steps().onConfirm();
                    assertThat(form.reason().problemProperty().get()).isPresent();
                    form.reason().set("Custody record says 02:50");
                    page.steps().onConfirm();
                    return true;
                });
        CaseFile file = page.model().overviewProperty().get().orElseThrow().file();
        assertThat(file.noticeService().map(NoticeService::at)).contains(RIGHT);
        assertThat(page.model().overviewProperty().get().orElseThrow().corrections())
                .extracting(one -> one.reason())
                .containsExactly("Custody record says 02:50");
    }

    @Test
    void saysWhichRuleTheCorrectionWouldBreak() {
        CasePage page = on(() -> shown(Steps.served()));
        assertThat(
                        on(
                                () -> {
                                    moment(
                                            open(page, CaseField.Group.NOTICE),
                                            CaseField.SERVED_AT,
                                            Story.AUTHORISED.minusSeconds(60));
                                    return preview(page);
                                }))
                .singleElement()
                .asString()
                .contains("s.25(2)");
    }

    @Test
    void offersTheProtectedPersonOnlyOnceShown() {
        CasePage page = on(() -> shown(Steps.served()));
        assertThat(on(() -> open(page, CaseField.Group.NOTICE)).offered())
                .doesNotContain(CaseField.Group.PROTECTED);
        on(
                () -> {
                    page.steps().onCancel();
                    page.model().reason().set("Address change reported");
                    page.controller.onReveal();
                    return true;
                });
        assertThat(on(() -> open(page, CaseField.Group.PROTECTED)).offered())
                .contains(CaseField.Group.PROTECTED);
    }

    @Test
    void aSecondStepRightAfterTheFirstIsNotStale() {
        CasePage page = on(() -> shown(Steps.served()));
        on(
                () -> {
                    page.steps().onStep(CaseStep.LIST_HEARING);
                    HearingModel listing = CaseScreenTest.form(page, HearingModel.class);
                    listing.court().set("Northampton Magistrates' Court");
                    listing.at().set(Optional.of(Story.at("2026-11-26T10:00")));
                    page.steps().onConfirm();
                    page.steps().onStep(CaseStep.LIST_HEARING);
                    HearingModel again = CaseScreenTest.form(page, HearingModel.class);
                    again.at().set(Optional.of(Story.at("2026-11-26T11:00")));
                    page.steps().onConfirm();
                    assertThat(page.model().staleProperty().get()).isFalse();
                    return true;
                });
    }

    @Test
    void picturesFormAndHistory() throws IOException {
        Snapshots.take("case-correct-form", 1264, 820, () -> picture(false));
        Snapshots.take("case-correct-history", 1264, 820, () -> picture(true));
    }

    private static Parent picture(boolean saved) {
        CasePage page = page(Steps.served());
        CorrectionModel form = open(page, CaseField.Group.NOTICE);
        moment(form, CaseField.SERVED_AT, RIGHT);
        if (saved) {
            form.reason().set("Custody record says 02:50");
            page.steps().onConfirm();
            TabPane tabs = (TabPane) page.controller.root().lookup("#case-tabs");
            tabs.getSelectionModel().selectLast();
        }
        return page.controller.root();
    }

    private static CorrectionModel open(CasePage page, CaseField.Group group) {
        page.steps().onStep(CaseStep.CORRECT);
        CorrectionModel form = CaseScreenTest.form(page, CorrectionModel.class);
        form.group().set(group);
        return form;
    }

    private static void moment(CorrectionModel form, CaseField field, Instant at) {
        ((FactAnswer.Moment) form.fact(field)).answer().set(Optional.of(at));
    }

    private static List<String> preview(CasePage page) {
        page.controller.root().applyCss();
        page.controller.root().layout();
        VBox box = (VBox) page.controller.root().lookup("#case-form-preview");
        return box.getChildren().stream().map(node -> ((Label) node).getText()).toList();
    }

    private static CasePage page(CaseFile file) {
        DeskOffice office = new DeskOffice(NOW);
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(
                List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        CasePage page = new CasePage(office, DeskOffice.CASE_OFFICER, file);
        return page;
    }

    private static CasePage shown(CaseFile file) {
        CasePage page = page(file);
        new Scene(page.controller.root(), 1200, 800);
        return page;
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
