package hedgeward.ui.signin;

import hedgeward.app.backup.BackupDoor;
import hedgeward.app.backup.BackupName;
import hedgeward.app.backup.EvidenceTally;
import hedgeward.app.backup.Restoring;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.wording.BackupWords;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Puts a backup into a new folder by two people, or by one where nobody else may.
final class RestoreController {

    /// What happens when the office stands in its new folder, and when the person goes back.
    record Ways(Consumer<Path> onRestored, Runnable onBack) {}

    private final BackupDoor door;
    private final Look look;
    private final Ways ways;
    private final RestoreModel model = new RestoreModel();
    private final Lane looking;
    private final Lane working;
    private final RestoreForm form;

    RestoreController(BackupDoor door, UiTasks tasks, Look look, Ways ways, Scope scope) {
        this.door = door;
        this.look = look;
        this.ways = ways;
        this.looking = tasks.lane();
        this.working = tasks.lane();
        this.form = new RestoreForm(look, model, this, scope);
    }

    RestoreForm form() {
        return form;
    }

    RestoreModel model() {
        return model;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return working.busyProperty();
    }

    /// Proposes the newest backup of a folder, and a new folder beside the office.
    void propose(Optional<Path> backups, Optional<Path> office, String user) {
        model.problemProperty().set(Optional.empty());
        model.firstProperty().set(user);
        office.ifPresent(it -> model.targetProperty().set(it + "-restored"));
        backups.ifPresent(
                folder ->
                        looking.run(
                                () -> newest(folder),
                                found ->
                                        found.ifPresent(
                                                file ->
                                                        model.fileProperty()
                                                                .set(file.toString()))));
    }

    void onRestore(char[] first, char[] second) {
        Optional<Path> file = RestoreModel.path(model.fileProperty());
        Optional<Path> target = RestoreModel.path(model.targetProperty());
        String user = model.firstProperty().get().strip();
        if (file.isEmpty() || target.isEmpty() || user.isEmpty() || first.length == 0) {
            Arrays.fill(first, '\0');
            Arrays.fill(second, '\0');
            say(look.messages().text(RestoreMsg.MISSING));
            return;
        }
        Optional<BackupDoor.Person> other =
                Optional.of(model.secondProperty().get().strip())
                        .filter(name -> !name.isEmpty())
                        .map(name -> new BackupDoor.Person(name, second));
        if (other.isEmpty()) {
            Arrays.fill(second, '\0');
        }
        model.problemProperty().set(Optional.empty());
        working.run(
                () ->
                        door.restore(
                                file.get(),
                                target.get(),
                                new BackupDoor.Person(user, first),
                                other),
                this::told);
    }

    void onBack() {
        form.wipe();
        ways.onBack().run();
    }

    private void told(Restoring restoring) {
        if (restoring instanceof Restoring.Restored(Path folder, var _, EvidenceTally evidence)) {
            form.wipe();
            told(folder, evidence, restoring);
        } else {
            say(new BackupWords(look.messages()).restoring(restoring, look.times()));
        }
    }

    /// What is lost is said before the office is shown.
    private void told(Path folder, EvidenceTally evidence, Restoring restoring) {
        if (evidence.isWhole()) {
            ways.onRestored().accept(folder);
        } else {
            say(new BackupWords(look.messages()).restoring(restoring, look.times()));
        }
    }

    private void say(String words) {
        model.problemProperty().set(Optional.of(words));
    }

    private static Optional<Path> newest(Path folder) {
        try (Stream<Path> there = Files.list(folder)) {
            return there.filter(BackupName::isOne).max(Comparator.comparing(Path::toString));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
