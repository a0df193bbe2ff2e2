package hedgeward.ui.order;

import hedgeward.app.audit.AuditLine;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Map;
import java.util.function.Function;

/// Who did what with the case and who looked, newest first.
final class HistoryView {

    private static final Map<String, CaseMsg> ACTIONS =
            Map.ofEntries(
                    Map.entry("case.read", CaseMsg.DID_CASE_READ),
                    Map.entry("protected.read", CaseMsg.DID_PROTECTED_READ),
                    Map.entry("notice.authorise", CaseMsg.DID_NOTICE_AUTHORISE),
                    Map.entry("notice.serve", CaseMsg.DID_NOTICE_SERVE),
                    Map.entry("notice.lapse", CaseMsg.DID_NOTICE_LAPSE),
                    Map.entry("hearing.list", CaseMsg.DID_HEARING_LIST),
                    Map.entry("hearing.record", CaseMsg.DID_HEARING_RECORD),
                    Map.entry("terms.vary", CaseMsg.DID_TERMS_VARY),
                    Map.entry("terms.correct", CaseMsg.DID_TERMS_CORRECT),
                    Map.entry("order.serve", CaseMsg.DID_ORDER_SERVE),
                    Map.entry("case.correct", CaseMsg.DID_CASE_CORRECT),
                    Map.entry("order.suspend", CaseMsg.DID_ORDER_SUSPEND),
                    Map.entry("order.resume", CaseMsg.DID_ORDER_RESUME),
                    Map.entry("order.rescind", CaseMsg.DID_ORDER_RESCIND),
                    Map.entry("order.vary", CaseMsg.DID_ORDER_VARY),
                    Map.entry("order.discharge", CaseMsg.DID_ORDER_DISCHARGE),
                    Map.entry("order.expire", CaseMsg.DID_ORDER_EXPIRE),
                    Map.entry("visit.plan", CaseMsg.DID_VISIT_PLAN),
                    Map.entry("visit.allocate", CaseMsg.DID_VISIT_ALLOCATE),
                    Map.entry("visit.move", CaseMsg.DID_VISIT_MOVE),
                    Map.entry("visit.cancel", CaseMsg.DID_VISIT_CANCEL),
                    Map.entry("visit.record", CaseMsg.DID_VISIT_RECORD),
                    Map.entry("visit.close", CaseMsg.DID_VISIT_CLOSE),
                    Map.entry("visit.miss", CaseMsg.DID_VISIT_MISS),
                    Map.entry("task.settle", CaseMsg.DID_TASK_SETTLE),
                    Map.entry("task.try", CaseMsg.DID_TASK_TRY),
                    Map.entry("task.hand-over", CaseMsg.DID_TASK_HAND_OVER),
                    Map.entry("task.reopen", CaseMsg.DID_TASK_REOPEN),
                    Map.entry("breach.read", CaseMsg.DID_BREACH_READ),
                    Map.entry("breach.open", CaseMsg.DID_BREACH_OPEN),
                    Map.entry("breach.arrest", CaseMsg.DID_BREACH_ARREST),
                    Map.entry("breach.finish", CaseMsg.DID_BREACH_FINISH),
                    Map.entry("breach.release", CaseMsg.DID_BREACH_RELEASE));

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
        CaseMsg known = ACTIONS.get(line.action());
        return known == null ? line.action() : look.messages().text(known);
    }
}
