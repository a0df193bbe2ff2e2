package hedgeward.ui.consent;

import hedgeward.app.access.Act;
import hedgeward.app.access.Approval;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Look;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;

/// Which act waits for its second person, and what was typed so far. The passphrase is not here.
final class ConsentModel {

    private final Look look;
    private final ObjectProperty<Optional<Act>> act = new SimpleObjectProperty<>(Optional.empty());
    private final Answer<String> name = Answer.of("");
    private final Answer<Boolean> passphrase = Answer.of(false);
    private final BooleanProperty busy = new SimpleBooleanProperty();

    ConsentModel(Look look) {
        this.look = look;
    }

    /// The act asked about; empty while nobody is asked.
    ObjectProperty<Optional<Act>> actProperty() {
        return act;
    }

    Answer<String> name() {
        return name;
    }

    /// Holds only what is wrong with the passphrase.
    Answer<Boolean> passphrase() {
        return passphrase;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// Says what is missing; answers whether all is there.
    boolean isComplete(int letters) {
        boolean named = name.require(!name.get().isBlank(), text(ConsentMsg.NAME_MISSING));
        return passphrase.require(letters > 0, text(ConsentMsg.PASSPHRASE_MISSING)) && named;
    }

    /// Puts what went wrong beside its field.
    void refuse(Approval why) {
        switch (why) {
            case Approval.Given _ -> {}
            case Approval.SamePerson _ -> name.refuse(text(ConsentMsg.SAME_PERSON));
            case Approval.WrongPassphrase(int tries) ->
                    passphrase.refuse(text(ConsentMsg.WRONG, tries));
            case Approval.TooSoon(var notBefore) ->
                    passphrase.refuse(text(ConsentMsg.TOO_SOON, look.times().time(notBefore)));
            case Approval.AccountClosed _ -> name.refuse(text(ConsentMsg.CLOSED));
            case Approval.NotPermitted _ -> name.refuse(text(ConsentMsg.NOT_PERMITTED));
            case Approval.KeysUnreadable _ -> name.refuse(text(ConsentMsg.KEYS_UNREADABLE));
        }
    }

    void failed() {
        name.refuse(text(ConsentMsg.FAILED));
    }

    private String text(ConsentMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
