package hedgeward.ui.breaches;

import hedgeward.app.breach.BreachRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.ConditionWords;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// The same rows as a table, to be sorted.
final class BreachesTable {

    private final TableView<BreachRow> table;

    BreachesTable(Look look, BreachesModel model, BreachesController controller) {
        BreachWords words = new BreachWords(look.messages());
        ConditionWords terms = new ConditionWords(look.messages());
        table =
                look.tables()
                        .table(
                                "breaches-table",
                                BreachesMsg.TABLE,
                                look.empty(Icon.BREACHES, BreachesMsg.TABLE_EMPTY));
        table.getColumns()
                .setAll(
                        List.of(
                                look.tables()
                                        .nodes(
                                                "breaches-stage",
                                                BreachesMsg.HEADER_STAGE,
                                                (BreachRow r) -> r.breach().state().kind(),
                                                words::chip),
                                look.tables()
                                        .text(
                                                "breaches-respondent",
                                                BreachesMsg.HEADER_RESPONDENT,
                                                r -> r.respondent().listed()),
                                look.tables()
                                        .reference(
                                                "breaches-case",
                                                BreachesMsg.HEADER_CASE,
                                                r -> r.caseRef().value()),
                                look.tables()
                                        .ordered(
                                                "breaches-reported",
                                                BreachesMsg.HEADER_REPORTED,
                                                (BreachRow r) -> r.breach().reportedAt(),
                                                look.times()::dayTime),
                                look.tables()
                                        .ordered(
                                                "breaches-court-by",
                                                BreachesMsg.HEADER_COURT_BY,
                                                (BreachRow r) ->
                                                        BreachesModel.courtBy(r)
                                                                .orElse(Instant.MAX),
                                                at ->
                                                        at.equals(Instant.MAX)
                                                                ? ""
                                                                : look.times().dayTime(at)),
                                look.tables()
                                        .text(
                                                "breaches-terms",
                                                BreachesMsg.HEADER_TERMS,
                                                r ->
                                                        r.breach().conditions().stream()
                                                                .map(terms::brief)
                                                                .collect(Collectors.joining(", "))),
                                look.tables()
                                        .text(
                                                "breaches-owner",
                                                BreachesMsg.HEADER_OWNER,
                                                r -> r.owner().orElse(""))));
        SortedList<BreachRow> sorted = model.fitting().sorted();
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        open(controller);
                    }
                });
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open(controller);
                    }
                });
    }

    Node root() {
        return table;
    }

    private void open(BreachesController controller) {
        BreachRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            controller.onOpen(chosen);
        }
    }
}
