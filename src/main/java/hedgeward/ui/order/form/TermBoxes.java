package hedgeward.ui.order.form;

import hedgeward.domain.condition.ConditionType;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.ConditionWords;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The terms as boxes to tick, in the law's order; what is not lawful cannot be ticked and says
/// why.
public final class TermBoxes extends VBox {

    private static final double METRES_WIDTH = 72;

    /// Boxes for `ticks`; ids begin with `id`.
    public TermBoxes(Look look, String id, TermTicks ticks, Scope scope) {
        super(8);
        setId(id + "-terms");
        ConditionWords words = new ConditionWords(look.messages());
        for (ConditionType type : ConditionType.usual()) {
            CheckBox box = new CheckBox(words.plain(type));
            box.setId(id + "-term-" + type.code());
            box.setWrapText(true);
            scope.bindBoth(box.selectedProperty(), ticks.tick(type));
            scope.observe(ticks.offered(type), may -> box.setDisable(!may));
            getChildren()
                    .add(
                            type == ConditionType.KEEP_DISTANCE
                                    ? withMetres(look, id, ticks, box, scope)
                                    : box);
        }
        Label why = look.widgets().muted(FormMsg.TERM_NEEDS_HOME);
        why.managedProperty().bind(why.visibleProperty());
        scope.observe(ticks.offered(ConditionType.NO_ENTRY), may -> why.setVisible(!may));
        getChildren().add(why);
    }

    /// What to say when the distance has no metres.
    public static String metresMissing(Look look) {
        return look.messages().text(FormMsg.TERM_NEEDS_METRES);
    }

    private static HBox withMetres(
            Look look, String id, TermTicks ticks, CheckBox box, Scope scope) {
        TextField metres = look.widgets().field(id + "-metres", FormMsg.TERM_METRES);
        metres.setPromptText("");
        metres.setPrefWidth(METRES_WIDTH);
        metres.setMinWidth(METRES_WIDTH);
        scope.bindBoth(metres.textProperty(), ticks.metres().valueProperty());
        scope.observe(
                ticks.tick(ConditionType.KEEP_DISTANCE), ticked -> metres.setDisable(!ticked));
        Label sign = look.widgets().muted(FormMsg.TERM_METRES_SIGN);
        sign.setMinWidth(Label.USE_PREF_SIZE);
        return Boxes.row(box, metres, sign);
    }
}
