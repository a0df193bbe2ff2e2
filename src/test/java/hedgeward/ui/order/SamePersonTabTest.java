package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.domain.identity.CasePair;
import hedgeward.domain.identity.PairDecision;
import hedgeward.domain.identity.Verdict;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The tab of other cases: suggested, joined by two, parted again.
@ExtendWith(ApplicationExtension.class)
class SamePersonTabTest {

    private static final Instant NOW = Story.at("2026-12-05T11:30");
    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final Actor DESK = new Actor("rail", Set.of(Role.DESK), "desk 1");
    private static final String OTHER = "DV-2024-0117";

    private final CaseFile file = Steps.orderServed();
    private final CaseFile earlier = as(OTHER, 1);
    private final DeskOffice office = new DeskOffice(NOW);

    @BeforeEach
    void fill() {
        office.memory.cases.addAll(List.of(file, earlier, as("DV-2025-0044", 2)));
        office.memory.officers.addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
        office.accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        office.slots.with("finch", "four five six");
    }

    @Test
    void twoPeopleJoinTwoCasesAndTakeItBack() {
        Parent root = shown(WREN);
        press(root, "#same-person-same-" + OTHER);
        press(root, "#same-person-confirm");
        assertThat(((Label) root.lookup("#same-person-reason-problem")).getText())
                .contains("how that is known");
        type(root, "#same-person-reason", "Same fingerprints");
        press(root, "#same-person-confirm");
        approve(root);
        assertThat(office.personLinks.findAll()).hasSize(1);
        assertThat(root.lookup("#same-person-same-" + OTHER)).isNull();

        press(root, "#same-person-take-back-" + OTHER);
        type(root, "#same-person-reason", "Prints were mixed up");
        press(root, "#same-person-confirm");
        approve(root);
        assertThat(root.lookup("#same-person-same-" + OTHER)).isNotNull();
        assertThat(office.actions()).contains("person.same", "person.open");
    }

    @Test
    void aCaseNobodySuggestsIsComparedByItsReference() {
        Parent root = shown(WREN);
        type(root, "#same-person-named", "DV-1999-0001");
        press(root, "#same-person-find");
        assertThat(((Label) root.lookup("#same-person-named-problem")).getText())
                .contains("No case has this reference");
        type(root, "#same-person-named", OTHER);
        press(root, "#same-person-find");
        assertThat(root.lookup("#same-person-sheet").isVisible()).isTrue();
        press(root, "#same-person-cancel");
        assertThat(root.lookup("#same-person-sheet").isVisible()).isFalse();
    }

    @Test
    void whoMayOnlyReadIsOfferedNoDecision() {
        Parent root = shown(DESK);
        assertThat(root.lookup("#same-person-open-" + OTHER).isVisible()).isTrue();
        assertThat(root.lookup("#same-person-same-" + OTHER).isVisible()).isFalse();
        assertThat(root.lookup("#same-person-named")).isNull();
    }

    @Test
    void pictures() throws IOException {
        office.personLinks.add(
                new PairDecision(
                        new CasePair(file.id(), earlier.id()),
                        Verdict.SAME,
                        NOW,
                        "wren",
                        "finch",
                        "Same custody photograph and date of birth"));
        Snapshots.take("case-other-cases", 1264, 760, () -> page(WREN));
        Snapshots.take(
                "case-other-cases-sheet",
                1264,
                900,
                () -> {
                    Parent root = page(WREN);
                    new Scene(root);
                    root.applyCss();
                    root.layout();
                    ((Button) root.lookup("#same-person-same-DV-2025-0044")).fire();
                    root.getScene().setRoot(new Pane());
                    return root;
                });
    }

    private void approve(Parent root) {
        type(root, "#consent-name", "finch");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        ((TextInputControl) root.lookup("#consent-passphrase"))
                                .appendText("four five six"));
        press(root, "#consent-approve");
    }

    private Parent shown(Actor actor) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    Parent root = page(actor);
                    new Scene(root);
                    root.applyCss();
                    root.layout();
                    return root;
                });
    }

    /// The page with its last tab in front.
    private Parent page(Actor actor) {
        Parent root = new CasePage(office, actor, file).controller.root();
        TabPane tabs = (TabPane) root.lookup("#case-tabs");
        tabs.getTabs().stream()
                .filter(tab -> "case-tab-same-person".equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
        return root;
    }

    private static void press(Parent root, String id) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, ((Button) root.lookup(id))::fire);
    }

    private static void type(Parent root, String id, String words) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((TextInputControl) root.lookup(id)).setText(words));
    }

    private static CaseFile as(String ref, int number) {
        CaseFile like = Steps.orderServed();
        return new CaseFile(
                new CaseId(new UUID(0x7009L, number)),
                0,
                new CaseRef(ref),
                like.occurrenceRef(),
                like.regime(),
                like.parties(),
                like.notice(),
                like.hearings(),
                like.order(),
                like.handling());
    }
}
