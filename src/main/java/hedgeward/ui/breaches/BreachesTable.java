package hedgeward.ui.breaches;

import hedgeward.app.breach.BreachRow;
import hedgeward.domain.condition.ConditionType;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.ConditionWords;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The same rows as a table, to be sorted.
final class BreachesTable {

    private final Look look;
    private final TableView<BreachRow> table;

    BreachesTable(Look look, BreachesModel model, BreachesController controller) {
        this.look = look;
        table =
                look.tables()
                        .table(
                                "breaches-table",
                                BreachesMsg.TABLE,
                                look.empty(Icon.BREACHES, BreachesMsg.TABLE_EMPTY));
        table.getColumns().setAll(columns());
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

    private List<TableColumn<BreachRow, ?>> columns() {
        BreachWords words = new BreachWords(look.messages());
        return List.of(
                look.tables()
                        .nodes(
                                "breaches-stage",
                                BreachesMsg.HEADER_STAGE,
                                (BreachRow r) -> r.breach().state().kind(),
                                words::chip),
                text("respondent", BreachesMsg.HEADER_RESPONDENT, r -> r.respondent().listed()),
                look.tables()
                        .reference(
                                "breaches-case",
                                BreachesMsg.HEADER_CASE,
                                (BreachRow r) -> r.caseRef().value()),
                moment("reported", BreachesMsg.HEADER_REPORTED, r -> r.breach().reportedAt()),
                moment(
                        "court-by",
                        BreachesMsg.HEADER_COURT_BY,
                        r -> BreachesModel.courtBy(r).orElse(Instant.MAX)),
                text("terms", BreachesMsg.HEADER_TERMS, this::terms),
                text("owner", BreachesMsg.HEADER_OWNER, r -> r.owner().orElse("")));
    }

    private TableColumn<BreachRow, String> text(
            String id, BreachesMsg header, Function<BreachRow, String> text) {
        return look.tables().text("breaches-" + id, header, text);
    }

    /// Moments; what has none stands last and shows nothing.
    private TableColumn<BreachRow, Instant> moment(
            String id, BreachesMsg header, Function<BreachRow, Instant> moment) {
        return look.tables()
                .ordered(
                        "breaches-" + id,
                        header,
                        moment,
                        at -> at.equals(Instant.MAX) ? "" : look.times().dayTime(at));
    }

    private String terms(BreachRow row) {
        ConditionWords words = new ConditionWords(look.messages(), row.regime());
        return row.breach().conditions().stream()
                .map((ConditionType term) -> words.brief(term))
                .collect(Collectors.joining(", "));
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
