package hedgeward.ui.signin;

import hedgeward.app.access.Entry;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.access.KeySlots.Opener;
import hedgeward.app.access.RenewalStep;
import hedgeward.app.access.Renewing;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Gives an office that nobody has open another data key, by two people.
final class RenewController {

    /// Which office it is; what happens with the new recovery key, which is to be wiped; and when
    /// the two think better of it.
    record Ways(Supplier<Optional<Path>> office, Consumer<char[]> onRecoveryKey, Runnable onBack) {}

    private final KeyDoor door;
    private final UiTasks tasks;
    private final Look look;
    private final Ways ways;
    private final RenewModel model = new RenewModel();
    private final Lane lane;
    private final RenewForm form;
    private char[] recoveryKey = new char[0];

    RenewController(KeyDoor door, UiTasks tasks, Look look, Ways ways, Scope scope) {
        this.door = door;
        this.tasks = tasks;
        this.look = look;
        this.ways = ways;
        this.lane = tasks.lane();
        this.form = new RenewForm(look, model, this, scope);
    }

    RenewForm form() {
        return form;
    }

    RenewModel model() {
        return model;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return lane.busyProperty();
    }

    /// Both arrays are wiped.
    void onRenew(char[] first, char[] second) {
        Optional<Path> office = ways.office().get();
        String one = model.firstProperty().get().strip();
        String other = model.secondProperty().get().strip();
        Optional<RenewMsg> wrong = wrong(one, other, first.length, second.length);
        if (wrong.isPresent() || office.isEmpty()) {
            Arrays.fill(first, '\0');
            Arrays.fill(second, '\0');
            model.refuse(text(wrong.orElse(RenewMsg.MISSING)));
            return;
        }
        model.problemProperty().set(Optional.empty());
        lane.run(
                () ->
                        door.renew(
                                office.get(),
                                new Opener(one, first),
                                new Opener(other, second),
                                this::progress),
                this::told,
                () -> model.refuse(look.messages().text(SignInMsg.PROBLEM_UNEXPECTED)));
    }

    /// The letters are handed on; from here they are somebody else's to wipe.
    void onRecoveryKey() {
        char[] letters = recoveryKey;
        recoveryKey = new char[0];
        ways.onRecoveryKey().accept(letters);
    }

    void onBack() {
        form.wipe();
        ways.onBack().run();
    }

    private static Optional<RenewMsg> wrong(
            String one, String other, int firstLetters, int secondLetters) {
        if (one.isEmpty() || other.isEmpty() || firstLetters == 0 || secondLetters == 0) {
            return Optional.of(RenewMsg.MISSING);
        }
        return one.equalsIgnoreCase(other) ? Optional.of(RenewMsg.SAME) : Optional.empty();
    }

    private void progress(RenewalStep step) {
        tasks.later(() -> model.stepProperty().set(Optional.of(step)));
    }

    private void told(Renewing renewing) {
        switch (renewing) {
            case Renewing.Renewed(char[] key, List<String> toBeGiven) -> {
                recoveryKey = key;
                model.toBeGivenProperty().set(Optional.of(toBeGiven));
            }
            case Renewing.NotOpened(Entry<?> why) -> model.refuse(sentence(why));
            case Renewing.NotPermitted(String user) ->
                    model.refuse(text(RenewMsg.NOT_PERMITTED, user));
            case Renewing.SecondPersonWrong() -> model.refuse(text(RenewMsg.SECOND_WRONG));
            case Renewing.NotWhole() -> model.refuse(text(RenewMsg.NOT_WHOLE));
            case Renewing.Unwritable() -> model.refuse(text(RenewMsg.UNWRITABLE));
        }
        form.focus();
    }

    private String sentence(Entry<?> why) {
        return why instanceof Entry.TooSoon<?>(var notBefore)
                ? text(RenewMsg.TOO_SOON, look.times().time(notBefore))
                : new EntryWords(look.messages()).refused(why);
    }

    private String text(RenewMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
