package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.TaskWords;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A task in the list: what is owed, in which case, whose it is, by when and how long is left.
final class TaskCell extends ListCell<TaskRow> {

    /// Wider than any list, so that what is beside the names stands in one column.
    private static final double WIDE = 4_000;

    private static final double CHIP = 100;
    private static final double LEFT = 116;
    private static final double WHEN = 150;

    private final Look look;
    private final UiTicker ticker;
    private final StateChip chip;
    private final SimpleStringProperty what = new SimpleStringProperty("");
    private final SimpleStringProperty who = new SimpleStringProperty("");
    private final SimpleStringProperty due = new SimpleStringProperty("");
    private final SimpleStringProperty owner = new SimpleStringProperty("");
    private final Countdown countdown;
    private final HBox row;

    TaskCell(Look look, UiTicker ticker, Scope scope) {
        this.look = look;
        this.ticker = ticker;
        this.chip = new StateChip(State.RUNNING, look.messages().text(State.RUNNING.word()));
        this.countdown = new Countdown(look.times(), ticker.minuteProperty(), scope);
        this.row = row();
        getStyleClass().add("hw-clock");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TaskRow task, boolean empty) {
        super.updateItem(task, empty);
        setGraphic(empty || task == null ? null : row);
        setAccessibleText("");
        if (!empty && task != null) {
            show(task);
        }
    }

    private HBox row() {
        Label duty = look.widgets().value(what);
        duty.getStyleClass().add("hw-strong");
        duty.setWrapText(false);
        Label about = look.widgets().value(who);
        about.getStyleClass().add("hw-muted");
        about.setWrapText(false);
        Label has = look.widgets().value(owner);
        has.getStyleClass().add("hw-muted");
        has.setWrapText(false);
        VBox names = new VBox(duty, about);
        names.setMinWidth(0);
        names.setPrefWidth(WIDE);
        VBox when = new VBox(look.widgets().figure(due), has);
        HBox line =
                Boxes.row(
                        fixed(Boxes.row(chip), CHIP),
                        Boxes.grow(names),
                        fixed(when, WHEN),
                        fixed(countdown, LEFT));
        line.setSpacing(12);
        return line;
    }

    private static <R extends Region> R fixed(R node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
        return node;
    }

    private void show(TaskRow task) {
        TaskWords words = new TaskWords(look.messages());
        State state = TaskWords.state(task, ticker.now());
        chip.show(state, words.stateWord(task, ticker.now()));
        what.set(words.duty(task.duty()));
        String tries =
                task.tries() == 0
                        ? ""
                        : "  ·  " + look.messages().text(TasksMsg.TRIES, task.tries());
        who.set(task.respondent().listed() + "  ·  " + task.caseRef().value() + tries);
        due.set(look.messages().text(TasksMsg.BY, look.times().dayTime(task.limit().planTo())));
        owner.set(task.ownerLabel().orElseGet(() -> look.messages().text(TasksMsg.DESK_OWNS)));
        countdown.setVisible(task.isOpen() && !task.isFromBefore());
        countdown.show(task.duty().about().at(), task.limit().planTo());
        setAccessibleText(
                look.messages()
                        .text(
                                TasksMsg.ROW_SPOKEN,
                                what.get(),
                                who.get(),
                                owner.get(),
                                look.times().dayTime(task.limit().planTo())));
    }
}
