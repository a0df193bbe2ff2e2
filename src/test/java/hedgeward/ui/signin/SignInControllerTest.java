package hedgeward.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.OfficeDamage;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.EvidenceTally;
import hedgeward.app.backup.RegisterTally;
import hedgeward.app.backup.Restoring;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.SecretField;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Themes;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.signin.SignInModel.Spot;
import hedgeward.ui.signin.SignInModel.Step;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Sign-in before a door that answers as the test says and keeps what it was handed.
@ExtendWith(ApplicationExtension.class)
class SignInControllerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:40:00Z");
    private static final Actor ACTOR = new Actor("Quill", Set.of(Role.DESK), "test PC");

    @TempDir private Path backupFolder;

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final List<Path> remembered = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private final ToldDoor door = new ToldDoor();
    private final ToldBackupDoor backups = new ToldBackupDoor();
    private SignInController<String> controller;
    private UiTicker ticker;
    private Scene scene;

    @Start
    void show(Stage stage) {
        ticker = new UiTicker(clock::get);
        controller = controllerOf();
        scene = new Scene(controller.root(), 900, 900);
        Themes.wear(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        controller.focus();
    }

    private SignInController<String> controllerOf() {
        return new SignInController<>(
                door,
                new Memory(),
                new SignInController.Desk(
                        SameThreadTasks.create(),
                        ticker,
                        backups,
                        SignInStand.NO_KEYS,
                        SignInStand.NO_PAPER),
                Look.of(new Messages(Locale.UK), ZoneId.of("Europe/London")),
                who -> entered.add(who.desk()));
    }

    @Test
    void unlocksByKeysAloneAndWipesWhatWasTyped(FxRobot robot) {
        door.entry = new Entry.Unlocked<>("desk", ACTOR, 0);

        robot.write("Quill").push(KeyCode.TAB).write("four tame otters").push(KeyCode.ENTER);

        assertThat(door.user).isEqualTo("Quill");
        assertThat(door.heard).isEqualTo("four tame otters");
        assertThat(entered).containsExactly("desk");
        assertThat(remembered).hasSize(1);
        assertThat(secret("signin-passphrase").peek()).isEmpty();
    }

    @Test
    void saysThatThePassphraseIsWrongAndEmptiesTheField(FxRobot robot) {
        door.entry = new Entry.WrongPassphrase<>(2);

        robot.interact(() -> tryToUnlock("Quill"));

        assertThat(problem(Spot.PASSPHRASE)).contains("2 wrong tries", "Nothing was opened");
        assertThat(entered).isEmpty();
        assertThat(remembered).isEmpty();
    }

    @Test
    void waitsAsLongAsTheDoorSays(FxRobot robot) {
        door.entry = new Entry.TooSoon<>(NOW.plusSeconds(90));
        robot.interact(() -> tryToUnlock("Quill"));
        assertThat(problem(Spot.PASSPHRASE)).contains("in 1 min");
        assertThat(node("signin-unlock").isDisabled()).isTrue();

        clock.set(NOW.plusSeconds(90));
        robot.interact(ticker::tick);

        assertThat(node("signin-unlock").isDisabled()).isFalse();
        assertThat(controller.model().problemsProperty().get()).isEmpty();
    }

    @Test
    void asksForWhatIsMissingBesideItsField(FxRobot robot) {
        robot.interact(() -> controller.onUnlock(new char[0]));

        assertThat(controller.model().problemsProperty().get())
                .containsOnlyKeys(Spot.USER, Spot.PASSPHRASE);
    }

    @Test
    void showsTheRecoveryKeyOnceBeforeItGoesOn(FxRobot robot) {
        door.founding = new Founding.Founded<>("desk", ACTOR, "ACDE-FHJK".toCharArray());
        robot.interact(this::create);
        assertThat(controller.model().stepProperty().get()).isEqualTo(Step.RECOVERY_KEY);
        robot.interact(() -> ((RadioButton) node("recovery-whole")).fire());
        robot.interact(() -> ((Button) node("recovery-show")).fire());
        FlowPane letters = (FlowPane) node("recovery-letters");
        assertThat(letters.getChildren()).hasSize(2);
        assertThat(entered).isEmpty();

        robot.interact(() -> ((Button) node("recovery-on-paper")).fire());
        assertThat(letters.getChildren()).isEmpty();
        robot.write("acde fhjk").push(KeyCode.ENTER);

        assertThat(entered).containsExactly("desk");
    }

    @Test
    void refusesTwoPassphrasesThatDiffer(FxRobot robot) {
        robot.interact(
                () -> {
                    controller.model().officeNameProperty().set("Larkrise Yard");
                    controller.model().userProperty().set("Quill");
                    controller.onCreate("four tame otters".toCharArray(), "five".toCharArray());
                });

        assertThat(controller.model().problemsProperty().get()).containsOnlyKeys(Spot.AGAIN);
        assertThat(door.heard).isEmpty();
    }

    @Test
    void aDamagedOfficeOffersItsNewestBackupAndTheRestoredFolderIsUnlockedNext(FxRobot robot)
            throws IOException {
        Files.writeString(backupFolder.resolve("hedgeward-2026-11-21-1300.backup"), "older");
        Path newest =
                Files.writeString(backupFolder.resolve("hedgeward-2026-11-22-1300.backup"), "new");
        door.entry = new Entry.Damaged<>(OfficeDamage.REGISTER_ALTERED);
        robot.interact(() -> tryToUnlock("Quill"));

        robot.interact(() -> ((Hyperlink) node("signin-to-restore")).fire());
        RestoreModel restore = controller.restore().model();
        assertThat(restore.fileProperty().get()).isEqualTo(newest.toString());
        assertThat(restore.targetProperty().get()).isEqualTo("/offices/larkrise-restored");
        robot.interact(() -> controller.restore().onRestore("one".toCharArray(), new char[0]));
        assertThat(restore.problemProperty().get().orElse("")).startsWith("Two people");

        restore.secondProperty().set("Finch");
        robot.interact(
                () -> controller.restore().onRestore("one".toCharArray(), "other".toCharArray()));

        assertThat(backups.people).containsExactly("Quill", "Finch");
        assertThat(controller.model().stepProperty().get()).isEqualTo(Step.UNLOCK);
        assertThat(controller.model().folderProperty().get())
                .isEqualTo("/offices/larkrise-restored");
    }

    private void tryToUnlock(String user) {
        controller.model().userProperty().set(user);
        controller.onUnlock("four tame otters".toCharArray());
    }

    private void create() {
        controller.model().stepProperty().set(Step.CREATE);
        controller.model().officeNameProperty().set("Larkrise Yard");
        controller.model().userProperty().set("Quill");
        controller.onCreate("four tame otters".toCharArray(), "four tame otters".toCharArray());
    }

    private String problem(Spot spot) {
        return controller.model().problemsProperty().get().getOrDefault(spot, "");
    }

    private Node node(String id) {
        return scene.getRoot().lookup("#" + id);
    }

    private SecretField secret(String id) {
        return (SecretField) node(id);
    }

    private final class Memory implements OfficeMemory {
        @Override
        public OfficeMemory.Start start() {
            return new OfficeMemory.Start(Path.of("/offices/larkrise"), true, Optional.empty());
        }

        @Override
        public Optional<Path> backups() {
            return Optional.of(backupFolder);
        }

        @Override
        public void remember(Path folder) {
            remembered.add(folder);
        }
    }

    private static final class ToldBackupDoor implements BackupDoor {
        private final List<String> people = new ArrayList<>();

        @Override
        public BackupVerdict verify(Path backup, Person person) {
            return new BackupVerdict.Unreadable();
        }

        @Override
        public Restoring restore(Path backup, Path folder, Person first, Optional<Person> second) {
            if (second.isEmpty()) {
                return new Restoring.SecondPersonNeeded();
            }
            people.add(first.user());
            people.add(second.get().user());
            return new Restoring.Restored(
                    folder,
                    new BackupManifest(
                            NOW,
                            1,
                            "",
                            "",
                            Optional.empty(),
                            new RegisterTally(1, new AuditHead(0, ""), List.of(), List.of())),
                    new EvidenceTally(0, 0));
        }
    }
}
