package hedgeward.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.restricted.Readership;
import hedgeward.domain.restricted.RestrictionChange;
import hedgeward.story.Steps;
import hedgeward.story.Story;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/// The page of a restricted case, for whom it is open to and for whom it is closed to.
@ExtendWith(ApplicationExtension.class)
class RestrictedCaseTest {

    private static final Instant NOW = Story.at("2026-12-05T11:30");
    private static final Actor SUPERVISOR = new Actor("s.quill", Set.of(Role.SUPERVISOR), "desk 1");
    private static final Actor CUSTODY = new Actor("night", Set.of(Role.CUSTODY), "desk 2");

    private final CaseFile file = Steps.orderServed();
    private final DeskOffice office = new DeskOffice(NOW);

    @Test
    void aClosedCaseIsOpenedWithAReasonAndClosesAfterAnHour() {
        people();
        restrictTo("s.quill");
        CasePage page = shown(CUSTODY);
        Parent root = page.controller.root();
        assertThat(root.lookup("#restricted-glass").isVisible()).isTrue();
        assertThat(page.model().overviewProperty().get()).isEmpty();

        press(root, "#glass-break");
        assertThat(text(root, "#glass-reason-problem")).contains("two words");

        type(root, "#glass-reason", "brought in for breach, need his clock");
        press(root, "#glass-break");
        assertThat(page.model().overviewProperty().get()).isPresent();
        assertThat(text(root, "#restricted-readers")).contains("s.quill");
        assertThat(office.actions()).contains("case.break-glass", "case.read");

        office.clock.set(NOW.plus(Duration.ofMinutes(60)));
        WaitForAsyncUtils.waitForAsyncFx(5_000, page.controller::onShown);
        assertThat(page.model().overviewProperty().get()).isEmpty();
        assertThat(root.lookup("#restricted-glass").isVisible()).isTrue();
    }

    @Test
    void aSupervisorNamesReadersAndLiftsItAgain() {
        people();
        Parent root = shown(SUPERVISOR).controller.root();
        press(root, "#case-restrict");
        assertThat(all(root, "garrick.oxlade").isDisabled()).isTrue();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> all(root, "s.quill").setSelected(true));
        type(root, "#restricted-reason", "the respondent is one of our officers");
        press(root, "#restricted-confirm");
        assertThat(text(root, "#restricted-readers")).contains("s.quill");
        assertThat(readership().orElseThrow().keptOut()).containsExactly("garrick.oxlade");

        press(root, "#restricted-lift");
        type(root, "#restricted-reason", "not the same person after all");
        press(root, "#restricted-confirm");
        assertThat(root.lookup("#restricted-banner").isVisible()).isFalse();
        assertThat(readership()).isEmpty();
    }

    @Test
    void aSheetOpenedBeforeSomebodyElseDecidedIsRefusedAndAClosedAccountStaysKeptOut() {
        people();
        restrictTo("s.quill");
        office.accounts.setEnabled("garrick.oxlade", false);
        Parent root = shown(SUPERVISOR).controller.root();
        press(root, "#restricted-change");
        restrictTo("s.quill", "night");
        type(root, "#restricted-reason", "the respondent is one of our officers");
        press(root, "#restricted-confirm");
        assertThat(text(root, "#restricted-reason-problem")).isNotEmpty();
        assertThat(readership().orElseThrow().readers())
                .containsExactlyInAnyOrder("s.quill", "night");

        Parent again = shown(SUPERVISOR).controller.root();
        press(again, "#restricted-change");
        type(again, "#restricted-reason", "the respondent is one of our officers");
        press(again, "#restricted-confirm");
        assertThat(readership().orElseThrow().keptOut()).containsExactly("garrick.oxlade");
    }

    @Test
    void pictures() throws IOException {
        people();
        Snapshots.take("case-restrict-sheet", 1264, 700, sheet());
        restrictTo("s.quill", "night");
        Snapshots.take("case-restricted", 1264, 700, () -> page(SUPERVISOR).controller.root());
        restrictTo("s.quill");
        Snapshots.take("case-closed", 1264, 700, () -> page(CUSTODY).controller.root());
    }

    private Callable<Parent> sheet() {
        return () -> {
            CasePage page = page(SUPERVISOR);
            page.controller.restriction().onRestrict();
            return page.controller.root();
        };
    }

    private Optional<Readership> readership() {
        return office.restrictions.findNewest(file.id()).flatMap(RestrictionChange::readership);
    }

    private static CheckBox all(Parent root, String user) {
        return root.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> ("restricted-reads-" + user).equals(box.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void people() {
        office.memory.cases.addAll(List.of(file));
        office.memory.officers.addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE));
        office.accounts.add(new Account("s.quill", Set.of(Role.SUPERVISOR), true));
        office.accounts.add(new Account("night", Set.of(Role.CUSTODY), true));
        office.accounts.add(new Account("garrick.oxlade", Set.of(Role.CASE_OFFICER), true));
    }

    private void restrictTo(String... readers) {
        office.restrictions.add(
                new RestrictionChange(
                        file.id(),
                        NOW,
                        "s.quill",
                        "the respondent is one of our officers",
                        Optional.of(new Readership(Set.of(readers), Set.of("garrick.oxlade")))));
    }

    private CasePage shown(Actor actor) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> page(actor));
    }

    private CasePage page(Actor actor) {
        return new CasePage(office, actor, file);
    }

    private static void press(Parent root, String id) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, ((Button) root.lookup(id))::fire);
    }

    private static void type(Parent root, String id, String words) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> ((TextArea) root.lookup(id)).setText(words));
    }

    private static String text(Parent root, String id) {
        return ((Label) root.lookup(id)).getText();
    }
}
