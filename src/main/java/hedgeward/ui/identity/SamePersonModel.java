package hedgeward.ui.identity;

import hedgeward.app.identity.OtherCase;
import hedgeward.app.identity.SamePersonPage;
import hedgeward.domain.identity.Verdict;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;

/// The cases beside a case, and what is about to be decided.
final class SamePersonModel {

    /// A verdict that waits for its reason and a second person.
    record Choice(OtherCase other, Verdict verdict) {}

    private final ObjectProperty<Optional<SamePersonPage>> page =
            new SimpleObjectProperty<>(this, "page", Optional.empty());
    private final ObjectProperty<Optional<Choice>> choice =
            new SimpleObjectProperty<>(this, "choice", Optional.empty());
    private final Answer<String> reason = Answer.of("");
    private final Answer<String> named = Answer.of("");

    ObjectProperty<Optional<SamePersonPage>> pageProperty() {
        return page;
    }

    ObjectProperty<Optional<Choice>> choiceProperty() {
        return choice;
    }

    Answer<String> reason() {
        return reason;
    }

    /// The reference of a case nobody suggested.
    Answer<String> named() {
        return named;
    }

    void choose(OtherCase other, Verdict verdict) {
        reason.set("");
        choice.set(Optional.of(new Choice(other, verdict)));
    }
}
