package hedgeward.ui.order.form;

import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SearchChoice;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes the fields of one form, each bound to its answer and showing its problem. Ids are
/// `prefix-element`.
public final class Fields {

    private final Look look;
    private final Scope scope;
    private final String prefix;

    public Fields(Look look, Scope scope, String prefix) {
        this.look = look;
        this.scope = scope;
        this.prefix = prefix;
    }

    /// A day and a time; the day begins as `likely`.
    public FieldRow moment(
            String id, MsgKey label, Answer<Optional<Instant>> answer, LocalDate likely) {
        MomentField field = new MomentField(look.widgets(), look.times(), prefix + id, label);
        scope.bindBoth(field.valueProperty(), answer.valueProperty());
        field.suggestDay(likely);
        ObservableValue<Optional<String>> problem =
                Bindings.createObjectBinding(
                        () ->
                                answer.problemProperty()
                                        .get()
                                        .or(() -> field.problemProperty().get()),
                        answer.problemProperty(),
                        field.problemProperty());
        return look.forms().row(label, field).problem(problem, scope);
    }

    /// A day, typed or chosen.
    public FieldRow day(String id, MsgKey label, Answer<Optional<LocalDate>> answer) {
        DatePicker picker = look.widgets().date(prefix + id, label, look.times());
        answer.get().ifPresent(picker::setValue);
        scope.listen(
                picker.getEditor().textProperty(),
                typed -> answer.set(Optional.ofNullable(picker.getConverter().fromString(typed))));
        scope.listen(picker.valueProperty(), chosen -> answer.set(Optional.ofNullable(chosen)));
        scope.listen(answer.valueProperty(), day -> follow(picker, day));
        return look.forms().row(label, picker).problem(answer.problemProperty(), scope);
    }

    /// Shows a day that was set elsewhere; what is just being typed is left alone.
    private static void follow(DatePicker picker, Optional<LocalDate> day) {
        Optional<LocalDate> shown =
                Optional.ofNullable(picker.getConverter().fromString(picker.getEditor().getText()));
        if (!shown.equals(day)) {
            picker.setValue(day.orElse(null));
        }
    }

    /// An officer among many.
    public FieldRow officer(
            String id, MsgKey label, Answer<Optional<Officer>> answer, List<Officer> officers) {
        OfficerLabels words = new OfficerLabels(look.messages());
        ComboBox<Officer> box = SearchChoice.of(prefix + id, officers, words::full, answer, scope);
        return look.forms().row(label, box).problem(answer.problemProperty(), scope);
    }

    /// One of a few values; the first stands there until another is chosen.
    public <T> FieldRow choice(
            String id, MsgKey label, Answer<T> answer, List<T> values, Function<T, String> words) {
        ComboBox<T> box = look.widgets().choice(prefix + id, values, words);
        scope.bindBoth(box.valueProperty(), answer.valueProperty());
        return look.forms().row(label, box).problem(answer.problemProperty(), scope);
    }

    /// One line.
    public FieldRow text(String id, MsgKey label, Answer<String> answer) {
        TextField field = look.widgets().field(prefix + id, label);
        field.setPromptText("");
        scope.bindBoth(field.textProperty(), answer.valueProperty());
        return look.forms().row(label, field).problem(answer.problemProperty(), scope);
    }

    /// Several lines.
    public FieldRow notes(String id, MsgKey label, Answer<String> answer, int rows) {
        TextArea area = look.widgets().notes(prefix + id, label, rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, Fields::tabLeaves);
        scope.bindBoth(area.textProperty(), answer.valueProperty());
        return look.forms().row(label, area).problem(answer.problemProperty(), scope);
    }

    /// In a text of several lines Tab goes on to the next field, as everywhere else.
    private static void tabLeaves(KeyEvent event) {
        boolean plainTab = event.getCode() == KeyCode.TAB && !event.isControlDown();
        if (plainTab && event.getSource() instanceof TextArea area) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
