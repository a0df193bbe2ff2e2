package hedgeward.ui.orders;

import hedgeward.domain.order.Stage;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.StageWords;

import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import java.util.EnumMap;
import java.util.Map;

/// The stages as switches with how many cases are in each; several may be on.
final class StageChips {

    private final Look look;
    private final OrdersModel model;
    private final StageWords words;
    private final Map<Stage.Kind, ToggleButton> chips = new EnumMap<>(Stage.Kind.class);
    private final FlowPane root = new FlowPane(8, 8);

    StageChips(Look look, OrdersModel model, OrdersController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.words = new StageWords(look.messages());
        root.setId("orders-stages");
        root.setAccessibleText(look.messages().text(OrdersMsg.STAGES));
        OrdersModel.FILTERS.forEach(
                kind -> {
                    ToggleButton chip =
                            look.widgets().toggle("orders-stage-" + kind, OrdersMsg.STAGES);
                    chip.getStyleClass().add("hw-filter-chip");
                    chip.setOnAction(_ -> controller.onStage(kind, chip.isSelected()));
                    chips.put(kind, chip);
                    root.getChildren().add(chip);
                    word(kind);
                });
        root.getChildren().add(notKnown(controller, scope));
        MapChangeListener<Stage.Kind, Integer> counted = change -> word(change.getKey());
        model.counts().addListener(counted);
        scope.onEnd(() -> model.counts().removeListener(counted));
        SetChangeListener<Stage.Kind> chosen = _ -> mark();
        model.stages().addListener(chosen);
        scope.onEnd(() -> model.stages().removeListener(chosen));
    }

    private ToggleButton notKnown(OrdersController controller, Scope scope) {
        ToggleButton chip = look.widgets().toggle("orders-not-known", OrdersMsg.NOT_KNOWN);
        chip.getStyleClass().add("hw-filter-chip");
        chip.setOnAction(_ -> controller.onNotKnown(chip.isSelected()));
        scope.observe(model.notKnownOnlyProperty(), chip::setSelected);
        scope.observe(
                model.notKnownProperty(),
                count -> {
                    String words = look.messages().text(OrdersMsg.NOT_KNOWN);
                    chip.setText(look.messages().text(OrdersMsg.CHIP, words, count));
                    chip.setAccessibleText(chip.getText());
                });
        return chip;
    }

    Node root() {
        return root;
    }

    private void word(Stage.Kind kind) {
        ToggleButton chip = chips.get(kind);
        if (chip != null) {
            Integer count = model.counts().get(kind);
            String text =
                    count == null
                            ? words.word(kind)
                            : look.messages().text(OrdersMsg.CHIP, words.word(kind), count);
            chip.setText(text);
            chip.setAccessibleText(text);
        }
    }

    private void mark() {
        chips.forEach((kind, chip) -> chip.setSelected(model.stages().contains(kind)));
    }
}
