package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Two people change the terms of the same order at the same time.
@ExtendWith(ApplicationExtension.class)
class TermsConflictTest {

    private static final Actor OTHER =
            new Actor("Larch Testperson", DeskOffice.CASE_OFFICER.roles(), "desk-2");

    @SuppressWarnings("NullAway.Init") // opened before each test
    private CasePage mine;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private CasePage theirs;

    @BeforeEach
    void bothOpenTheTerms() {
        on(
                () -> {
                    DeskOffice office = new DeskOffice(Story.at("2026-11-26T12:00"));
                    CaseFile file = Steps.orderServed();
                    office.memory.cases.addAll(List.of(file));
                    office.memory.officers.addAll(
                            List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL));
                    mine = new CasePage(office, DeskOffice.CASE_OFFICER, file);
                    theirs = new CasePage(office, OTHER, file);
                    new Scene(mine.controller.root(), 1366, 900);
                    mine.steps().onStep(CaseStep.CHANGE_TERMS);
                    theirs.steps().onStep(CaseStep.CHANGE_TERMS);
                });
    }

    @Test
    void whatEachPutRightApartIsSavedTogether() {
        on(
                () -> {
                    form(theirs).terms().tick(ConditionType.LEAVE_PREMISES).set(false);
                    save(theirs);
                    form(mine).terms().metres().set("250");
                    save(mine);
                });
        assertThat(((Label) node("#case-form-conflict-by")).getText())
                .startsWith("Larch Testperson changed this on Thu 26 Nov 12:00");
        on(() -> ((Button) node("#case-form-conflict-save")).fire());
        assertThat(terms())
                .noneMatch(term -> term.type() == ConditionType.LEAVE_PREMISES)
                .anyMatch(term -> term.metres().equals(Optional.of(250)));
        assertThat(mine.model().formProperty().get()).isEmpty();
    }

    @Test
    void whatBothPutRightIsChosenAndGoingBackKeepsWhatWasTyped() throws IOException {
        on(
                () -> {
                    form(theirs).terms().metres().set("500");
                    save(theirs);
                    form(mine).terms().metres().set("250");
                    form(mine).terms().tick(ConditionType.LEAVE_PREMISES).set(false);
                    save(mine);
                });
        Snapshots.take("case-terms-conflict", 1366, 900, () -> mine.controller.root());
        on(() -> ((Button) node("#case-form-conflict-back")).fire());
        assertThat(form(mine).terms().metres().get()).isEqualTo("250");
        on(() -> mine.steps().onConfirm());
        int number =
                terms().stream()
                        .filter(term -> term.metres().isPresent())
                        .map(Condition::number)
                        .findFirst()
                        .orElseThrow();
        on(() -> radio("#case-form-conflict-" + number + "-theirs").setSelected(true));
        on(() -> ((Button) node("#case-form-conflict-save")).fire());
        assertThat(terms())
                .noneMatch(term -> term.type() == ConditionType.LEAVE_PREMISES)
                .anyMatch(term -> term.metres().equals(Optional.of(500)));
    }

    @Test
    void givingAVisitAwayLeavesWhatIsBeingTypedAndSaysWhoWasFirst() {
        on(
                () -> {
                    theirs.steps().onCancel();
                    theirs.steps().onStep(CaseStep.PLAN_VISITS);
                    theirs.steps().onConfirm();
                    form(mine).terms().metres().set("250");
                    VisitRow row =
                            mine.model().overviewProperty().get().orElseThrow().visits().getFirst();
                    theirs.steps().onAllocate(row, Optional.of(Story.SPECIAL));
                    mine.steps().onAllocate(row, Optional.of(Story.CONSTABLE));
                });
        assertThat(mine.said.getLast())
                .startsWith("Larch Testperson changed this on Thu 26 Nov 12:00")
                .contains("just before you");
        assertThat(form(mine).terms().metres().get()).isEqualTo("250");
    }

    private List<Condition> terms() {
        return mine.model()
                .overviewProperty()
                .get()
                .orElseThrow()
                .file()
                .newestTerms()
                .conditions();
    }

    private static void save(CasePage page) {
        form(page).reason().set("as the sealed order puts it");
        page.steps().onConfirm();
    }

    private static TermsChangeModel form(CasePage page) {
        return CaseScreenTest.form(page, TermsChangeModel.class);
    }

    private RadioButton radio(String id) {
        return (RadioButton) node(id);
    }

    private Node node(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    mine.controller.root().applyCss();
                    mine.controller.root().layout();
                    return mine.controller.root().lookup(id);
                });
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
