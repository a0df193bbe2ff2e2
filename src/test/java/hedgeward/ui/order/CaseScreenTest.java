package hedgeward.ui.order;

import hedgeward.domain.order.CaseFile;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.Theme;

import javafx.scene.Parent;
import javafx.scene.control.TabPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Pictures of the page of a case: its tabs, its forms, wide and narrow.
@ExtendWith(ApplicationExtension.class)
class CaseScreenTest {

    @Test
    void servedAndListing() throws IOException {
        Snapshots.take(
                "case-served",
                1264,
                820,
                () -> page(Steps.served(), Story.at("2026-11-25T03:20"), _ -> {}));
        Snapshots.take(
                "case-list-form-narrow",
                924,
                600,
                () ->
                        page(
                                Steps.served(),
                                Story.at("2026-11-25T03:20"),
                                page -> page.steps().onStep(CaseStep.LIST_HEARING)));
    }

    @Test
    void servingWithItsDeadline() throws IOException {
        Snapshots.take(
                "case-serve-form",
                1264,
                820,
                () ->
                        page(
                                Story.authorised(),
                                Story.at("2026-11-25T03:20"),
                                page -> {
                                    page.steps().onStep(CaseStep.SERVE_NOTICE);
                                    form(page, ServiceModel.class)
                                            .at()
                                            .set(Optional.of(Story.SERVED));
                                    page.steps().onConfirm();
                                }));
    }

    @Test
    void recordingTheOrder() throws IOException {
        Snapshots.take(
                "case-result-form",
                1264,
                820,
                () ->
                        page(
                                Steps.listed(),
                                Story.MADE,
                                page -> {
                                    page.steps().onStep(CaseStep.RECORD_HEARING);
                                    form(page, ResultModel.class).at().set(Optional.of(Story.MADE));
                                }));
    }

    @Test
    void everyTabOfAnOrderInForce() throws IOException {
        for (int i = 0; i < 7; i++) {
            int tab = i;
            Snapshots.take("case-tab-" + i, 1264, 820, () -> inForce(tab));
        }
        Snapshots.take("case-narrow", 924, 600, () -> inForce(0));
        Snapshots.one("case-contrast", 1264, 820, Theme.HIGH_CONTRAST, () -> inForce(0));
    }

    private static Parent inForce(int tab) {
        return page(
                Steps.orderServed(),
                Story.at("2026-11-26T12:00"),
                page -> {
                    page.steps().onStep(CaseStep.PLAN_VISITS);
                    page.steps().onConfirm();
                    page.model().reason().set("caller at the counter");
                    page.controller.onReveal();
                    page.steps().onStep(CaseStep.REPORT_BREACH);
                    ReportModel form = form(page, ReportModel.class);
                    form.at().set(Optional.of(Story.at("2026-11-26T11:45")));
                    form.terms().values().iterator().next().set(true);
                    page.steps().onConfirm();
                    TabPane tabs = (TabPane) page.controller.root().lookup("#case-tabs");
                    tabs.getSelectionModel().select(tab);
                });
    }

    private static Parent page(CaseFile file, Instant now, Consumer<CasePage> prepare) {
        DeskOffice office = new DeskOffice(now);
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(
                List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        CasePage page = new CasePage(office, DeskOffice.CASE_OFFICER, file);
        prepare.accept(page);
        return page.controller.root();
    }

    static <T extends FormModel> T form(CasePage page, Class<T> type) {
        return type.cast(page.model().formProperty().get().orElseThrow());
    }
}
