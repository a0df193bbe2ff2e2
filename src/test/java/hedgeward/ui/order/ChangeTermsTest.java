package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@ExtendWith(ApplicationExtension.class)
class ChangeTermsTest {

    private static final String TERM = "#case-form-terms-term-no-entry";

    @Test
    void aCorrectionShowsBothWordingsBesideOneAnother() {
        CasePage page = on(() -> correcting(Steps.orderServed()));
        on(
                () -> {
                    form(page).terms().metres().set("250");
                    form(page).reason().set("the sealed order says 250");
                    page.steps().onConfirm();
                    tab(page);
                    return page;
                });
        assertThat(page.said)
                .containsExactly("The change is recorded; what stood there before is kept.");
        assertThat(order(page).history().versions()).hasSize(2);
        assertThat(texts(page, "#case-terms-versions .label"))
                .contains(
                        "Before: Must not come within 100 metres of the home, at any time.",
                        "Now: Must not come within 250 metres of the home, at any time.")
                .anyMatch(text -> text.endsWith("the sealed order says 250"));
    }

    @Test
    void nothingIsRecordedWithoutAReasonOrAChange() {
        CasePage page = on(() -> correcting(Steps.orderServed()));
        on(
                () -> {
                    page.steps().onConfirm();
                    return page;
                });
        assertThat(form(page).reason().problemProperty().get()).isPresent();
        on(
                () -> {
                    form(page).reason().set("for no reason");
                    page.steps().onConfirm();
                    return page;
                });
        assertThat(form(page).terms().whole().problemProperty().get())
                .contains("Nothing in the terms was changed.");
        assertThat(page.said).isEmpty();
    }

    @Test
    void wordsThatTellTheAddressAreWarnedOfAndNeedADecision() {
        CasePage page = on(() -> correcting(hidden()));
        on(
                () -> {
                    press(page, TERM + "-more");
                    type(page, TERM + "-words", "You must not enter 12 Thornfield Reach.");
                    form(page).reason().set("as the sealed order puts it");
                    page.steps().onConfirm();
                    return page;
                });
        assertThat(page.said).isEmpty();
        assertThat(form(page).terms().whole().problemProperty().get()).isPresent();
        assertThat(page.controller.root().lookup(TERM + "-giveaway")).isNotNull();
        on(
                () -> {
                    type(page, TERM + "-giveaway-reason", "the court was told and ordered it so");
                    page.steps().onConfirm();
                    return page;
                });
        assertThat(page.said).hasSize(1);
        assertThat(order(page).terms().conditions())
                .filteredOn(term -> term.type() == ConditionType.NO_ENTRY)
                .singleElement()
                .satisfies(
                        term ->
                                assertThat(term.addressReason())
                                        .contains("the court was told and ordered it so"));
    }

    @Test
    void theOfferedWordingNamesNoAddress() {
        CasePage page = on(() -> correcting(hidden()));
        on(
                () -> {
                    press(page, TERM + "-more");
                    type(page, TERM + "-words", "You must not enter 12 Thornfield Reach.");
                    press(page, TERM + "-giveaway-home");
                    return page;
                });
        assertThat(page.controller.root().lookup(TERM + "-giveaway")).isNull();
        assertThat(((Labeled) page.controller.root().lookup(TERM + "-plain")).getText())
                .isEqualTo(
                        "Must not enter any premises where the protected person lives, at any"
                                + " time.");
    }

    @Test
    void theFormAndTheWordingsLookRight() throws IOException {
        Snapshots.take(
                "case-terms-form",
                1264,
                900,
                () -> {
                    CasePage page = correcting(hidden());
                    press(page, TERM + "-more");
                    type(
                            page,
                            TERM + "-words",
                            "You must not enter 12 Thornfield Reach before 9am.");
                    return page.controller.root();
                });
        Snapshots.take("case-terms-versions", 1264, 900, () -> versions().controller.root());
    }

    private static CasePage versions() {
        CasePage page = correcting(Steps.orderServed());
        press(page, "#case-form-terms-term-no-contact-more");
        type(
                page,
                "#case-form-terms-term-no-contact-words",
                "You must not contact her by any means, except through a solicitor.");
        form(page).terms().metres().set("250");
        form(page).terms().tick(ConditionType.LEAVE_PREMISES).set(false);
        form(page).reason().set("typed from the sealed order");
        page.steps().onConfirm();
        tab(page);
        return page;
    }

    private static void tab(CasePage page) {
        TabPane tabs = (TabPane) page.controller.root().lookup("#case-tabs");
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("case-tab-conditions"))
                .findFirst()
                .ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }

    private static CasePage correcting(CaseFile file) {
        DeskOffice office = new DeskOffice(Story.at("2026-11-26T12:00"));
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(
                List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        CasePage page = new CasePage(office, DeskOffice.CASE_OFFICER, file);
        new Scene(page.controller.root(), 1200, 900);
        page.steps().onStep(CaseStep.CHANGE_TERMS);
        page.controller.root().applyCss();
        page.controller.root().layout();
        return page;
    }

    /// The protected person has moved to an address the respondent does not know.
    private static CaseFile hidden() {
        CaseFile file = Steps.orderServed();
        Parties parties = file.parties();
        ProtectedPerson person = parties.protectedPerson();
        ProtectedPerson moved =
                new ProtectedPerson(
                        person.name(),
                        person.bornOn(),
                        person.sex(),
                        Optional.of(new Address("12 Thornfield Reach, Corby", Optional.empty())),
                        person.safeContact());
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                file.regime(),
                new Parties(
                        parties.respondent(), moved, parties.relationship(), parties.household()),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    private static ProtectionOrder order(CasePage page) {
        return page.model().overviewProperty().get().orElseThrow().file().order().orElseThrow();
    }

    private static TermsChangeModel form(CasePage page) {
        return CaseScreenTest.form(page, TermsChangeModel.class);
    }

    private static void press(CasePage page, String selector) {
        Node node = node(page, selector);
        if (node instanceof ToggleButton toggle) {
            toggle.setSelected(true);
        } else {
            ((ButtonBase) node).fire();
        }
    }

    private static void type(CasePage page, String selector, String words) {
        ((TextInputControl) node(page, selector)).setText(words);
    }

    private static Node node(CasePage page, String selector) {
        Parent root = page.controller.root();
        root.applyCss();
        root.layout();
        return Optional.ofNullable(root.lookup(selector)).orElseThrow();
    }

    private static List<String> texts(CasePage page, String selector) {
        return on(
                () -> {
                    page.controller.root().applyCss();
                    page.controller.root().layout();
                    return page.controller.root().lookupAll(selector).stream()
                            .filter(Labeled.class::isInstance)
                            .map(node -> ((Labeled) node).getText())
                            .toList();
                });
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
