package hedgeward.ui.signin;

import hedgeward.app.access.Entry;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.signin.SignInModel.Spot;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Says beside its field why somebody did not get in, and counts down until the next try is taken.
final class EntryAnswers {

    private final SignInModel model;
    private final UiTicker ticker;
    private final Look look;
    private final EntryWords words;
    private Optional<Instant> notBefore = Optional.empty();

    EntryAnswers(SignInModel model, UiTicker ticker, Look look, Scope scope) {
        this.model = model;
        this.ticker = ticker;
        this.look = look;
        this.words = new EntryWords(look.messages());
        scope.listen(ticker.secondProperty(), _ -> countDown());
    }

    /// Shows why the door stayed shut.
    ///
    /// @param wrong what is said of a wrong passphrase or key, and where
    void refuse(Entry<?> entry, Told wrong) {
        model.damagedProperty().set(entry instanceof Entry.Damaged<?>);
        switch (entry) {
            case Entry.Unlocked<?> _ -> {}
            case Entry.WrongPassphrase<?> _ -> say(wrong.spot(), wrong.sentence());
            case Entry.TooSoon<?>(Instant at) -> {
                notBefore = Optional.of(at);
                countDown();
            }
            case Entry.AccountClosed<?>() -> say(Spot.USER, words.refused(entry));
            case Entry.Missing<?>(), Entry.Unwritable<?>(), Entry.NoRoom<?> _ ->
                    say(Spot.FOLDER, words.refused(entry));
            case Entry.InUse<?>(), Entry.Damaged<?> _, Entry.NewerVersion<?>() ->
                    say(Spot.FORM, words.refused(entry));
        }
    }

    /// A sentence and its place.
    record Told(Spot spot, String sentence) {}

    void unexpected() {
        say(Spot.FORM, text(SignInMsg.PROBLEM_UNEXPECTED));
    }

    void say(Spot spot, String sentence) {
        model.problemsProperty().set(Map.of(spot, sentence));
    }

    /// Says how long until the next try is taken, and takes the sentence away when it is.
    private void countDown() {
        Instant now = ticker.now();
        boolean waits = notBefore.filter(now::isBefore).isPresent();
        if (waits) {
            say(
                    Spot.PASSPHRASE,
                    text(SignInMsg.ENTRY_TOO_SOON, look.times().left(now, notBefore.orElse(now))));
        } else if (model.waitingProperty().get()) {
            model.problemsProperty().set(Map.of());
        }
        model.waitingProperty().set(waits);
    }

    private String text(SignInMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
