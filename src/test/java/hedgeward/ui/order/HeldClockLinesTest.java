package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.order.CaseFile;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A hearing is being listed while the respondent is held for breach of the notice.
@ExtendWith(ApplicationExtension.class)
class HeldClockLinesTest {

    private static final Instant NOW = Story.at("2026-11-25T18:00");
    private static final Instant ARRESTED = Story.at("2026-11-25T16:00");

    @Test
    void theFormSaysThatTheCourtDeadlineMovesAndWhy() throws IOException {
        String said =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            Parent root = listing();
                            new Scene(root, 1366, 768);
                            root.applyCss();
                            root.layout();
                            return ((Label) root.lookup("#case-form-held")).getText();
                        });
        assertThat(said)
                .contains("before the court by Thu 26 Nov 10:00, no longer Thu 26 Nov 16:00")
                .contains("s.26(1)(b)");
        Snapshots.take("case-list-form-held", 1366, 768, HeldClockLinesTest::listing);
    }

    private static Parent listing() {
        CaseFile file = Steps.served();
        DeskOffice office = new DeskOffice(NOW);
        office.memory.cases.addAll(List.of(file));
        office.memory.breaches.addAll(List.of(held(file)));
        CasePage page = new CasePage(office, DeskOffice.CASE_OFFICER, file);
        page.steps().onStep(CaseStep.LIST_HEARING);
        CaseScreenTest.form(page, HearingModel.class)
                .at()
                .set(Optional.of(Story.at("2026-11-26T10:00")));
        return page.controller.root();
    }

    private static Breach held(CaseFile file) {
        return new Breach(
                new BreachId(new UUID(2, 1)),
                0,
                file.id(),
                Optional.empty(),
                ARRESTED,
                BreachSource.CALL,
                List.of(),
                Optional.empty(),
                new BreachState.InCustody(
                        new Arrest(
                                ARRESTED,
                                Optional.empty(),
                                Optional.empty(),
                                BreachRules.courtBy(file, ARRESTED, Story.clocks()))));
    }
}
