package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.TaskOutcome;
import hedgeward.domain.support.TaskStep;
import hedgeward.domain.support.TryResult;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MomentField;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.TaskWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The ways a task can end and the tries that came to nothing, each a button with its number; for
/// one that is done, how it ended and the way to open it again.
final class RecordCard {

    private final Look look;
    private final TasksModel model;
    private final TasksController controller;
    private final Scope scope;
    private final VBox root = Boxes.card();
    private final Label refusal;
    private final List<Button> numbered = new ArrayList<>();

    RecordCard(Look look, TasksModel model, TasksController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        this.refusal = look.widgets().value("");
        refusal.setId("tasks-refusal");
        refusal.getStyleClass().add("hw-field-problem");
        refusal.setGraphic(Icon.ACT_NOW.node());
        root.setId("tasks-record");
        scope.observe(
                model.refusalProperty(),
                words -> {
                    refusal.setText(words.orElse(""));
                    refusal.setVisible(words.isPresent());
                    refusal.setManaged(words.isPresent());
                });
    }

    Node root() {
        return root;
    }

    void focus() {
        numbered.stream().findFirst().ifPresent(Button::requestFocus);
    }

    /// Presses the button of this number, if there is one.
    void press(String digit) {
        numbered.stream()
                .filter(button -> button.getText().startsWith(digit + " "))
                .findFirst()
                .ifPresent(Button::fire);
    }

    /// For one task, or for several that end alike.
    void fill(List<TaskRow> rows) {
        numbered.clear();
        TaskRow first = rows.getFirst();
        root.getChildren()
                .setAll(
                        first.kept()
                                .settled()
                                .filter(_ -> rows.size() == 1)
                                .map(done -> done(first, done))
                                .orElseGet(() -> open(rows)));
    }

    private List<Node> open(List<TaskRow> rows) {
        TaskWords words = new TaskWords(look.messages());
        List<Node> lines = new ArrayList<>();
        lines.add(look.widgets().section(TasksMsg.RECORD));
        FlowPane ends = new FlowPane(8, 8);
        List<TaskOutcome> fitting = outcomes(rows);
        fitting.stream()
                .map(
                        outcome ->
                                button(
                                        outcome,
                                        words.outcome(outcome),
                                        () -> controller.actions().onSettle(rows, outcome)))
                .forEach(ends.getChildren()::add);
        if (fitting.stream().anyMatch(TaskOutcome::needsReference)) {
            lines.add(reference());
        }
        lines.add(ends);
        if (rows.size() == 1 && rows.getFirst().duty().kind() == DutyKind.TELL) {
            lines.add(look.widgets().muted(TasksMsg.TRIED));
            lines.add(tries(rows.getFirst(), words));
        }
        lines.add(refusal);
        lines.add(note(TasksMsg.NOTE_ADVICE));
        lines.add(when());
        return lines;
    }

    private FlowPane tries(TaskRow row, TaskWords words) {
        FlowPane tries = new FlowPane(8, 8);
        Arrays.stream(TryResult.values())
                .map(
                        result ->
                                button(
                                        result,
                                        words.tried(result),
                                        () -> controller.actions().onTried(row, result)))
                .forEach(tries.getChildren()::add);
        return tries;
    }

    private List<Node> done(TaskRow row, TaskStep.Settled done) {
        TaskWords words = new TaskWords(look.messages());
        return List.of(
                look.widgets()
                        .section(
                                TasksMsg.DONE_SO,
                                words.outcome(done.outcome()),
                                look.times().dayTime(done.at()),
                                done.by()),
                note(TasksMsg.REOPEN_ADVICE),
                refusal,
                Boxes.row(
                        look.widgets()
                                .button(
                                        "tasks-reopen",
                                        TasksMsg.REOPEN,
                                        () -> controller.actions().onReopen(row))));
    }

    /// Those all of them may end with: what has happened first, what did not last. What is older
    /// than the register was mostly answered on paper.
    private static List<TaskOutcome> outcomes(List<TaskRow> rows) {
        boolean older = rows.stream().allMatch(TaskRow::isFromBefore);
        Stream<TaskOutcome> usual =
                Arrays.stream(TaskOutcome.values())
                        .filter(outcome -> outcome != TaskOutcome.ANSWERED_BEFORE);
        return Stream.concat(older ? Stream.of(TaskOutcome.ANSWERED_BEFORE) : Stream.empty(), usual)
                .filter(o -> rows.stream().allMatch(row -> o.fits(row.duty().kind())))
                .toList();
    }

    private Button button(Enum<?> code, String word, Runnable action) {
        Button button =
                look.widgets()
                        .button(
                                "tasks-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                TasksMsg.NUMBERED,
                                action);
        button.setText(look.messages().text(TasksMsg.NUMBERED, numbered.size() + 1, word));
        button.setAccessibleText(word);
        if (numbered.isEmpty()) {
            button.getStyleClass().add("accent");
        }
        numbered.add(button);
        return button;
    }

    private Node reference() {
        TextField field = look.widgets().field("tasks-reference", TasksMsg.REFERENCE);
        field.textProperty().bindBidirectional(model.reference().valueProperty());
        return look.forms().row(TasksMsg.REFERENCE, field).advice(TasksMsg.REFERENCE_ADVICE);
    }

    private Node note(TasksMsg advice) {
        TextArea area = look.widgets().notes("tasks-note", TasksMsg.NOTE, 2);
        area.textProperty().bindBidirectional(model.note().valueProperty());
        return look.forms().row(TasksMsg.NOTE, area).advice(advice);
    }

    private Node when() {
        MomentField field =
                new MomentField(look.widgets(), look.times(), "tasks-when", TasksMsg.WHEN);
        field.valueProperty().set(model.when().get());
        field.valueProperty().subscribe(model.when()::set);
        return look.forms()
                .row(TasksMsg.WHEN, field)
                .advice(TasksMsg.WHEN_NOW)
                .problem(field.problemProperty(), scope);
    }
}
