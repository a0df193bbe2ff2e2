package hedgeward.ui.signin;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.OfficeDamage;
import hedgeward.app.access.Role;
import hedgeward.app.backup.BackupDoor;
import hedgeward.security.Passphrase;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.signin.SignInModel.Spot;
import hedgeward.ui.signin.SignInModel.Step;

import javafx.scene.Parent;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets people in. It lives from the moment there is no open office until somebody is in.
///
/// @param <D> what lies on the desk of whoever comes in
public final class SignInController<D> implements AutoCloseable {

    /// Background work, time, and the way into backups.
    public record Desk(UiTasks tasks, UiTicker ticker, BackupDoor backups) {}

    /// Somebody is in. `wrongTries` were made since somebody last came in.
    public record Entered<D>(D desk, Actor actor, int wrongTries) {}

    private final Door<D> door;
    private final OfficeMemory memory;
    private final UiTicker ticker;
    private final Look look;
    private final Consumer<Entered<D>> onEntered;
    private final Scope scope = new Scope();
    private final SignInModel model = new SignInModel();
    private final EntryWords words;
    private final Lane lane;
    private final SignInView view;
    private final RestoreController restore;
    private Optional<Instant> notBefore = Optional.empty();
    private Optional<Entered<D>> founder = Optional.empty();

    public SignInController(
            Door<D> door,
            OfficeMemory memory,
            Desk desk,
            Look look,
            Consumer<Entered<D>> onEntered) {
        this.door = door;
        this.memory = memory;
        this.ticker = desk.ticker();
        this.look = look;
        this.onEntered = onEntered;
        this.words = new EntryWords(look.messages());
        this.lane = desk.tasks().lane();
        OfficeMemory.Start start = memory.start();
        model.folderProperty().set(start.folder().toString());
        model.stepProperty().set(start.isKnown() ? Step.UNLOCK : Step.CREATE);
        start.training().ifPresent(training -> model.userProperty().set(training.user()));
        SignInActions actions = actions();
        this.view =
                new SignInView(look, model, actions, start.training(), lane.busyProperty(), scope);
        this.restore =
                new RestoreController(
                        desk.backups(),
                        desk.tasks(),
                        look,
                        new RestoreController.Ways(
                                this::restored, () -> model.stepProperty().set(Step.UNLOCK)),
                        scope);
        view.offer(restore.form());
        scope.listen(ticker.secondProperty(), _ -> countDown());
    }

    /// The whole window's content.
    public Parent root() {
        return view.root();
    }

    /// Puts the cursor where typing begins.
    public void focus() {
        view.focus();
    }

    @Override
    public void close() {
        view.wipe();
        scope.close();
    }

    RestoreController restore() {
        return restore;
    }

    SignInModel model() {
        return model;
    }

    private SignInActions actions() {
        return new SignInActions() {
            @Override
            public void unlock(char[] passphrase) {
                onUnlock(passphrase);
            }

            @Override
            public void create(char[] passphrase, char[] again) {
                onCreate(passphrase, again);
            }

            @Override
            public void step(Step step) {
                onStep(step);
            }

            @Override
            public void typedNew(char[] letters) {
                model.strengthProperty().set(Strength.of(letters));
                Arrays.fill(letters, '\0');
            }

            @Override
            public void enter() {
                view.wipe();
                founder.ifPresent(onEntered);
            }
        };
    }

    private void onStep(Step step) {
        model.problemsProperty().set(Map.of());
        if (step == Step.RESTORE) {
            restore.propose(memory.backups(), folder(), model.userProperty().get());
        }
        model.stepProperty().set(step);
    }

    void onUnlock(char[] passphrase) {
        Optional<Path> folder = folder();
        Map<Spot, String> wrong = missing(folder, passphrase);
        model.problemsProperty().set(wrong);
        if (!wrong.isEmpty() || folder.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path office = folder.get();
        String user = model.userProperty().get();
        lane.run(
                () -> door.unlock(office, user, passphrase),
                entry -> entered(office, entry),
                this::unexpected);
    }

    void onCreate(char[] passphrase, char[] again) {
        Optional<Path> folder = folder();
        Map<Spot, String> wrong = missing(folder, passphrase);
        if (model.officeNameProperty().get().isBlank()) {
            wrong.put(Spot.NAME, text(SignInMsg.PROBLEM_NAME));
        }
        if (passphrase.length > 0 && passphrase.length < Passphrase.SHORTEST) {
            wrong.put(Spot.PASSPHRASE, text(SignInMsg.PROBLEM_SHORT));
        } else if (!Arrays.equals(passphrase, again)) {
            wrong.put(Spot.AGAIN, text(SignInMsg.PROBLEM_AGAIN));
        }
        Arrays.fill(again, '\0');
        model.problemsProperty().set(wrong);
        if (!wrong.isEmpty() || folder.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path office = folder.get();
        Charter charter = charter();
        lane.run(
                () -> door.found(office, charter, passphrase),
                founding -> founded(office, founding),
                this::unexpected);
    }

    private Charter charter() {
        return new Charter(
                model.officeNameProperty().get().strip(),
                Optional.of(model.forceProperty().get().strip()).filter(it -> !it.isEmpty()),
                false,
                model.userProperty().get().strip(),
                Role.OF_PERSONS);
    }

    private Map<Spot, String> missing(Optional<Path> folder, char[] passphrase) {
        Map<Spot, String> wrong = new EnumMap<>(Spot.class);
        if (folder.isEmpty()) {
            wrong.put(Spot.FOLDER, text(SignInMsg.PROBLEM_FOLDER));
        }
        if (model.userProperty().get().isBlank()) {
            wrong.put(Spot.USER, text(SignInMsg.PROBLEM_USER));
        }
        if (passphrase.length == 0) {
            wrong.put(Spot.PASSPHRASE, text(SignInMsg.PROBLEM_PASSPHRASE));
        }
        return wrong;
    }

    private void entered(Path folder, Entry<D> entry) {
        switch (entry) {
            case Entry.Unlocked<D>(D desk, Actor actor, int wrongTries) -> {
                memory.remember(folder);
                onEntered.accept(new Entered<>(desk, actor, wrongTries));
            }
            case Entry.WrongPassphrase<D>(int tries) ->
                    problem(Spot.PASSPHRASE, text(SignInMsg.ENTRY_WRONG, tries));
            case Entry.TooSoon<D>(Instant at) -> {
                notBefore = Optional.of(at);
                countDown();
            }
            case Entry.AccountClosed<D>() ->
                    problem(Spot.USER, text(SignInMsg.ENTRY_ACCOUNT_CLOSED));
            case Entry.Missing<D>() -> problem(Spot.FOLDER, text(SignInMsg.ENTRY_MISSING));
            case Entry.InUse<D>() -> problem(Spot.FORM, text(SignInMsg.ENTRY_IN_USE));
            case Entry.Unwritable<D>() -> problem(Spot.FOLDER, text(SignInMsg.ENTRY_UNWRITABLE));
            case Entry.Damaged<D>(OfficeDamage damage) -> {
                problem(Spot.FORM, words.damaged(damage));
                model.damagedProperty().set(true);
            }
            case Entry.NewerVersion<D>() -> problem(Spot.FORM, text(SignInMsg.ENTRY_NEWER));
        }
        view.focus();
    }

    /// The office in its new folder is the one to be unlocked now.
    private void restored(Path folder) {
        model.folderProperty().set(folder.toString());
        model.damagedProperty().set(false);
        model.stepProperty().set(Step.UNLOCK);
    }

    private void founded(Path folder, Founding<D> founding) {
        switch (founding) {
            case Founding.Founded<D>(D desk, Actor actor, char[] key) -> {
                memory.remember(folder);
                founder = Optional.of(new Entered<>(desk, actor, 0));
                view.showRecoveryKey(key);
                Arrays.fill(key, '\0');
                model.stepProperty().set(Step.RECOVERY_KEY);
            }
            case Founding.AlreadyThere<D>() -> problem(Spot.FOLDER, text(SignInMsg.FOUND_ALREADY));
            case Founding.Unwritable<D>() -> problem(Spot.FOLDER, text(SignInMsg.FOUND_UNWRITABLE));
            case Founding.UnusableName<D>() -> problem(Spot.FOLDER, text(SignInMsg.FOUND_NAME));
            case Founding.Incomplete<D>() -> problem(Spot.FORM, text(SignInMsg.FOUND_INCOMPLETE));
        }
        view.focus();
    }

    /// Says how long until the next try is taken, and takes the sentence away when it is.
    private void countDown() {
        Instant now = ticker.now();
        boolean waits = notBefore.filter(now::isBefore).isPresent();
        if (waits) {
            problem(
                    Spot.PASSPHRASE,
                    text(SignInMsg.ENTRY_TOO_SOON, look.times().left(now, notBefore.orElse(now))));
        } else if (model.waitingProperty().get()) {
            model.problemsProperty().set(Map.of());
        }
        model.waitingProperty().set(waits);
    }

    private void unexpected() {
        problem(Spot.FORM, text(SignInMsg.PROBLEM_UNEXPECTED));
    }

    private void problem(Spot spot, String sentence) {
        model.problemsProperty().set(Map.of(spot, sentence));
    }

    private Optional<Path> folder() {
        String typed = model.folderProperty().get().strip();
        try {
            return Optional.of(Path.of(typed)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private String text(SignInMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
