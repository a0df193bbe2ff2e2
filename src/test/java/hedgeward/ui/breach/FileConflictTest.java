package hedgeward.ui.breach;

import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.proof.KeepBreachFile;
import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.Proof;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Two people put things into the file of the same breach at the same time.
@ExtendWith(ApplicationExtension.class)
final class FileConflictTest {

    private static final Instant NOW = at("2026-12-09T09:12");
    private static final Actor OTHER =
            new Actor("Larch Testperson", Set.of(Role.CASE_OFFICER), "desk 2");

    @Test
    void whatAnotherSaidOfTheSamePointIsLaidBesideWhatWasTyped() throws IOException {
        BreachPage page = page();
        press(page, "proof-point-knowledge");
        type(page, "#proof-how", "Read out to him at the door.");
        theirs(page, new Step.Prove(proof(Set.of(1, 2), "The usher handed it over.")));
        press(page, "proof-keep");

        assertThat(kept(page, Point.KNOWLEDGE).words()).contains("The usher handed it over.");
        assertThat(((Label) node(page, "#proof-conflict-by")).getText())
                .startsWith("Larch Testperson changed this on Wed 9 Dec 09:12");
        assertThat(node(page, "#proof-conflict-save").isDisabled()).isTrue();
        Snapshots.take("breach-file-conflict", 1366, 900, () -> page.controller.root());

        press(page, "proof-conflict-back");
        assertThat(((TextInputControl) node(page, "#proof-how")).getText())
                .isEqualTo("Read out to him at the door.");
        press(page, "proof-keep");
        onFx(() -> ((RadioButton) node(page, "#proof-conflict-how-yours")).setSelected(true));
        press(page, "proof-conflict-save");
        assertThat(kept(page, Point.KNOWLEDGE))
                .isEqualTo(proof(Set.of(1, 2), "Read out to him at the door."));
        assertThat(page.controller.root().lookup("#proof-how")).isNull();
    }

    @Test
    void whatAnotherPutElsewhereIsKeptBesideIt() {
        BreachPage page = page();
        press(page, "proof-produce");
        type(page, "#proof-reference", "WRN/9");
        theirs(
                page,
                new Step.Produce(new Exhibit(0, Exhibit.Kind.CCTV, "LTP/1", Optional.empty())));
        press(page, "proof-keep");

        assertThat(page.office.breachFiles.getById(BreachPage.ID).exhibits())
                .extracting(Exhibit::reference)
                .containsExactly("WRN/1", "W2", "LTP/1", "WRN/9");
        assertThat(page.notices)
                .extracting(Notice::words)
                .containsExactly(
                        "Exhibit kept. Larch Testperson put something else into this file on Wed 9"
                                + " Dec 09:12, while you were typing: both are kept.");
    }

    private static Proof proof(Set<Integer> exhibits, String words) {
        return new Proof(Point.KNOWLEDGE, exhibits, Optional.of(words));
    }

    private static Proof kept(BreachPage page, Point point) {
        return page.office.breachFiles.getById(BreachPage.ID).proof(point).orElseThrow();
    }

    private static void theirs(BreachPage page, Step step) {
        BreachFile file = page.office.breachFiles.getById(BreachPage.ID);
        KeepBreachFile keep =
                new KeepBreachFile(
                        page.office,
                        new KeepBreachFile.Ports(
                                page.office.cases,
                                page.office.breaches,
                                page.office.breachFiles,
                                page.office.audit,
                                Gates.open()),
                        Clock.fixed(NOW, London.ZONE));
        assertThat(
                        keep.handle(
                                new KeepBreachFile.Command(
                                        OTHER, BreachPage.ID, file.version(), step)))
                .isInstanceOf(Result.Done.class);
    }

    private static BreachPage page() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    BreachPage page =
                            new BreachPage(
                                    NOW,
                                    BreachPage.CUSTODY,
                                    new BreachState.Reported(),
                                    FilledFile.of(BreachPage.ID));
                    new Scene(page.controller.root(), 1366, 900);
                    return page;
                });
    }

    private static void press(BreachPage page, String id) {
        onFx(() -> ((Button) node(page, "#" + id)).fire());
    }

    private static void type(BreachPage page, String id, String words) {
        onFx(() -> ((TextInputControl) node(page, id)).setText(words));
    }

    private static Node node(BreachPage page, String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    page.controller.root().applyCss();
                    page.controller.root().layout();
                    return page.controller.root().lookup(id);
                });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
