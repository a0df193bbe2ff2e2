package hedgeward.ui.signin;

import hedgeward.security.Passphrase;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.signin.SignInModel.Spot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is missing or wrong in the fields of sign-in before any door is tried.
record TypedFields(SignInModel model, Messages messages) {

    /// The folder, when it is a whole path.
    Optional<Path> folder() {
        return RestoreModel.path(model.folderProperty());
    }

    /// What every way in needs: a folder, a name, a passphrase.
    Map<Spot, String> missing(char[] passphrase) {
        Map<Spot, String> wrong = new EnumMap<>(Spot.class);
        if (folder().isEmpty()) {
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

    /// As above for a new passphrase, which is typed twice. The second is wiped.
    Map<Spot, String> missing(char[] passphrase, char[] again) {
        Map<Spot, String> wrong = missing(passphrase);
        if (passphrase.length > 0 && passphrase.length < Passphrase.SHORTEST) {
            wrong.put(Spot.PASSPHRASE, text(SignInMsg.PROBLEM_SHORT));
        } else if (!Arrays.equals(passphrase, again)) {
            wrong.put(Spot.AGAIN, text(SignInMsg.PROBLEM_AGAIN));
        }
        Arrays.fill(again, '\0');
        return wrong;
    }

    /// Shows what is wrong; whether nothing is.
    boolean isFine(Map<Spot, String> wrong) {
        model.problemsProperty().set(wrong);
        return wrong.isEmpty();
    }

    private String text(SignInMsg key) {
        return messages.text(key);
    }
}
