package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.order.Unknown;
import hedgeward.domain.order.Unknowns;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/// Entering afterwards what was not known on the day.
@ExtendWith(ApplicationExtension.class)
class CompletionScreenTest {

    private static final Instant NOW = Story.at("2026-11-25T09:00");

    @Test
    void whatIsEnteredLeavesTheListAndStaysInTheHistory() {
        CasePage page = on(CompletionScreenTest::shown);
        on(
                () -> {
                    reveal(page);
                    CompletionModel form = open(page);
                    page.steps().onConfirm();
                    assertThat(form.reason().problemProperty().get()).isPresent();
                    words(form, CaseField.PROPORTIONALITY, "No lesser step would keep him away.");
                    page.steps().onConfirm();
                    assertThat(page.model().formProperty().get()).isEmpty();
                    return true;
                });
        var overview = page.model().overviewProperty().get().orElseThrow();
        assertThat(Unknowns.of(overview.file(), NOW).open())
                .doesNotContain(Unknown.PROPORTIONALITY);
        assertThat(overview.corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Not known on the day"));
    }

    @Test
    void offersNothingOfTheProtectedPersonBeforeSheIsShown() {
        CasePage page = on(CompletionScreenTest::shown);
        assertThat(on(() -> open(page)).facts())
                .isNotEmpty()
                .allSatisfy((field, _) -> assertThat(field.isGuarded()).isFalse());
    }

    @Test
    void picturesTheListAndTheForm() throws IOException {
        Snapshots.take("case-complete", 1264, 820, CompletionScreenTest::picture);
    }

    private static Parent picture() {
        CasePage page = page();
        reveal(page);
        TabPane tabs = (TabPane) page.controller.root().lookup("#case-tabs");
        tabs.getTabs().stream()
                .filter(tab -> String.valueOf(tab.getText()).startsWith("Authorisation"))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        CompletionModel form = open(page);
        words(form, CaseField.PROPORTIONALITY, "No lesser step would keep him away.");
        return page.controller.root();
    }

    private static void reveal(CasePage page) {
        page.model().reason().set("Completing the file");
        page.controller.onReveal();
    }

    private static CompletionModel open(CasePage page) {
        page.steps().onStep(CaseStep.COMPLETE);
        return CaseScreenTest.form(page, CompletionModel.class);
    }

    private static void words(CompletionModel form, CaseField field, String typed) {
        ((FactAnswer.Words) java.util.Objects.requireNonNull(form.facts().get(field)))
                .answer()
                .set(typed);
    }

    private static CasePage page() {
        DeskOffice office = new DeskOffice(NOW);
        office.memory.cases.addAll(List.of(Steps.served()));
        office.memory.officers.addAll(
                List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        return new CasePage(office, DeskOffice.CASE_OFFICER, Steps.served());
    }

    private static CasePage shown() {
        CasePage page = page();
        new Scene(page.controller.root(), 1200, 800);
        return page;
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
