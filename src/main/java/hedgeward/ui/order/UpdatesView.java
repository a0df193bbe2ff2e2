package hedgeward.ui.order;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.support.TaskStep;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.TaskWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.time.Instant;

/// What the protected person was to be told and what was to be done in the case, newest first, and
/// how each was done. Each leads to its task.
final class UpdatesView {

    private final Look look;
    private final CaseModel model;
    private final CaseController controller;
    private final ObservableValue<Instant> now;
    private final VBox cards = new VBox(8);
    private final Node root;

    UpdatesView(
            Look look,
            CaseModel model,
            CaseController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.now = now;
        cards.setId("case-updates");
        cards.getStyleClass().add("hw-tab");
        root = Boxes.scrolled(cards);
        scope.onChange(model.tasks(), this::fill);
        scope.observe(now, _ -> fill());
    }

    Node root() {
        return root;
    }

    private void fill() {
        if (model.tasks().isEmpty()) {
            cards.getChildren().setAll(look.empty(Icon.BELL, CaseMsg.UPDATES_EMPTY));
        } else {
            cards.getChildren().setAll(model.tasks().stream().map(this::card).toList());
        }
    }

    private Node card(TaskRow row) {
        Label duty = look.widgets().value(new TaskWords(look.messages()).duty(row.duty()));
        duty.getStyleClass().add("hw-strong");
        Label since =
                look.widgets()
                        .muted(
                                CaseMsg.UPDATES_SINCE,
                                look.times().dayTime(row.duty().about().at()));
        return Boxes.card(
                Boxes.row(
                        duty,
                        since,
                        Boxes.gap(),
                        new TaskWords(look.messages()).chip(row, now.getValue()),
                        look.widgets()
                                .button(
                                        "case-update-open",
                                        CaseMsg.UPDATES_OPEN,
                                        () -> controller.doors().onOpenTask(row))),
                look.widgets()
                        .value(row.kept().settled().map(this::done).orElseGet(() -> open(row))));
    }

    private String open(TaskRow row) {
        return look.messages()
                .text(
                        CaseMsg.UPDATES_OWED,
                        look.times().dayTime(row.limit().planTo()),
                        look.times().dayTime(row.limit().latest()),
                        row.ownerLabel()
                                .orElseGet(() -> look.messages().text(CaseMsg.UPDATES_DESK)),
                        row.tries());
    }

    private String done(TaskStep.Settled done) {
        return look.messages()
                .text(
                        CaseMsg.UPDATES_DONE,
                        new TaskWords(look.messages()).outcome(done.outcome()),
                        look.times().dayTime(done.at()),
                        done.by(),
                        done.reference().or(done::words).orElse(""));
    }
}
