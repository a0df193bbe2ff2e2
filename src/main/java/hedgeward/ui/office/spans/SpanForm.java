package hedgeward.ui.office.spans;

import hedgeward.app.retention.SpanClerk;
import hedgeward.app.retention.SpanForecast;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The span being typed, and in words what it would do.
final class SpanForm {

    private static final int ROWS = 2;

    private final Look look;
    private final Scope scope;
    private final VBox would = new VBox(4);
    private final VBox root;

    SpanForm(Look look, SpansModel model, SpansController controller, Scope scope) {
        this.look = look;
        this.scope = scope;
        would.setId("spans-would");
        ComboBox<Integer> group =
                look.widgets()
                        .choice(
                                "spans-group",
                                List.of(1, 2, 3, 4),
                                number -> look.messages().text(SpansMsg.GROUP, number));
        scope.bindBoth(group.valueProperty(), model.group().valueProperty());
        this.root =
                Boxes.card(
                        look.widgets().section(SpansMsg.FORM),
                        look.forms().row(SpansMsg.FIELD_GROUP, group).required(),
                        line("spans-years", SpansMsg.FIELD_YEARS, model.years())
                                .advice(SpansMsg.FIELD_YEARS_ADVICE),
                        line("spans-age", SpansMsg.FIELD_AGE, model.age())
                                .advice(SpansMsg.FIELD_AGE_ADVICE),
                        line("spans-every", SpansMsg.FIELD_EVERY, model.every()),
                        day(model),
                        source(model),
                        look.widgets().primary("spans-look", SpansMsg.LOOK, controller::onLook),
                        would);
        scope.observe(model.forecastProperty(), forecast -> say(model, forecast));
    }

    Node root() {
        return root;
    }

    private FieldRow line(String id, SpansMsg name, Answer<String> answer) {
        TextField field = look.widgets().field(id, name);
        field.setPromptText("");
        scope.bindBoth(field.textProperty(), answer.valueProperty());
        return look.forms().row(name, field).problem(answer.problemProperty(), scope);
    }

    private FieldRow day(SpansModel model) {
        DatePicker picker = look.widgets().date("spans-from", SpansMsg.FIELD_FROM, look.times());
        scope.listen(picker.valueProperty(), day -> model.from().set(Optional.ofNullable(day)));
        scope.listen(model.from().valueProperty(), day -> picker.setValue(day.orElse(null)));
        return look.forms().row(SpansMsg.FIELD_FROM, picker);
    }

    private FieldRow source(SpansModel model) {
        TextArea area = look.widgets().notes("spans-source", SpansMsg.FIELD_SOURCE, ROWS);
        scope.bindBoth(area.textProperty(), model.source().valueProperty());
        return look.forms()
                .row(SpansMsg.FIELD_SOURCE, area)
                .required()
                .advice(SpansMsg.FIELD_SOURCE_ADVICE);
    }

    private void say(SpansModel model, Optional<SpanForecast> forecast) {
        would.getChildren().clear();
        forecast.ifPresent(
                it -> {
                    add(
                            look.messages()
                                    .text(
                                            SpansMsg.WOULD,
                                            look.times().dayYear(it.from()),
                                            model.group().get(),
                                            SpanClerk.words(it.after()),
                                            SpanClerk.words(it.before())));
                    add(look.messages().text(SpansMsg.WOULD_DUE, it.becomeDue()));
                    add(look.messages().text(SpansMsg.WOULD_NOT, it.noLongerDue()));
                });
    }

    private void add(String sentence) {
        Label line = look.widgets().value(sentence);
        line.setWrapText(true);
        would.getChildren().add(line);
    }
}
