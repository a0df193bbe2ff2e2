package hedgeward.ui.today;

import hedgeward.app.support.TaskRow;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.TaskWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;

/// Tell and do: how much is owed, and the few that run out first; each leads to its task.
final class TaskStrip {

    private static final int SHOWN = 3;
    private static final double CHIP = 104;
    private static final double DUE = 150;
    private static final double LEFT = 104;
    private static final double PADDING = 24;

    private final Look look;
    private final TodayModel model;
    private final TodayController controller;
    private final UiTicker ticker;
    private final Label summary;
    private final VBox rows = new VBox();
    private final VBox root;

    TaskStrip(
            Look look, TodayModel model, TodayController controller, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        this.summary = look.widgets().value("");
        summary.getStyleClass().add("hw-muted");
        Button all =
                look.widgets()
                        .quiet(
                                "today-tasks-all",
                                Icon.BELL,
                                TodayMsg.TASKS_ALL,
                                () -> controller.onPlace(Places.tasks()));
        this.root =
                Boxes.card(
                        Boxes.row(
                                look.widgets().section(TodayMsg.TASKS_TITLE),
                                summary,
                                Boxes.gap(),
                                all),
                        rows);
        root.setId("today-tasks");
        scope.onChange(model.tasks(), this::fill);
        scope.observe(ticker.minuteProperty(), _ -> fill());
    }

    Node root() {
        return root;
    }

    private void fill() {
        Instant now = ticker.now();
        long overdue = model.tasks().stream().filter(row -> row.isOverdueAt(now)).count();
        summary.setText(
                look.messages().text(TodayMsg.TASKS_SUMMARY, model.tasks().size(), overdue));
        rows.getChildren()
                .setAll(model.tasks().stream().limit(SHOWN).map(row -> row(row, now)).toList());
        rows.setManaged(!model.tasks().isEmpty());
    }

    private Button row(TaskRow task, Instant now) {
        String duty = new TaskWords(look.messages()).duty(task.duty());
        String who = task.respondent().listed() + "  ·  " + task.caseRef().value();
        String due = look.messages().text(TodayMsg.BY, look.times().dayTime(task.limit().planTo()));
        Button button =
                look.widgets()
                        .button(
                                "today-task",
                                TodayMsg.TASKS_TITLE,
                                () -> controller.onOpenTask(task));
        button.getStyleClass().add("flat");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox line =
                Boxes.row(
                        fixed(Boxes.row(chip(task, now)), CHIP),
                        oneLine(duty, "hw-strong"),
                        oneLine(who, "hw-muted"),
                        Boxes.gap(),
                        figure(due, DUE),
                        figure(look.times().left(now, task.limit().planTo()), LEFT));
        line.prefWidthProperty().bind(button.widthProperty().subtract(PADDING));
        button.setGraphic(line);
        button.setAccessibleText(duty + ", " + who + ", " + due);
        return button;
    }

    private Label oneLine(String text, String style) {
        Label label = look.widgets().value(text);
        label.getStyleClass().add(style);
        label.setWrapText(false);
        label.setMinWidth(0);
        return label;
    }

    private Label figure(String text, double width) {
        Label label = look.widgets().value(text);
        label.getStyleClass().addAll("hw-figures", "hw-strong");
        return fixed(label, width);
    }

    private StateChip chip(TaskRow task, Instant now) {
        return look.chip(TaskWords.state(task, now));
    }

    private static <R extends Region> R fixed(R node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }
}
