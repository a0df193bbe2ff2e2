package hedgeward.ui.order;

import hedgeward.app.audit.AuditLine;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.LoggedDeeds;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/// Who did what with the case and who looked, newest first.
final class HistoryView {

    private final Look look;
    private final TableView<AuditLine> table;
    private final CaseModel model;
    private final CorrectionsView corrections;
    private final VBox root;

    HistoryView(Look look, CaseModel model) {
        this.look = look;
        this.model = model;
        this.corrections = new CorrectionsView(look);
        this.table =
                look.tables()
                        .dense(
                                "case-history",
                                CaseMsg.TAB_HISTORY,
                                look.empty(Icon.HISTORY, CaseMsg.HISTORY_EMPTY));
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(16, corrections.root(), table);
        root.getStyleClass().add("hw-tab");
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview) {
        table.getItems().setAll(overview.history());
        corrections.fill(overview, model.revealedProperty().get());
    }

    private void columns() {
        table.getColumns()
                .add(
                        look.tables()
                                .ordered(
                                        "case-history-at",
                                        CaseMsg.HISTORY_AT,
                                        AuditLine::at,
                                        look.times()::dayTime));
        add("who", CaseMsg.HISTORY_WHO, AuditLine::userName);
        add("what", CaseMsg.HISTORY_WHAT, this::what);
        add("why", CaseMsg.HISTORY_WHY, line -> line.reason().orElse(""));
        add("where", CaseMsg.HISTORY_WHERE, AuditLine::workstation);
    }

    private void add(String id, CaseMsg header, Function<AuditLine, String> text) {
        table.getColumns().add(look.tables().text("case-history-" + id, header, text));
    }

    private String what(AuditLine line) {
        return LoggedDeeds.of(line.action())
                .map(deed -> look.messages().text(deed))
                .orElseGet(line::action);
    }
}
