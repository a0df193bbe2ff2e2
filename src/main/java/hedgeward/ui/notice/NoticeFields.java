package hedgeward.ui.notice;

import hedgeward.domain.clock.London;
import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes the fields of the form, each tied to its text in the model, with its problem below it and
/// the rule that requires it beside its name.
final class NoticeFields {

    private static final String UNREADABLE = "?";

    private final Look look;
    private final NoticeModel model;
    private final NoticeAnswers answers;
    private final LocalDate today;
    private final Scope scope;
    private final Map<NoticeField, Node> controls = new EnumMap<>(NoticeField.class);

    NoticeFields(Look look, NoticeModel model, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.answers = new NoticeAnswers(model);
        this.today = London.dateOf(ticker.now());
        this.scope = scope;
    }

    /// The control of a field, to put the cursor in.
    Optional<Node> control(NoticeField field) {
        return Optional.ofNullable(controls.get(field));
    }

    FieldRow text(NoticeField field) {
        TextField control = look.widgets().field(field.id(), field);
        control.setPromptText("");
        scope.bindBoth(control.textProperty(), model.textProperty(field));
        return row(field, control);
    }

    FieldRow notes(NoticeField field, int rows) {
        TextArea area = look.widgets().notes(field.id(), field, rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, NoticeFields::tabLeaves);
        scope.bindBoth(area.textProperty(), model.textProperty(field));
        return row(field, area);
    }

    /// A day long ago: kept as `1985-11-24`, or as typed while it cannot be read. The day the page
    /// was opened.
    LocalDate today() {
        return today;
    }

    FieldRow day(NoticeField field) {
        DatePicker picker = look.widgets().date(field.id(), field, look.times());
        StringProperty text = model.textProperty(field);
        scope.observe(text, kept -> showDay(picker, kept));
        scope.listen(picker.getEditor().textProperty(), typed -> text.set(dayOf(picker, typed)));
        return row(field, picker);
    }

    FieldRow moment(NoticeField field) {
        MomentField control = new MomentField(look.widgets(), look.times(), field.id(), field);
        StringProperty text = model.textProperty(field);
        Runnable read =
                () -> {
                    Optional<Instant> typed = control.valueProperty().get();
                    boolean wrong = control.problemProperty().get().isPresent();
                    text.set(typed.map(Instant::toString).orElse(wrong ? UNREADABLE : ""));
                };
        scope.observe(
                text,
                _ ->
                        answers.moment(field)
                                .ifPresent(at -> control.valueProperty().set(Optional.of(at))));
        scope.listen(control.valueProperty(), _ -> read.run());
        scope.listen(control.problemProperty(), _ -> read.run());
        control.suggestDay(today);
        ObservableValue<Optional<String>> problem =
                Bindings.createObjectBinding(
                        () ->
                                control.problemProperty()
                                        .get()
                                        .or(() -> model.problemProperty(field).get()),
                        control.problemProperty(),
                        model.problemProperty(field));
        controls.put(field, control);
        return ruled(field, look.forms().row(field, control)).problem(problem, scope);
    }

    /// One of a few codes; the empty code stands for what is not yet known.
    FieldRow choice(NoticeField field, List<String> codes, Function<String, String> words) {
        ComboBox<String> box = look.widgets().choice(field.id(), codes, words);
        scope.bindBoth(box.valueProperty(), model.textProperty(field));
        return row(field, box);
    }

    /// Yes, no, or not yet known.
    FieldRow yesOrNo(NoticeField field) {
        return choice(
                field,
                List.of("", NoticeAnswers.YES, NoticeAnswers.NO),
                code ->
                        look.messages()
                                .text(
                                        switch (code) {
                                            case NoticeAnswers.YES -> NoticeMsg.YES;
                                            case NoticeAnswers.NO -> NoticeMsg.NO;
                                            default -> NoticeMsg.NOT_KNOWN;
                                        }));
    }

    /// An officer of those who may, which can depend on the kind of notice.
    FieldRow officer(NoticeField field, Predicate<Officer> may) {
        return row(field, new OfficerChoice(look, field, model, may, scope).box());
    }

    /// A control of another kind under the field's name.
    FieldRow row(NoticeField field, Node control) {
        controls.put(field, control);
        return ruled(field, look.forms().row(field, control))
                .problem(model.problemProperty(field), scope);
    }

    private FieldRow ruled(NoticeField field, FieldRow row) {
        if (NoticeCheck.EVER_NEEDED.contains(field)) {
            scope.observe(
                    model.textProperty(NoticeField.REGIME),
                    _ ->
                            field.source(answers.regime())
                                    .ifPresentOrElse(
                                            source -> row.requiredBy(source.section()),
                                            row::required));
        }
        return row;
    }

    private void showDay(DatePicker picker, String kept) {
        if (kept.equals(dayOf(picker, picker.getEditor().getText()))) {
            return;
        }
        try {
            picker.setValue(kept.isEmpty() ? null : LocalDate.parse(kept));
        } catch (DateTimeParseException _) {
            picker.getEditor().setText(kept);
        }
    }

    private static String dayOf(DatePicker picker, String typed) {
        LocalDate day = picker.getConverter().fromString(typed);
        return day == null ? typed.strip() : day.toString();
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
