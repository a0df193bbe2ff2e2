package hedgeward.ui.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.evidence.Pixels;
import hedgeward.app.evidence.Preview;
import hedgeward.domain.breach.BreachState;
import hedgeward.story.Story;
import hedgeward.ui.kit.Snapshots;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The card of evidence files on the page of a breach.
@ExtendWith(ApplicationExtension.class)
class EvidenceCardTest {

    private static final Instant SUNDAY = Story.at("2026-12-06T09:12");
    private static final String MESSAGES =
            "Tue 1 Dec 21:04  please talk to me\nTue 1 Dec 21:09  I know you are in\n";

    @TempDir private Path folder;

    @Test
    void aFileIsTakenInShownAndHandedOut() throws IOException {
        Path file = Files.writeString(folder.resolve("messages.txt"), MESSAGES);
        Path copy = folder.resolve("copy.txt");
        Shown shown = shown(new Actor("m.holt", Set.of(Role.CASE_OFFICER), "desk 1"));
        shown.page.evidence.chosen = Optional.of(file);
        shown.page.evidence.saveTo = Optional.of(copy);

        onFx(() -> shown.field("evidence-words").setText("screenshots from her phone"));
        onFx(() -> shown.button("evidence-add").fire());
        assertThat(shown.texts()).contains("messages.txt", "screenshots from her phone");
        assertThat(shown.page.notices).hasSize(1);

        String row = shown.page.evidence.evidence.findAll().getFirst().content().shortHash();
        onFx(() -> shown.button("evidence-look-" + row).fire());
        assertThat(((TextArea) shown.find("evidence-text")).getText()).isEqualTo(MESSAGES);
        onFx(() -> shown.button("evidence-release-" + row).fire());
        assertThat(copy).hasContent(MESSAGES);

        onFx(() -> shown.button("evidence-add").fire());
        assertThat(((Label) shown.find("evidence-refusal")).getText())
                .contains("messages.txt", "the same file already");
    }

    @Test
    void whoeverMayNotHandItOutIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("messages.txt"), MESSAGES);
        Shown shown = shown(new Actor("lark", Set.of(Role.DESK), "counter"));
        shown.page.evidence.chosen = Optional.of(file);
        shown.page.evidence.saveTo = Optional.of(folder.resolve("copy.txt"));

        onFx(() -> shown.button("evidence-add").fire());
        String row = shown.page.evidence.evidence.findAll().getFirst().content().shortHash();
        onFx(() -> shown.button("evidence-release-" + row).fire());

        assertThat(((Label) shown.find("evidence-refusal")).getText())
                .contains("hand out copies of evidence files");
        assertThat(folder.resolve("copy.txt")).doesNotExist();
    }

    @Test
    void aPictureIsShownAsColours() throws IOException {
        Shown shown = withPicture();

        assertThat(((ImageView) shown.find("evidence-picture")).getImage().getWidth())
                .isEqualTo(400);
        onFx(() -> shown.button("evidence-close").fire());
        assertThat(shown.page.controller.root().lookup("#evidence-picture")).isNull();
    }

    @Test
    void looksRight() throws IOException {
        Files.write(
                folder.resolve("hallway.png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 1});
        Files.writeString(folder.resolve("messages.txt"), MESSAGES);
        Snapshots.take("breach-evidence", 1264, 2300, this::pictured);
    }

    private Parent pictured() {
        BreachPage page = new BreachPage(SUNDAY, officer(), new BreachState.Reported());
        Scene scene = new Scene(page.controller.root(), 1264, 860);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Parent card = (Parent) scene.lookup("#evidence");
        for (String name : new String[] {"messages.txt", "hallway.png"}) {
            page.evidence.chosen = Optional.of(folder.resolve(name));
            ((TextField) card.lookup("#evidence-words")).setText("from her phone, by PC Holt");
            ((Button) card.lookup("#evidence-add")).fire();
        }
        page.evidence.previewer = (_, _, at) -> new Preview.Drawn(picture(), at, 3);
        String row = page.evidence.evidence.findAll().getLast().content().shortHash();
        ((Button) card.lookup("#evidence-look-" + row)).fire();
        Parent root = scene.getRoot();
        scene.setRoot(new Pane());
        return root;
    }

    private Shown withPicture() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("hallway.png"),
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 1});
        Shown shown = shown(officer());
        shown.page.evidence.chosen = Optional.of(file);
        shown.page.evidence.previewer = (_, _, page) -> new Preview.Drawn(picture(), page, 3);
        onFx(() -> shown.button("evidence-add").fire());
        String row = shown.page.evidence.evidence.findAll().getFirst().content().shortHash();
        onFx(() -> shown.button("evidence-look-" + row).fire());
        return shown;
    }

    private static Actor officer() {
        return new Actor("m.holt", Set.of(Role.CASE_OFFICER), "desk 1");
    }

    private static Pixels picture() {
        int[] colours = new int[400 * 180];
        for (int at = 0; at < colours.length; at++) {
            colours[at] = (at / 400 + at % 400) % 40 < 20 ? 0xff6b7f99 : 0xffcdd5df;
        }
        return new Pixels(400, colours);
    }

    private record Shown(BreachPage page) {
        Node find(String id) {
            return page.controller.root().lookup("#" + id);
        }

        Button button(String id) {
            return (Button) find(id);
        }

        TextField field(String id) {
            return (TextField) find(id);
        }

        java.util.List<String> texts() {
            return find("evidence").lookupAll(".label").stream()
                    .map(node -> ((Label) node).getText())
                    .toList();
        }
    }

    private static Shown shown(Actor actor) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    BreachPage page = new BreachPage(SUNDAY, actor, new BreachState.Reported());
                    Scene scene = new Scene(page.controller.root(), 1264, 860);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return new Shown(page);
                });
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
