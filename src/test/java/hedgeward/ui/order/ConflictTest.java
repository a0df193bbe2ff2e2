package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.correction.Merge.Side;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Two people put the same case right at the same time.
@ExtendWith(ApplicationExtension.class)
class ConflictTest {

    private static final Instant NOW = Story.at("2026-11-25T09:00");
    private static final Actor OTHER =
            new Actor("Larch Testperson", DeskOffice.CASE_OFFICER.roles(), "desk-2");

    @SuppressWarnings("NullAway.Init") // opened before each test
    private CasePage mine;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private CasePage theirs;

    @BeforeEach
    void bothOpenTheCase() {
        on(
                () -> {
                    DeskOffice office = new DeskOffice(NOW);
                    CaseFile file = Steps.served();
                    office.memory.cases.addAll(List.of(file));
                    office.memory.officers.addAll(
                            List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL));
                    mine = new CasePage(office, DeskOffice.CASE_OFFICER, file);
                    theirs = new CasePage(office, OTHER, file);
                    new Scene(mine.controller.root(), 1366, 900);
                    type(mine, CaseField.RESPONDENT_POSTCODE, "NN16 8AB");
                    type(mine, CaseField.RESPONDENT_ADDRESS, "4 Example Row");
                });
    }

    @Test
    void whatBothChangedApartIsSavedTogether() {
        on(
                () -> {
                    save(theirs, CaseField.RESPONDENT_FORENAMES, "Rowan Ash");
                    save(mine, CaseField.RESPONDENT_POSTCODE, "NN16 8AB");
                });
        assertThat(conflict().on(Side.CONFLICT)).isEmpty();
        assertThat(words("#case-form-conflict-by"))
                .startsWith("Larch Testperson changed this on Wed 25 Nov 09:00");

        on(() -> button("#case-form-conflict-save").fire());
        assertThat(fact(CaseField.RESPONDENT_FORENAMES)).contains("Rowan Ash");
        assertThat(fact(CaseField.RESPONDENT_ADDRESS)).contains("4 Example Row");
        assertThat(fact(CaseField.RESPONDENT_POSTCODE)).contains("NN16 8AB");
        assertThat(mine.model().formProperty().get()).isEmpty();
    }

    @Test
    void whatBothChangedIsChosenAndAskedAgainWhenItChangesAgain() throws IOException {
        on(
                () -> {
                    save(theirs, CaseField.RESPONDENT_ADDRESS, "9 Sample Close");
                    save(mine, CaseField.RESPONDENT_POSTCODE, "NN16 8AB");
                });
        assertThat(button("#case-form-conflict-save").isDisabled()).isTrue();
        Snapshots.take("case-conflict", 1366, 900, () -> mine.controller.root());
        on(() -> radio("#case-form-conflict-respondent-address-yours").setSelected(true));
        assertThat(button("#case-form-conflict-save").isDisabled()).isFalse();

        on(() -> save(theirs, CaseField.RESPONDENT_ADDRESS, "10 Sample Close"));
        on(() -> button("#case-form-conflict-save").fire());
        assertThat(conflict().on(Side.CONFLICT))
                .singleElement()
                .satisfies(fact -> assertThat(fact.theirs()).contains("10 Sample Close"));

        on(() -> radio("#case-form-conflict-respondent-address-theirs").setSelected(true));
        on(() -> button("#case-form-conflict-save").fire());
        assertThat(fact(CaseField.RESPONDENT_ADDRESS)).contains("10 Sample Close");
        assertThat(fact(CaseField.RESPONDENT_POSTCODE)).contains("NN16 8AB");
    }

    @Test
    void goingBackKeepsWhatWasTypedAndNothingIsOverwritten() {
        on(
                () -> {
                    save(theirs, CaseField.RESPONDENT_ADDRESS, "9 Sample Close");
                    save(mine, CaseField.RESPONDENT_POSTCODE, "NN16 8AB");
                });
        on(() -> button("#case-form-conflict-back").fire());
        CorrectionModel form = CaseScreenTest.form(mine, CorrectionModel.class);
        assertThat(form.fact(CaseField.RESPONDENT_ADDRESS).text()).contains("4 Example Row");

        on(() -> mine.steps().onConfirm());
        assertThat(conflict().on(Side.CONFLICT)).hasSize(1);
        assertThat(fact(CaseField.RESPONDENT_ADDRESS)).contains("9 Sample Close");
    }

    private hedgeward.domain.correction.Merge<CaseField> conflict() {
        return mine.model().conflictProperty().get().orElseThrow().merge();
    }

    private Optional<String> fact(CaseField field) {
        return CaseFields.read(mine.model().overviewProperty().get().orElseThrow().file(), field);
    }

    private static void save(CasePage page, CaseField field, String text) {
        type(page, field, text);
        CaseScreenTest.form(page, CorrectionModel.class).reason().set("Seen on the paper");
        page.steps().onConfirm();
    }

    private static void type(CasePage page, CaseField field, String text) {
        if (page.model().formProperty().get().isEmpty()) {
            page.steps().onStep(CaseStep.CORRECT);
        }
        CorrectionModel form = CaseScreenTest.form(page, CorrectionModel.class);
        form.group().set(field.group());
        switch (form.fact(field)) {
            case FactAnswer.Words words -> words.answer().set(text);
            case FactAnswer.Code code -> code.answer().set(text);
            case FactAnswer other -> throw new IllegalStateException(other.toString());
        }
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

    private Button button(String id) {
        return (Button) node(id);
    }

    private RadioButton radio(String id) {
        return (RadioButton) node(id);
    }

    private String words(String id) {
        return ((Label) node(id)).getText();
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
