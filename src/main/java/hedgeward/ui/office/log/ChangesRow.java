package hedgeward.ui.office.log;

import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.Operation;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.BiConsumer;

/// Old and new values of the alteration that is chosen in the table, for a reason.
final class ChangesRow {

    private static final double FIELD = 300;

    private final Look look;
    private final LogModel model;
    private final BiConsumer<LoggedEntry, String> onAsk;

    ChangesRow(Look look, LogModel model, BiConsumer<LoggedEntry, String> onAsk) {
        this.look = look;
        this.model = model;
        this.onAsk = onAsk;
    }

    Node of(TableViewSelectionModel<LoggedEntry> chosen, Scope scope) {
        TextField reason = look.widgets().field("log-changes-why", LogMsg.CHANGES_WHY);
        reason.setPrefWidth(FIELD);
        Button show =
                look.widgets()
                        .button(
                                "log-changes-show",
                                LogMsg.CHANGES_SHOW,
                                () ->
                                        Optional.ofNullable(chosen.getSelectedItem())
                                                .ifPresent(
                                                        one ->
                                                                onAsk.accept(
                                                                        one, reason.getText())));
        reason.setOnAction(_ -> show.fire());
        scope.observe(
                chosen.selectedItemProperty(),
                one -> {
                    model.changesProperty().set("");
                    boolean none = Optional.ofNullable(one).filter(ChangesRow::isAltered).isEmpty();
                    show.setDisable(none);
                    reason.setDisable(none);
                });
        VBox box =
                Boxes.column(
                        Boxes.row(reason, show, look.widgets().muted(LogMsg.CHANGES_ADVICE)),
                        lines(scope));
        box.setMinHeight(VBox.USE_PREF_SIZE);
        return box;
    }

    private Label lines(Scope scope) {
        Label lines = look.widgets().value("");
        lines.setId("log-changes");
        scope.observe(model.changesProperty(), lines::setText);
        lines.managedProperty().bind(lines.textProperty().isNotEmpty());
        return lines;
    }

    private static boolean isAltered(LoggedEntry entry) {
        return entry.line().operation() == Operation.ALTERATION;
    }
}
