package hedgeward.ui.tasks;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Whose tasks, only overdue ones, and words to be found in a row.
final class TaskFilters {

    private static final double WORDS = 200;

    private final Look look;
    private final TasksModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox root;

    TaskFilters(Look look, TasksModel model, Runnable chooseAll, Scope scope) {
        this.look = look;
        this.model = model;
        ToggleButton everyone = whose("everyone", TasksMsg.WHOSE_EVERYONE, Whose.EVERYONE);
        ToggleButton mine = whose("mine", TasksMsg.WHOSE_MINE, Whose.MINE);
        ToggleButton desk = whose("desk", TasksMsg.WHOSE_DESK, Whose.DESK);
        everyone.getStyleClass().add("left-pill");
        mine.getStyleClass().add("center-pill");
        desk.getStyleClass().add("right-pill");
        everyone.setSelected(true);
        scope.observe(model.meProperty(), me -> mine.setDisable(me.isEmpty()));
        HBox mineWithWhy = new HBox(mine);
        scope.observe(
                model.meProperty(),
                me ->
                        Tooltip.install(
                                mineWithWhy,
                                new Tooltip(
                                        look.messages()
                                                .text(
                                                        me.isEmpty()
                                                                ? TasksMsg.WHOSE_MINE_UNKNOWN
                                                                : TasksMsg.WHOSE_MINE))));
        ToggleButton overdue = look.widgets().toggle("tasks-overdue", TasksMsg.OVERDUE_ONLY);
        scope.bindBoth(overdue.selectedProperty(), model.overdueOnlyProperty());
        TextField words = look.widgets().field("tasks-filter", TasksMsg.FILTER);
        words.setPrefWidth(WORDS);
        scope.bindBoth(words.textProperty(), model.wordsProperty());
        HBox pills = new HBox(everyone, mineWithWhy, desk);
        this.root = Boxes.row(olderThanTheRegister(chooseAll, scope), pills, overdue, words);
    }

    /// Only where there are such tasks.
    private HBox olderThanTheRegister(Runnable chooseAll, Scope scope) {
        Button all = look.widgets().button("tasks-choose-all", TasksMsg.CHOOSE_ALL, chooseAll);
        ToggleButton before = look.widgets().toggle("tasks-before", TasksMsg.BEFORE_ONLY);
        before.setTooltip(new Tooltip(look.messages().text(TasksMsg.BEFORE_ONLY_WHY)));
        scope.bindBoth(before.selectedProperty(), model.beforeOnlyProperty());
        scope.observe(
                model.fromBeforeProperty(),
                many -> before.setText(look.messages().text(TasksMsg.BEFORE_ONLY, many)));
        scope.observe(model.beforeOnlyProperty(), on -> show(all, on));
        HBox older = Boxes.row(all, before);
        scope.observe(model.fromBeforeProperty(), many -> show(older, many.intValue() > 0));
        return older;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    Node root() {
        return root;
    }

    /// One of the three; pressing the chosen one again leaves it chosen.
    private ToggleButton whose(String id, TasksMsg word, Whose whose) {
        ToggleButton button = look.widgets().toggle("tasks-whose-" + id, word);
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.whoseProperty().set(whose);
                });
        return button;
    }
}
