package hedgeward.ui.office.backups;

import hedgeward.app.backup.ShelvedBackup;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What lies in the folder, the newest first.
final class ShelfView {

    private static final double NAME_WIDTH = 230;

    private final Look look;
    private final BackupsController controller;
    private final TableView<ShelvedBackup> table;

    ShelfView(Look look, BackupsModel model, BackupsController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        this.table = look.tables().dense("backups-shelf", BackupsMsg.SHELF, Boxes.row());
        table.getColumns().setAll(columns());
        table.setItems(model.shelf());
        scope.observe(
                model.awayProperty(),
                away ->
                        table.setPlaceholder(
                                look.empty(
                                        Icon.INBOX,
                                        away ? BackupsMsg.SHELF_AWAY : BackupsMsg.SHELF_EMPTY)));
        scope.listen(
                table.getSelectionModel().selectedItemProperty(),
                one -> model.chosenProperty().set(Optional.ofNullable(one)));
    }

    Node root() {
        return table;
    }

    private List<TableColumn<ShelvedBackup, ?>> columns() {
        TableColumn<ShelvedBackup, String> file =
                look.tables().text("backups-file", BackupsMsg.COLUMN_FILE, ShelvedBackup::name);
        file.setMinWidth(NAME_WIDTH);
        return List.of(
                file,
                look.tables()
                        .ordered(
                                "backups-made",
                                BackupsMsg.COLUMN_MADE,
                                ShelfView::madeAt,
                                this::day),
                look.tables()
                        .ordered(
                                "backups-age", BackupsMsg.COLUMN_AGE, ShelfView::madeAt, this::age),
                look.tables()
                        .nodes(
                                "backups-state",
                                BackupsMsg.COLUMN_STATE,
                                ShelfView::standing,
                                this::chip));
    }

    /// Those nobody knows the time of come as the oldest.
    private static Instant madeAt(ShelvedBackup one) {
        return one.madeAt().orElse(Instant.EPOCH);
    }

    private String day(Instant at) {
        return at.equals(Instant.EPOCH)
                ? look.messages().text(BackupsMsg.UNKNOWN)
                : look.times().dayTime(at);
    }

    private String age(Instant at) {
        return at.equals(Instant.EPOCH) ? "" : look.times().left(controller.now(), at);
    }

    /// What a row says of itself.
    private enum Standing {
        PROVED,
        FORMER,
        UNPROVED,
        CHANGED,
        FOREIGN
    }

    private static Standing standing(ShelvedBackup one) {
        return switch (one.state()) {
            case PROVED -> one.until().isPresent() ? Standing.FORMER : Standing.PROVED;
            case UNPROVED -> Standing.UNPROVED;
            case CHANGED -> Standing.CHANGED;
            case FOREIGN -> Standing.FOREIGN;
        };
    }

    private Node chip(Standing standing) {
        return switch (standing) {
            case FORMER -> chip(State.CLOSED, BackupsMsg.STATE_FORMER);
            case PROVED -> chip(State.DONE, BackupsMsg.STATE_PROVED);
            case UNPROVED -> chip(State.CLOSED, BackupsMsg.STATE_UNPROVED);
            case CHANGED -> chip(State.ACT_NOW, BackupsMsg.STATE_CHANGED);
            case FOREIGN -> chip(State.CLOSED, BackupsMsg.STATE_FOREIGN);
        };
    }

    private Node chip(State state, BackupsMsg word) {
        return new StateChip(state, look.messages().text(word)).quiet();
    }
}
