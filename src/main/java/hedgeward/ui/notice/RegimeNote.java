package hedgeward.ui.notice;

import hedgeward.domain.area.Availability;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.wording.AreaWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.Optional;

/// Under the kind of notice: whether our force may use it on the day, and where it may not, why it
/// is used all the same.
final class RegimeNote {

    private final Look look;
    private final NoticeAnswers answers;
    private final NoticeFields fields;
    private final Label words;
    private final FieldRow savings;
    private final VBox root;

    RegimeNote(Look look, NoticeModel model, NoticeFields fields, Scope scope) {
        this.look = look;
        this.answers = new NoticeAnswers(model);
        this.fields = fields;
        this.words = look.widgets().value("");
        words.setId("notice-regime-note");
        words.getStyleClass().add("hw-words");
        this.savings = fields.text(NoticeField.SAVINGS).advice(NoticeMsg.SAVINGS_ADVICE);
        savings.managedProperty().bind(savings.visibleProperty());
        this.root = new VBox(8, words, savings);
        scope.observe(model.areasProperty(), _ -> say());
        scope.listen(model.textProperty(NoticeField.REGIME), _ -> say());
        scope.listen(model.textProperty(NoticeField.DECIDED_AT), _ -> say());
    }

    Node root() {
        return root;
    }

    private void say() {
        Optional<Availability> availability = answers.availability(fields.today());
        savings.setVisible(availability.filter(a -> !a.isOffered()).isPresent());
        words.setVisible(availability.isPresent());
        Arrays.stream(State.values()).forEach(s -> words.getStyleClass().remove(s.styleClass()));
        availability.ifPresent(this::say);
    }

    private void say(Availability availability) {
        AreaWords area = new AreaWords(look.messages(), look.times());
        State state = availability.isOffered() ? area.state(availability) : State.DUE_SOON;
        words.setText(area.sentence(answers.regime(), availability));
        words.getStyleClass().add(state.styleClass());
        words.setGraphic(state.icon().node());
    }
}
