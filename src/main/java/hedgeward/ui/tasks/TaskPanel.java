package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.support.Duty;
import hedgeward.domain.support.DutyKind;
import hedgeward.domain.support.UpdateDuties;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.TaskWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The chosen task: by when, how its protected person is reached, what was done, and the steps.
final class TaskPanel {

    /// How many of the tasks chosen together are named.
    private static final int NAMED = 6;

    private final Look look;
    private final TasksModel model;
    private final TasksController controller;
    private final UiTicker ticker;
    private final ReachCard reach;
    private final RecordCard record;
    private final HandOverCard handOver;
    private final StepsList steps;
    private final VBox root = Boxes.column();
    private List<TaskRow> shown = List.of();

    TaskPanel(
            Look look, TasksModel model, TasksController controller, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        this.reach = new ReachCard(look, model, controller);
        this.record = new RecordCard(look, model, controller, scope);
        this.handOver = new HandOverCard(look, model, controller, scope);
        this.steps = new StepsList(look);
        root.setId("tasks-panel");
        scope.observe(model.chosenProperty(), this::show);
        scope.onChange(model.many(), () -> show(model.chosenProperty().get()));
        scope.listen(
                model.revealedProperty(), _ -> model.chosenProperty().get().ifPresent(reach::fill));
    }

    Node root() {
        return root;
    }

    /// Whether a task is about telling the protected person.
    static boolean isTold(TaskRow row) {
        return row.duty().kind() == DutyKind.TELL && row.isOpen();
    }

    void press(String digit) {
        record.press(digit);
    }

    void focusSteps() {
        record.focus();
    }

    /// Rows read anew that are as they were leave the fields alone: somebody may be typing in one.
    private void show(Optional<TaskRow> chosen) {
        boolean isMany = model.many().size() > 1;
        List<TaskRow> now = isMany ? List.copyOf(model.many()) : chosen.stream().toList();
        if (!now.isEmpty() && now.equals(shown)) {
            return;
        }
        shown = now;
        if (isMany) {
            root.getChildren().setAll(together(now));
            return;
        }
        root.getChildren()
                .setAll(
                        chosen.map(this::parts)
                                .orElseGet(() -> List.of(look.empty(Icon.BELL, TasksMsg.CHOOSE))));
    }

    private List<Node> together(List<TaskRow> rows) {
        VBox head = Boxes.card(section(look.messages().text(TasksMsg.CHOSEN, rows.size())));
        rows.stream().limit(NAMED).map(this::line).forEach(head.getChildren()::add);
        if (rows.size() > NAMED) {
            head.getChildren().add(look.widgets().muted(TasksMsg.CHOSEN_MORE, rows.size() - NAMED));
        }
        head.getChildren().add(look.widgets().muted(TasksMsg.CHOSEN_ONE_TALK));
        record.fill(rows);
        return List.of(head, record.root());
    }

    private Label line(TaskRow row) {
        return look.widgets()
                .value(
                        row.caseRef().value()
                                + "  ·  "
                                + new TaskWords(look.messages()).duty(row.duty()));
    }

    private List<Node> parts(TaskRow row) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(row));
        if (isTold(row)) {
            reach.fill(row);
            parts.add(reach.root());
        }
        record.fill(List.of(row));
        parts.add(record.root());
        if (row.isOpen()) {
            handOver.fill(row);
            parts.add(handOver.root());
        }
        if (!row.kept().steps().isEmpty()) {
            steps.fill(row);
            parts.add(steps.root());
        }
        parts.add(look.widgets().muted(TasksMsg.SOURCE, UpdateDuties.SOURCE.toString()));
        return parts;
    }

    private VBox head(TaskRow row) {
        TaskWords words = new TaskWords(look.messages());
        VBox head =
                Boxes.card(
                        Boxes.row(
                                section(words.duty(row.duty())),
                                Boxes.gap(),
                                words.chip(row, ticker.now())),
                        Boxes.row(look.widgets().value(row.respondent().listed()), caseLink(row)));
        if (row.isFromBefore() && row.isOpen()) {
            head.getChildren().add(look.widgets().label(TasksMsg.FROM_BEFORE));
        }
        if (!row.owed().isEmpty()) {
            head.getChildren().add(look.widgets().label(TasksMsg.OWED, owed(row, words)));
        }
        Label latest =
                look.widgets().muted(TasksMsg.LATEST, look.times().dayTime(row.limit().latest()));
        head.getChildren()
                .addAll(
                        Boxes.row(strong(TasksMsg.PLAN_TO, row.limit().planTo()), latest),
                        look.widgets().muted(TasksMsg.OWNER, owner(row)));
        return head;
    }

    private Node caseLink(TaskRow row) {
        return look.widgets()
                .link(
                        "tasks-case",
                        look.messages().text(TasksMsg.OPEN_CASE, row.caseRef().value()),
                        () -> controller.onOpenCase(row));
    }

    private String owner(TaskRow row) {
        return row.ownerLabel().orElseGet(() -> look.messages().text(TasksMsg.DESK_OWNS));
    }

    private Label section(String text) {
        Label label = look.widgets().value(text);
        label.getStyleClass().add("hw-section");
        return label;
    }

    private Label strong(TasksMsg key, Instant at) {
        Label label = look.widgets().label(key, look.times().dayTime(at));
        label.getStyleClass().addAll("hw-strong", "hw-figures");
        return label;
    }

    private static String owed(TaskRow row, TaskWords words) {
        return row.owed().stream()
                .map((Duty duty) -> words.what(duty.about().what()))
                .collect(Collectors.joining(", "));
    }
}
