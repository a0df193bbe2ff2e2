package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.people.Officer;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SearchChoice;
import hedgeward.ui.kit.Tables;
import hedgeward.ui.order.form.OfficerLabels;
import hedgeward.ui.wording.VisitWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The visits of the case; the one chosen can be given to an officer or recorded.
final class VisitsView {

    private static final double OFFICER_WIDTH = 260;

    private final Look look;
    private final CaseController controller;
    private final TableView<VisitRow> table;
    private final Answer<Optional<Officer>> officer = Answer.empty();
    private final ComboBox<Officer> officers;
    private final VBox root;

    VisitsView(Look look, CaseController controller, ObservableValue<Instant> now, Scope scope) {
        this.look = look;
        this.controller = controller;
        VisitWords words = new VisitWords(look.messages());
        this.table =
                look.tables()
                        .table(
                                "case-visits",
                                CaseMsg.TAB_VISITS,
                                look.empty(Icon.VISITS, CaseMsg.VISITS_EMPTY));
        columns(words, now);
        OfficerLabels labels = new OfficerLabels(look.messages());
        officers = SearchChoice.of("case-visit-give-to", List.of(), labels::full, officer, scope);
        officers.setPrefWidth(OFFICER_WIDTH);
        officers.setPromptText(look.messages().text(CaseMsg.VISIT_GIVE_TO));
        officers.setAccessibleText(look.messages().text(CaseMsg.VISIT_GIVE_TO));
        root = new VBox(12, Boxes.grow(table), bar());
        root.getStyleClass().add("hw-tab");
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(overview.visits());
        table.getSelectionModel().clearAndSelect(chosen);
        List<Officer> all =
                overview.officers().values().stream()
                        .sorted(Comparator.comparing(o -> o.collar().value()))
                        .toList();
        if (!all.equals(officers.getItems())) {
            officers.getItems().setAll(all);
        }
    }

    private void columns(VisitWords words, ObservableValue<Instant> now) {
        Tables tables = look.tables();
        table.getColumns()
                .add(
                        tables.reference(
                                "case-visit-code", CaseMsg.VISIT_CODE, r -> r.code().value()));
        table.getColumns()
                .add(tables.text("case-visit-window", CaseMsg.VISIT_WINDOW, this::window));
        table.getColumns()
                .add(
                        tables.text(
                                "case-visit-purpose",
                                CaseMsg.VISIT_PURPOSE,
                                r -> words.purpose(r.purpose())));
        table.getColumns()
                .add(
                        tables.text(
                                "case-visit-officer",
                                CaseMsg.VISIT_OFFICER,
                                r -> r.officerLabel().orElse("")));
        table.getColumns()
                .add(
                        tables.nodes(
                                "case-visit-state",
                                CaseMsg.VISIT_STATE,
                                r -> table.getItems().indexOf(r),
                                i -> words.chip(table.getItems().get(i), now.getValue())));
    }

    private HBox bar() {
        Button give =
                look.widgets()
                        .button("case-visit-allocate", CaseMsg.VISIT_ALLOCATE, this::allocate);
        Button record =
                look.widgets().button("case-visit-record", CaseMsg.VISIT_RECORD, this::record);
        Button correct =
                look.widgets().button("case-visit-correct", CaseMsg.VISIT_CORRECT, this::record);
        Button print =
                look.widgets()
                        .quiet(
                                "case-visit-print",
                                Icon.PRINT,
                                CaseMsg.VISIT_PRINT,
                                controller.doors()::onPrint);
        for (Node node : List.of(give, record, officers, correct)) {
            node.setDisable(true);
        }
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            boolean open = row != null && row.state() instanceof VisitState.Planned;
                            List.of(give, record, officers).forEach(n -> n.setDisable(!open));
                            correct.setDisable(
                                    row == null || !(row.state() instanceof VisitState.Recorded));
                        });
        return Boxes.row(officers, give, record, correct, Boxes.gap(), print);
    }

    private void allocate() {
        VisitRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            controller.steps().onAllocate(row, officer.get());
        }
    }

    private void record() {
        VisitRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            controller.doors().onOpenVisit(row.id());
        }
    }

    private String window(VisitRow row) {
        return look.times().window(row.window().from(), row.window().to());
    }
}
