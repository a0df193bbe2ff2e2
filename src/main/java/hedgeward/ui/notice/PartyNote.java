package hedgeward.ui.notice;

import hedgeward.app.restricted.WarnOfParties;
import hedgeward.domain.people.PersonName;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says that a party bears the name of somebody of this force: the case may have to be restricted
/// once it is recorded. Not there while nobody is alike.
final class PartyNote {

    private static final List<NoticeField> NAMES =
            List.of(
                    NoticeField.RESPONDENT_SURNAME,
                    NoticeField.RESPONDENT_FORENAMES,
                    NoticeField.PROTECTED_SURNAME,
                    NoticeField.PROTECTED_FORENAMES);

    private final Look look;
    private final NoticeModel model;
    private final Label words;

    PartyNote(Look look, NoticeModel model, Scope scope) {
        this.look = look;
        this.model = model;
        this.words = look.widgets().value("");
        words.setId("notice-party-note");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setGraphic(Icon.LOCK.node());
        words.getStyleClass().addAll("hw-words", State.DUE_SOON.styleClass());
        words.managedProperty().bind(words.visibleProperty());
        NAMES.forEach(field -> scope.listen(model.textProperty(field), _ -> say()));
        scope.listen(model.usersProperty(), _ -> say());
        scope.observe(model.officersProperty(), _ -> say());
    }

    Node root() {
        return words;
    }

    private void say() {
        List<String> alike =
                WarnOfParties.alike(
                        parties(), model.usersProperty().get(), model.officersProperty().get());
        words.setVisible(!alike.isEmpty());
        words.setText(look.messages().text(NoticeMsg.PARTY_OF_FORCE, String.join(", ", alike)));
    }

    /// Only whole names: a surname alone would be like too many.
    private List<PersonName> parties() {
        return Stream.of(
                        name(NoticeField.RESPONDENT_SURNAME, NoticeField.RESPONDENT_FORENAMES),
                        name(NoticeField.PROTECTED_SURNAME, NoticeField.PROTECTED_FORENAMES))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PersonName> name(NoticeField surname, NoticeField forenames) {
        String last = model.textProperty(surname).get().strip();
        String first = model.textProperty(forenames).get().strip();
        return last.isEmpty() || first.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(last, Optional.of(first)));
    }
}
