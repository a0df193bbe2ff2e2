package hedgeward.ui.office.reminders;

import hedgeward.app.office.Reminders;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.correction.ConflictSheet;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Two times to type, and the button that keeps them.
final class RemindersView {

    private static final double WIDTH = 560;
    private static final double NUMBER = 90;

    private final Look look;
    private final RemindersController controller;
    private final Scope scope;
    private final VBox root;

    RemindersView(Look look, RemindersModel model, RemindersController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        this.scope = scope;
        VBox card =
                Boxes.card(
                        look.widgets().section(RemindersMsg.TITLE),
                        look.widgets().muted(RemindersMsg.INTRO),
                        row("unanswered", RemindersMsg.UNANSWERED, model.unanswered())
                                .advice(
                                        RemindersMsg.UNANSWERED_ADVICE,
                                        Reminders.HOURS.least(),
                                        Reminders.HOURS.most()),
                        row("adjourned", RemindersMsg.ADJOURNED, model.adjourned())
                                .advice(
                                        RemindersMsg.ADJOURNED_ADVICE,
                                        Reminders.DAYS.least(),
                                        Reminders.DAYS.most()),
                        buttons(model));
        card.setSpacing(12);
        card.setMaxWidth(WIDTH);
        root = new VBox(card);
        scope.observe(
                model.conflictProperty(),
                conflict ->
                        conflict.ifPresentOrElse(this::ask, () -> root.getChildren().setAll(card)));
    }

    private Node buttons(RemindersModel model) {
        Button keep =
                look.widgets()
                        .primary("office-reminders-save", RemindersMsg.SAVE, controller::onKeep);
        keep.setDisable(!controller.mayChange());
        Label said = look.widgets().value(model.saidProperty());
        said.setId("office-reminders-said");
        return Boxes.row(keep, said);
    }

    /// Both changes beside each other in place of the fields, which stay as they were typed.
    private void ask(Conflict<Reminders, ReminderFact> conflict) {
        ConflictSheet<ReminderFact> sheet =
                new ConflictSheet<>(
                        new ConflictSheet.Frame<>(
                                look,
                                "office-reminders-",
                                fact -> look.messages().text(fact.label()),
                                (_, value) -> value.orElse("")),
                        conflict,
                        new ConflictSheet.Ways<>(controller::onMerged, controller::onBack));
        VBox card = Boxes.card(sheet.root());
        card.setMaxWidth(WIDTH);
        root.getChildren().setAll(card);
        sheet.first().requestFocus();
    }

    Parent root() {
        return root;
    }

    private FieldRow row(String id, RemindersMsg name, Answer<String> answer) {
        TextField field = look.widgets().field("office-reminders-" + id, name);
        field.setMaxWidth(NUMBER);
        field.setDisable(!controller.mayChange());
        scope.bindBoth(field.textProperty(), answer.valueProperty());
        return look.forms().row(name, field).problem(answer.problemProperty(), scope);
    }
}
