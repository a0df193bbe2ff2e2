package hedgeward.ui.orders;

import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion.Sort;
import hedgeward.ui.kit.EmptyState;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.LoadingPane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.DisposedWords;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/// The table. Its order is asked from the store; rows near the end ask for the next ones; a row
/// rested on is read for the preview.
final class OrdersTable {

    private static final Duration REST = Duration.millis(250);

    private final Look look;
    private final OrdersModel model;
    private final OrdersController controller;
    private final OrderColumns columns;
    private final TableView<OrderRow> table;
    private final LoadingPane root;
    private final PauseTransition rest = new PauseTransition(REST);

    OrdersTable(
            Look look,
            OrdersModel model,
            OrdersController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.columns = new OrderColumns(look, now);
        this.table = look.tables().table("orders-table", OrdersMsg.TABLE, emptyState(scope));
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns().addAll(columns.all());
        table.setRowFactory(_ -> new Row());
        table.getSortOrder().add(columns.columnOf(Sort.DUE));
        table.setSortPolicy(_ -> sort());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root =
                new LoadingPane(
                        look.messages(),
                        table,
                        Bindings.not(model.answeredProperty()),
                        controller::onClearFilter,
                        scope);
        rest.setOnFinished(_ -> controller.onRested());
        scope.onEnd(rest::stop);
        scope.listen(table.getSelectionModel().selectedItemProperty(), this::onSelected);
        scope.onChange(model.rows(), this::keepSelection);
        scope.listen(now, _ -> table.refresh());
    }

    Node root() {
        return root;
    }

    /// Takes the cursor into the table, to the first row when none is chosen.
    void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    MenuButton columnChooser() {
        MenuButton chooser = new MenuButton(look.messages().text(OrdersMsg.COLUMNS));
        chooser.setId("orders-columns");
        chooser.setGraphic(Icon.COLUMNS.node());
        chooser.setMinWidth(MenuButton.USE_PREF_SIZE);
        columns.all()
                .forEach(
                        column -> {
                            CheckMenuItem item = new CheckMenuItem(column.getText());
                            item.setId(column.getId() + "-shown");
                            item.selectedProperty().bindBidirectional(column.visibleProperty());
                            chooser.getItems().add(item);
                        });
        return chooser;
    }

    private boolean sort() {
        if (!table.getSortOrder().isEmpty()) {
            TableColumn<OrderRow, ?> column = table.getSortOrder().getFirst();
            boolean descending = column.getSortType() == TableColumn.SortType.DESCENDING;
            columns.orderOf(column).ifPresent(order -> controller.onSort(order, descending));
        }
        return true;
    }

    private void onSelected(@Nullable OrderRow row) {
        if (row != null) {
            controller.onChosen(Optional.of(row));
            rest.playFromStart();
        }
    }

    private void keepSelection() {
        Optional<OrderRow> row = model.chosenRow();
        if (row.isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else if (!row.get().equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().clearAndSelect(model.rows().indexOf(row.get()));
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> {
                controller.onTogglePreview();
                event.consume();
            }
            case ENTER -> {
                controller.onOpen();
                event.consume();
            }
            default -> {}
        }
    }

    private Node emptyState(Scope scope) {
        EmptyState filtered =
                look.empty(Icon.SEARCH, OrdersMsg.EMPTY_FILTER)
                        .with(
                                look.widgets()
                                        .button(
                                                "orders-clear",
                                                OrdersMsg.FILTER_CLEAR,
                                                controller::onClearFilter));
        filtered.getChildren().add(1, disposed(scope));
        EmptyState register =
                look.empty(Icon.ORDERS, OrdersMsg.EMPTY_REGISTER)
                        .with(
                                look.widgets()
                                        .button(
                                                "orders-first",
                                                OrdersMsg.NEW_NOTICE,
                                                controller::onNewNotice));
        StackPane place = new StackPane(filtered, register);
        scope.onChange(model.rows(), () -> which(filtered, register));
        which(filtered, register);
        return place;
    }

    private Label disposed(Scope scope) {
        Label words = look.widgets().value("");
        words.setId("orders-disposed");
        words.getStyleClass().add("hw-strong");
        words.managedProperty().bind(words.visibleProperty());
        scope.observe(
                model.disposedProperty(),
                gone -> {
                    words.setText(gone.map(new DisposedWords(look)::sentence).orElse(""));
                    words.setVisible(gone.isPresent());
                });
        return words;
    }

    private void which(EmptyState filtered, EmptyState register) {
        filtered.setVisible(model.isFiltered());
        register.setVisible(!model.isFiltered());
    }

    /// A row that says when it comes into view and opens its case at a double click.
    private final class Row extends TableRow<OrderRow> {

        Row() {
            setOnMouseClicked(
                    event -> {
                        boolean twice = event.getClickCount() == 2;
                        if (twice && event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                            controller.onOpen();
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable OrderRow row, boolean empty) {
            super.updateItem(row, empty);
            if (!empty) {
                controller.onRowShown(getIndex());
            }
        }
    }
}
