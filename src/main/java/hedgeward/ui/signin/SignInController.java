package hedgeward.ui.signin;

import hedgeward.app.access.Door;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.keypaper.KeyPaper;
import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.recovery.RecoveryPapersController;
import hedgeward.ui.signin.SignInModel.Step;

import javafx.scene.Parent;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets people in. It lives from the moment there is no open office until somebody is in, and leads
/// from form to form; each form has a controller of its own.
///
/// @param <D> what lies on the desk of whoever comes in
public final class SignInController<D> implements AutoCloseable {

    /// Background work, time, the ways into backups and to a new key, and how a recovery key comes
    /// onto paper.
    public record Desk(
            UiTasks tasks,
            UiTicker ticker,
            BackupDoor backups,
            KeyDoor keys,
            RecoveryPapersController.Paper paper) {}

    private final Look look;
    private final OfficeMemory memory;
    private final UiTicker ticker;
    private final Consumer<Entered<D>> onEntered;
    private final Scope scope = new Scope();
    private final SignInModel model = new SignInModel();
    private final SignInView view;
    private final UnlockController<D> unlock;
    private final FoundController<D> found;
    private final RecoverController<D> recover;
    private final RestoreController restore;
    private final RenewController renew;
    private final RecoveryPapersController papers;
    private Optional<Entered<D>> founder = Optional.empty();
    private Optional<KeyPaper.Office> renewed = Optional.empty();

    public SignInController(
            Door<D> door,
            OfficeMemory memory,
            Desk desk,
            Look look,
            Consumer<Entered<D>> onEntered) {
        this.memory = memory;
        this.ticker = desk.ticker();
        this.onEntered = onEntered;
        Lane lane = desk.tasks().lane();
        OfficeMemory.Start start = memory.start();
        model.folderProperty().set(start.folder().toString());
        model.stepProperty().set(start.isKnown() ? Step.UNLOCK : Step.CREATE);
        start.training().ifPresent(training -> model.userProperty().set(training.user()));
        EntryAnswers answers = new EntryAnswers(model, ticker, look, scope);
        WayIn<D> wayIn = wayIn();
        this.unlock = new UnlockController<>(door, model, lane, look, answers, wayIn);
        this.found = new FoundController<>(door, model, lane, look, answers, this::founded);
        this.recover = new RecoverController<>(door, model, lane, look, answers, wayIn);
        this.papers =
                new RecoveryPapersController(
                        desk.paper(), desk.tasks(), look, this::onPaper, scope);
        this.restore =
                new RestoreController(
                        desk.backups(),
                        desk.tasks(),
                        look,
                        new RestoreController.Ways(
                                this::restored, () -> model.stepProperty().set(Step.UNLOCK)),
                        scope);
        this.renew = new RenewController(desk.keys(), desk.tasks(), look, renewal(), scope);
        this.view =
                new SignInView(
                        look, model, actions(), start.training(), lane.busyProperty(), scope);
        view.offer(restore.form(), renew.form(), papers);
        this.look = look;
    }

    /// The whole window's content.
    public Parent root() {
        return view.root();
    }

    /// Puts the cursor where typing begins.
    public void focus() {
        view.focus();
    }

    /// Asks two people for a new key of the office that was open just now.
    ///
    /// @param office as it stands on the papers of its recovery key
    /// @param user who asked for it
    public void askForNewKey(KeyPaper.Office office, String user) {
        renewed = Optional.of(office);
        renew.model().begin(user);
        model.stepProperty().set(Step.RENEW);
        view.focus();
    }

    @Override
    public void close() {
        view.wipe();
        model.forgetPapers();
        scope.close();
    }

    RestoreController restore() {
        return restore;
    }

    RenewController renew() {
        return renew;
    }

    SignInModel model() {
        return model;
    }

    void onUnlock(char[] passphrase) {
        unlock.onUnlock(passphrase);
    }

    void onCreate(char[] passphrase, char[] again) {
        found.onCreate(passphrase, again);
    }

    void onRecover(char[] passphrase, char[] again) {
        recover.onRecover(passphrase, again);
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
            public void recover(char[] passphrase, char[] again) {
                onRecover(passphrase, again);
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
        };
    }

    private WayIn<D> wayIn() {
        return new WayIn<>() {
            @Override
            public void enter(Path folder, Entered<D> entered) {
                memory.remember(folder);
                onEntered.accept(entered);
            }

            @Override
            public void focus() {
                view.focus();
            }
        };
    }

    private void onStep(Step step) {
        model.problemsProperty().set(Map.of());
        model.forgetPapers();
        if (step == Step.RESTORE) {
            restore.propose(
                    memory.backups(),
                    RestoreModel.path(model.folderProperty()),
                    model.userProperty().get());
        }
        model.stepProperty().set(step);
    }

    private RenewController.Ways renewal() {
        return new RenewController.Ways(
                () -> RestoreModel.path(model.folderProperty()),
                key ->
                        renewed.ifPresent(
                                office -> {
                                    papers.begin(office, key);
                                    model.stepProperty().set(Step.RECOVERY_KEY);
                                    view.focus();
                                }),
                () -> model.stepProperty().set(Step.UNLOCK));
    }

    /// The office in its new folder is the one to be unlocked now.
    private void restored(Path folder) {
        model.folderProperty().set(folder.toString());
        model.damagedProperty().set(false);
        model.stepProperty().set(Step.UNLOCK);
    }

    private void founded(Path folder, Entered<D> entered, char[] recoveryKey) {
        memory.remember(folder);
        founder = Optional.of(entered);
        papers.begin(
                new KeyPaper.Office(
                        model.officeNameProperty().get().strip(),
                        London.dateOf(ticker.now()),
                        false),
                recoveryKey);
        model.stepProperty().set(Step.RECOVERY_KEY);
        view.focus();
    }

    private void onPaper() {
        view.wipe();
        if (founder.isPresent()) {
            onEntered.accept(founder.get());
        } else {
            model.hintProperty().set(Optional.of(look.messages().text(RenewMsg.DONE_HINT)));
            model.stepProperty().set(Step.UNLOCK);
        }
    }
}
