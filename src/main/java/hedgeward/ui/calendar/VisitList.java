package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.VisitWords;

import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Four weeks of visits as a table, to be sorted.
final class VisitList {

    private static final List<Integer> WIDTHS = List.of(164, 68, 128, 108, 100, 88, 104, 148);

    private final CalendarModel model;
    private final CalendarController controller;
    private final TableView<VisitRow> table;

    VisitList(Look look, CalendarModel model, CalendarController controller, UiTicker ticker) {
        this.model = model;
        this.controller = controller;
        table =
                look.tables()
                        .table(
                                "calendar-table",
                                CalendarMsg.LIST,
                                look.empty(Icon.VISITS, CalendarMsg.LIST_EMPTY));
        table.getColumns().setAll(columns(look, ticker));
        SortedList<VisitRow> sorted = model.shown().sorted();
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                controller.onChosen(row);
                            }
                        });
        opensCases();
    }

    private void opensCases() {
        table.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        controller.onOpenCase();
                    }
                });
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        controller.onOpenCase();
                    }
                });
    }

    /// The table; its rows follow the model by themselves.
    Node shown() {
        mark();
        return table;
    }

    void mark() {
        table.getItems().stream()
                .filter(r -> model.chosenProperty().get().filter(r.id()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private static List<TableColumn<VisitRow, ?>> columns(Look look, UiTicker ticker) {
        VisitWords words = new VisitWords(look.messages());
        TableColumn<VisitRow, VisitRow> when =
                look.tables()
                        .column(
                                "calendar-when",
                                CalendarMsg.HEADER_WHEN,
                                Function.identity(),
                                r -> look.times().window(r.window().from(), r.window().to()),
                                Comparator.comparing((VisitRow r) -> r.window().from()));
        TableColumn<VisitRow, VisitRow> state =
                look.tables()
                        .column(
                                "calendar-state",
                                CalendarMsg.HEADER_STATE,
                                Function.identity(),
                                r -> words.chip(r, ticker.now()).getText(),
                                Comparator.comparing(
                                        (VisitRow r) -> words.chip(r, ticker.now()).getText()));
        state.setCellFactory(_ -> new ChipCell(r -> words.chip(r, ticker.now()).quiet()));
        TableColumn<VisitRow, String> code =
                look.tables()
                        .reference("calendar-code", CalendarMsg.HEADER_CODE, r -> r.code().value());
        List<TableColumn<VisitRow, ?>> columns = new ArrayList<>(List.of(when, code));
        columns.addAll(texts(look, words));
        columns.add(state);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).setPrefWidth(WIDTHS.get(i));
        }
        return columns;
    }

    private static List<TableColumn<VisitRow, ?>> texts(Look look, VisitWords words) {
        return List.of(
                look.tables()
                        .text(
                                "calendar-respondent",
                                CalendarMsg.HEADER_RESPONDENT,
                                (VisitRow r) -> r.respondent().listed()),
                look.tables()
                        .reference(
                                "calendar-case",
                                CalendarMsg.HEADER_CASE,
                                (VisitRow r) -> r.caseRef().value()),
                look.tables()
                        .text(
                                "calendar-purpose",
                                CalendarMsg.HEADER_PURPOSE,
                                (VisitRow r) -> words.purpose(r.purpose())),
                look.tables()
                        .text(
                                "calendar-town-column",
                                CalendarMsg.HEADER_TOWN,
                                (VisitRow r) -> r.town().orElse("")),
                look.tables()
                        .text(
                                "calendar-officer-column",
                                CalendarMsg.HEADER_OFFICER,
                                (VisitRow r) -> r.officerLabel().orElse("")));
    }

    /// A cell that shows its row's state.
    private static final class ChipCell extends TableCell<VisitRow, VisitRow> {

        private final Function<VisitRow, Node> chip;

        private ChipCell(Function<VisitRow, Node> chip) {
            this.chip = chip;
        }

        @Override
        protected void updateItem(@Nullable VisitRow row, boolean empty) {
            super.updateItem(row, empty);
            setText("");
            setGraphic(empty || row == null ? null : chip.apply(row));
        }
    }
}
