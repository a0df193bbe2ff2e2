package hedgeward.ui.signin;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Founding;
import hedgeward.app.access.Role;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.signin.SignInModel.Spot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Makes an office and hands on its recovery key.
///
/// @param <D> what lies on the desk of whoever comes in
final class FoundController<D> {

    /// An office was made: where, who is in, what it is called, and its recovery key to be wiped.
    @FunctionalInterface
    interface Founded<D> {
        void accept(Path folder, Entered<D> founder, char[] recoveryKey);
    }

    private final Door<D> door;
    private final SignInModel model;
    private final Lane lane;
    private final Look look;
    private final EntryAnswers answers;
    private final Founded<D> onFounded;

    FoundController(
            Door<D> door,
            SignInModel model,
            Lane lane,
            Look look,
            EntryAnswers answers,
            Founded<D> onFounded) {
        this.door = door;
        this.model = model;
        this.lane = lane;
        this.look = look;
        this.answers = answers;
        this.onFounded = onFounded;
    }

    void onCreate(char[] passphrase, char[] again) {
        TypedFields typed = new TypedFields(model, look.messages());
        Optional<Path> folder = typed.folder();
        Map<Spot, String> wrong = typed.missing(passphrase, again);
        if (model.officeNameProperty().get().isBlank()) {
            wrong.put(Spot.NAME, look.messages().text(SignInMsg.PROBLEM_NAME));
        }
        if (!typed.isFine(wrong) || folder.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path office = folder.get();
        Charter charter = charter();
        lane.run(
                () -> door.found(office, charter, passphrase),
                founding -> founded(office, founding),
                answers::unexpected);
    }

    private Charter charter() {
        return new Charter(
                model.officeNameProperty().get().strip(),
                Optional.of(model.forceProperty().get().strip()).filter(it -> !it.isEmpty()),
                false,
                model.userProperty().get().strip(),
                Role.OF_PERSONS);
    }

    private void founded(Path folder, Founding<D> founding) {
        switch (founding) {
            case Founding.Founded<D>(D desk, Actor actor, char[] key) ->
                    onFounded.accept(folder, new Entered<>(desk, actor, 0), key);
            case Founding.AlreadyThere<D>() -> say(Spot.FOLDER, SignInMsg.FOUND_ALREADY);
            case Founding.Unwritable<D>() -> say(Spot.FOLDER, SignInMsg.FOUND_UNWRITABLE);
            case Founding.UnusableName<D>() -> say(Spot.FOLDER, SignInMsg.FOUND_NAME);
            case Founding.Incomplete<D>() -> say(Spot.FORM, SignInMsg.FOUND_INCOMPLETE);
        }
    }

    private void say(Spot spot, SignInMsg key) {
        answers.say(spot, look.messages().text(key));
    }
}
