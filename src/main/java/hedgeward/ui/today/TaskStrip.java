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
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;

/// Tell and do: how much is owed, and where there is room what is due next; each leads to its task.
final class TaskStrip {

    private static final int SHOWN = 12;
    private static final double WIDTH = 368;
    private static final double PADDING = 24;

    private final Look look;
    private final TodayModel model;
    private final TodayController controller;
    private final UiTicker ticker;
    private final Label summary;
    private final VBox rows = new VBox();
    private final ScrollPane list = Boxes.scrolled(rows);
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
                        list);
        Boxes.grow(list);
        root.setId("today-tasks");
        scope.onChange(model.tasks(), this::fill);
        scope.observe(ticker.minuteProperty(), _ -> fill());
    }

    Node root() {
        return root;
    }

    /// A column beside the clocks, or one line below them.
    void standBeside(boolean beside) {
        root.setMinWidth(beside ? WIDTH : Region.USE_COMPUTED_SIZE);
        root.setMaxWidth(beside ? WIDTH : Double.MAX_VALUE);
        list.setVisible(beside);
        list.setManaged(beside);
    }

    private void fill() {
        Instant now = ticker.now();
        long overdue = model.tasks().stream().filter(row -> row.isOverdueAt(now)).count();
        summary.setText(
                look.messages().text(TodayMsg.TASKS_SUMMARY, model.tasks().size(), overdue));
        rows.getChildren()
                .setAll(model.tasks().stream().limit(SHOWN).map(row -> row(row, now)).toList());
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
        String left = look.times().left(now, task.limit().planTo());
        VBox line =
                new VBox(
                        2,
                        oneLine(duty, "hw-strong"),
                        Boxes.row(oneLine(who, "hw-muted"), Boxes.gap(), chip(task, now)),
                        Boxes.row(figure(due), Boxes.gap(), figure(left)));
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

    private Label figure(String text) {
        Label label = look.widgets().value(text);
        label.getStyleClass().add("hw-figures");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private StateChip chip(TaskRow task, Instant now) {
        StateChip chip = new TaskWords(look.messages()).chip(task, now);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip.quiet();
    }
}
