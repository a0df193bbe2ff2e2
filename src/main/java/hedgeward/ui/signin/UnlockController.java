package hedgeward.ui.signin;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.signin.EntryAnswers.Told;
import hedgeward.ui.signin.SignInModel.Spot;

import java.nio.file.Path;
import java.time.Instant;
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
                () -> tried(office, user, passphrase),
                answer -> entered(office, answer),
                answers::unexpected);
    }

    /// What the door said, and when the office got another key, where that may be the reason.
    private record Tried<D>(Entry<D> entry, Optional<Instant> renewedAt) {}

    private Tried<D> tried(Path office, String user, char[] passphrase) {
        Entry<D> entry = door.unlock(office, user, passphrase);
        return new Tried<>(
                entry,
                entry instanceof Entry.WrongPassphrase<D>
                        ? door.renewedAt(office)
                        : Optional.empty());
    }

    private void entered(Path folder, Tried<D> tried) {
        Entry<D> entry = tried.entry();
        if (entry instanceof Entry.Unlocked<D>(D desk, Actor actor, int wrongTries)) {
            wayIn.enter(folder, new Entered<>(desk, actor, wrongTries));
        } else {
            answers.refuse(entry, wrong(tried));
        }
        wayIn.focus();
    }

    /// Whoever had no passphrase under the new key reads why; names are not told apart.
    private Told wrong(Tried<D> tried) {
        String words = new EntryWords(look.messages()).refused(tried.entry());
        String why =
                tried.renewedAt()
                        .map(
                                at ->
                                        look.messages()
                                                .text(
                                                        SignInMsg.ENTRY_RENEWED,
                                                        words,
                                                        look.times().dayTime(at)))
                        .orElse(words);
        return new Told(Spot.PASSPHRASE, why);
    }
}
