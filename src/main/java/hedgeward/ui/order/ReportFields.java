package hedgeward.ui.order;

import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.condition.ConditionType;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.ConditionWords;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The fields of a breach reported otherwise than at a visit.
record ReportFields(FormPlace place) {

    List<Node> of(ReportModel form) {
        List<BreachSource> sources =
                Arrays.stream(BreachSource.values())
                        .filter(source -> source != BreachSource.VISIT)
                        .toList();
        return List.of(
                place.fields()
                        .moment("at", CaseMsg.FIELD_REPORTED_AT, form.at(), place.today())
                        .required(),
                place.fields()
                        .choice(
                                "source",
                                CaseMsg.FIELD_SOURCE,
                                form.source(),
                                sources,
                                new BreachWords(place.look().messages())::source),
                broken(form),
                place.fields()
                        .notes("words", CaseMsg.FIELD_SAID, form.words(), FormPlace.REASON_ROWS));
    }

    private FieldRow broken(ReportModel form) {
        VBox boxes = new VBox(8);
        boxes.setId(FormPlace.PREFIX + "broken");
        form.terms().forEach((type, tick) -> boxes.getChildren().add(box(form, type, tick)));
        return place.look()
                .forms()
                .row(CaseMsg.FIELD_BROKEN, boxes)
                .required()
                .problem(form.whole().problemProperty(), place.scope());
    }

    private CheckBox box(ReportModel form, ConditionType type, BooleanProperty tick) {
        CheckBox box =
                new CheckBox(
                        new ConditionWords(place.look().messages(), form.regime()).plain(type));
        box.setId(FormPlace.PREFIX + "broken-" + type.code());
        box.setWrapText(true);
        place.scope().bindBoth(box.selectedProperty(), tick);
        place.scope().listen(tick, _ -> form.whole().problemProperty().set(Optional.empty()));
        return box;
    }
}
