package hedgeward.ui.visit;

import hedgeward.domain.clock.WallReading;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// When the visit was made: typed loosely, read back in full. The hour that comes twice in October
/// asks which pass was meant.
final class WhenView {

    private static final double WIDTH = 180;

    private final Look look;
    private final RecordVisitModel model;
    private final Scope scope;
    private final VBox root;

    WhenView(Look look, RecordVisitModel model, Scope scope) {
        this.look = look;
        this.model = model;
        this.scope = scope;
        TextField when = look.widgets().field("record-visit-when", RecordVisitMsg.WHEN);
        when.setPromptText("");
        when.setPrefWidth(WIDTH);
        when.setMaxWidth(WIDTH);
        scope.bindBoth(when.textProperty(), model.whenProperty());
        Label readBack = look.widgets().value("");
        readBack.setId("record-visit-when-read");
        readBack.getStyleClass().add("hw-figures");
        scope.observe(model.whenProperty(), _ -> readBack.setText(readBack()));
        FieldRow row =
                look.forms()
                        .row(RecordVisitMsg.WHEN, Boxes.row(when, readBack))
                        .required()
                        .problem(model.problemProperty(RecordVisitModel.Field.WHEN), scope);
        scope.observe(model.sheetProperty(), _ -> advise(row));
        this.root = new VBox(8, row, passes());
    }

    Node root() {
        return root;
    }

    private void advise(FieldRow row) {
        model.day()
                .ifPresent(
                        day -> row.advice(RecordVisitMsg.WHEN_ADVICE, look.times().dayYear(day)));
    }

    private String readBack() {
        return model.moment()
                .map(
                        moment ->
                                switch (moment) {
                                    case WallReading.Once(var at) -> look.times().dayTime(at);
                                    case WallReading.Twice _ -> "";
                                    case WallReading.Never() ->
                                            look.messages().text(RecordVisitMsg.WHEN_NEVER);
                                })
                .orElse("");
    }

    private Node passes() {
        VBox box = Boxes.column();
        box.setId("record-visit-pass");
        scope.observe(
                model.whenProperty(),
                _ -> {
                    model.secondTimeProperty().set(Optional.empty());
                    boolean twice =
                            model.moment().filter(WallReading.Twice.class::isInstance).isPresent();
                    box.setVisible(twice);
                    box.setManaged(twice);
                    box.getChildren().clear();
                    model.moment().ifPresent(moment -> ask(box, moment));
                });
        return box;
    }

    private void ask(VBox box, WallReading moment) {
        if (moment instanceof WallReading.Twice(var first, var second)) {
            String one = look.messages().text(RecordVisitMsg.WHEN_FIRST, look.times().time(first));
            String two =
                    look.messages().text(RecordVisitMsg.WHEN_SECOND, look.times().time(second));
            box.getChildren()
                    .setAll(
                            look.widgets().label(RecordVisitMsg.WHEN_TWICE),
                            new KeyChoice<>(
                                            "record-visit-pass-choice",
                                            model.secondTimeProperty(),
                                            scope)
                                    .with(false, "record-visit-pass-first", one, one)
                                    .with(true, "record-visit-pass-second", two, two));
        }
    }
}
