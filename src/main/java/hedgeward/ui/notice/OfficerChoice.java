package hedgeward.ui.notice;

import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SearchChoice;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The choice of an officer, kept in the model by key. Who is offered follows the officers read and
/// the kind of notice; a choice that is no longer offered is dropped.
final class OfficerChoice {

    private final NoticeModel model;
    private final NoticeField field;
    private final Predicate<Officer> may;
    private final Answer<Optional<Officer>> answer = Answer.empty();
    private final ComboBox<Officer> box;
    private boolean filling;

    OfficerChoice(
            Look look, NoticeField field, NoticeModel model, Predicate<Officer> may, Scope scope) {
        this.model = model;
        this.field = field;
        this.may = may;
        this.box =
                SearchChoice.of(
                        field.id(), List.of(), officer -> words(look, officer), answer, scope);
        box.setAccessibleText(look.messages().text(field));
        scope.observe(model.officersProperty(), _ -> fill());
        scope.listen(model.textProperty(NoticeField.REGIME), _ -> fill());
        scope.listen(text(), _ -> show());
        scope.listen(answer.valueProperty(), this::keep);
    }

    ComboBox<Officer> box() {
        return box;
    }

    private static String words(Look look, Officer officer) {
        return look.messages()
                .text(
                        NoticeMsg.OFFICER,
                        officer.collar().value(),
                        officer.name().listed(),
                        officer.rank().words());
    }

    private void fill() {
        filling = true;
        List<Officer> offered = offered();
        box.getItems().setAll(offered);
        filling = false;
        boolean gone = chosen().filter(may).isEmpty();
        if (gone && !model.officersProperty().get().isEmpty()) {
            text().set("");
        }
        show();
    }

    private void show() {
        if (!filling) {
            filling = true;
            answer.set(chosen().filter(may));
            filling = false;
        }
    }

    private void keep(Optional<Officer> chosen) {
        if (!filling) {
            text().set(chosen.map(officer -> officer.id().value().toString()).orElse(""));
        }
    }

    private List<Officer> offered() {
        return model.officersProperty().get().stream().filter(may).toList();
    }

    private Optional<Officer> chosen() {
        return new NoticeAnswers(model).officer(field);
    }

    private StringProperty text() {
        return model.textProperty(field);
    }
}
