package hedgeward.ui.signin;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.signin.EntryAnswers.Told;
import hedgeward.ui.signin.SignInModel.Spot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Tries the door with a name and a passphrase.
///
/// @param <D> what lies on the desk of whoever comes in
final class UnlockController<D> {

    private final Door<D> door;
    private final SignInModel model;
    private final Lane lane;
    private final Look look;
    private final EntryAnswers answers;
    private final WayIn<D> wayIn;

    UnlockController(
            Door<D> door,
            SignInModel model,
            Lane lane,
            Look look,
            EntryAnswers answers,
            WayIn<D> wayIn) {
        this.door = door;
        this.model = model;
        this.lane = lane;
        this.look = look;
        this.answers = answers;
        this.wayIn = wayIn;
    }

    void onUnlock(char[] passphrase) {
        TypedFields typed = new TypedFields(model, look.messages());
        Optional<Path> folder = typed.folder();
        if (!typed.isFine(typed.missing(passphrase)) || folder.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path office = folder.get();
        String user = model.userProperty().get();
        lane.run(
                () -> door.unlock(office, user, passphrase),
                entry -> entered(office, entry),
                answers::unexpected);
    }

    private void entered(Path folder, Entry<D> entry) {
        if (entry instanceof Entry.Unlocked<D>(D desk, Actor actor, int wrongTries)) {
            wayIn.enter(folder, new Entered<>(desk, actor, wrongTries));
        } else {
            answers.refuse(entry, wrong(entry));
        }
        wayIn.focus();
    }

    private Told wrong(Entry<D> entry) {
        int tries = entry instanceof Entry.WrongPassphrase<D>(int made) ? made : 0;
        return new Told(Spot.PASSPHRASE, look.messages().text(SignInMsg.ENTRY_WRONG, tries));
    }
}
