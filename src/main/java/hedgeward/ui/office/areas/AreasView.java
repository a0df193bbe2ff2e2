package hedgeward.ui.office.areas;

import hedgeward.app.area.ReadAreas;
import hedgeward.domain.area.Availability;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.wording.AreaWords;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Our force with what it may use today, the table, and the row being typed beside it.
final class AreasView {

    private static final double FORCE_WIDTH = 300;
    private static final double GAP = 24;

    private final Look look;
    private final AreasModel model;
    private final AreasController controller;
    private final UiTicker ticker;
    private final VBox today = Boxes.column();
    private final VBox root;

    AreasView(
            Look look, AreasModel model, AreasController controller, UiTicker ticker, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        Node form = new AreaFormView(look, model, controller, scope).root();
        HBox rows = new HBox(GAP, Boxes.grow(table(scope)), form);
        today.setId("areas-today");
        this.root =
                Boxes.column(
                        look.widgets().section(AreasMsg.TITLE),
                        look.widgets().muted(AreasMsg.INTRO),
                        force(scope),
                        today,
                        said(scope),
                        Boxes.grow(rows));
        scope.observe(model.settingProperty(), found -> found.ifPresent(this::fill));
    }

    Parent root() {
        return root;
    }

    private void fill(ReadAreas.Setting setting) {
        AreaWords words = new AreaWords(look.messages(), look.times());
        today.getChildren().clear();
        for (Regime regime : Regime.values()) {
            Availability answer = setting.of(regime, London.dateOf(ticker.now()));
            Label line = look.widgets().value(words.sentence(regime, answer));
            line.setId("areas-today-" + regime.code());
            line.getStyleClass().addAll("hw-words", words.state(answer).styleClass());
            line.setGraphic(words.state(answer).icon().node());
            today.getChildren().add(line);
        }
    }

    private Node force(Scope scope) {
        ComboBox<String> box = look.widgets().choice("areas-force", List.of(), name -> name);
        box.setEditable(true);
        box.setPrefWidth(FORCE_WIDTH);
        box.setDisable(!controller.mayChange());
        scope.observe(model.settingProperty(), _ -> box.getItems().setAll(names()));
        scope.bindBoth(box.getEditor().textProperty(), model.force().valueProperty());
        Button save =
                look.widgets().button("areas-force-save", AreasMsg.FORCE_SAVE, controller::onForce);
        save.setVisible(controller.mayChange());
        return Boxes.row(
                look.forms()
                        .row(AreasMsg.FORCE, Boxes.row(box, save))
                        .advice(AreasMsg.FORCE_ADVICE));
    }

    private List<String> names() {
        TreeSet<String> names = new TreeSet<>(controller.forces());
        model.settingProperty().get().map(s -> s.areas().forces()).ifPresent(names::addAll);
        return List.copyOf(names);
    }

    private Node said(Scope scope) {
        Label line = look.widgets().value("");
        line.setId("areas-said");
        line.getStyleClass().add("hw-strong");
        line.managedProperty().bind(line.visibleProperty());
        scope.observe(
                model.saidProperty(),
                words -> {
                    line.setText(words.orElse(""));
                    line.setVisible(words.isPresent());
                });
        return line;
    }

    private Node table(Scope scope) {
        TableView<RegimeArea> table =
                look.tables()
                        .dense(
                                "areas-rows",
                                AreasMsg.ROWS,
                                look.empty(Icon.ADDRESS, AreasMsg.EMPTY));
        table.getColumns().setAll(columns());
        table.setItems(model.rows());
        scope.listen(
                table.getSelectionModel().selectedItemProperty(),
                row -> Optional.ofNullable(row).ifPresent(controller::onChosen));
        Button add = look.widgets().quiet("areas-new", Icon.ADD, AreasMsg.NEW, controller::onNew);
        Node below = controller.mayChange() ? add : look.widgets().muted(AreasMsg.READ_ONLY);
        return Boxes.column(Boxes.grow(table), below);
    }

    private List<TableColumn<RegimeArea, ?>> columns() {
        return List.of(
                look.tables().text("areas-regime", AreasMsg.REGIME, row -> row.regime().code()),
                look.tables().text("areas-where", AreasMsg.WHERE, this::where),
                look.tables()
                        .ordered(
                                "areas-from",
                                AreasMsg.FROM,
                                RegimeArea::from,
                                look.times()::dayYear),
                look.tables().text("areas-last", AreasMsg.LAST_DAY, this::lastDay),
                look.tables()
                        .text("areas-instrument", AreasMsg.INSTRUMENT, RegimeArea::instrument));
    }

    private String where(RegimeArea row) {
        String force = row.force().orElseGet(() -> look.messages().text(AreasMsg.ALL_FORCES));
        return row.place().map(place -> place + " · " + force).orElse(force);
    }

    private String lastDay(RegimeArea row) {
        return row.lastDay()
                .map(look.times()::dayYear)
                .orElseGet(() -> look.messages().text(AreasMsg.NO_END));
    }
}
