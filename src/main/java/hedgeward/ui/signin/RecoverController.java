package hedgeward.ui.signin;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.security.RecoveryKey;
import hedgeward.security.TypedRecovery;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.signin.EntryAnswers.Told;
import hedgeward.ui.signin.SignInModel.Spot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Gives somebody a new passphrase by the recovery key or two of its parts, and lets them in.
///
/// @param <D> what lies on the desk of whoever comes in
final class RecoverController<D> {

    private final Door<D> door;
    private final SignInModel model;
    private final Lane lane;
    private final Look look;
    private final EntryAnswers answers;
    private final WayIn<D> wayIn;

    RecoverController(
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

    /// Both arrays are wiped.
    void onRecover(char[] passphrase, char[] again) {
        TypedFields typed = new TypedFields(model, look.messages());
        Optional<Path> folder = typed.folder();
        Map<Spot, String> wrong = typed.missing(passphrase, again);
        Optional<char[]> key = wrong.isEmpty() ? key(wrong) : Optional.empty();
        if (!typed.isFine(wrong) || folder.isEmpty() || key.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path office = folder.get();
        String user = model.userProperty().get();
        lane.run(
                () -> door.recover(office, key.get(), user, passphrase),
                entry -> entered(office, entry),
                answers::unexpected);
    }

    /// The key on the paper or papers; where there is none, why is put among what is wrong.
    private Optional<char[]> key(Map<Spot, String> wrong) {
        char[] first = model.paperProperty().get().toCharArray();
        char[] second = model.otherPaperProperty().get().strip().toCharArray();
        try {
            switch (TypedRecovery.of(first, second)) {
                case TypedRecovery.Whole(RecoveryKey key) -> {
                    try (key) {
                        return Optional.of(key.letters());
                    }
                }
                case TypedRecovery.OnePart() ->
                        wrong.put(Spot.OTHER_PAPER, text(SignInMsg.PAPER_ONE_PART));
                case TypedRecovery.Unreadable(int paper) ->
                        wrong.put(
                                paper == 1 ? Spot.PAPER : Spot.OTHER_PAPER,
                                text(SignInMsg.PAPER_UNREADABLE));
                case TypedRecovery.SamePart() ->
                        wrong.put(Spot.OTHER_PAPER, text(SignInMsg.PAPER_SAME));
                case TypedRecovery.OtherSet() ->
                        wrong.put(Spot.OTHER_PAPER, text(SignInMsg.PAPER_OTHER_SET));
            }
            return Optional.empty();
        } finally {
            Arrays.fill(first, '\0');
            Arrays.fill(second, '\0');
        }
    }

    private void entered(Path folder, Entry<D> entry) {
        if (entry instanceof Entry.Unlocked<D>(D desk, Actor actor, int wrongTries)) {
            model.forgetPapers();
            wayIn.enter(folder, new Entered<>(desk, actor, wrongTries));
        } else {
            answers.refuse(entry, new Told(Spot.PAPER, text(SignInMsg.PAPER_WRONG)));
        }
        wayIn.focus();
    }

    private String text(SignInMsg key) {
        return look.messages().text(key);
    }
}
