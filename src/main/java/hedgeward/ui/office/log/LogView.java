package hedgeward.ui.office.log;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.audit.Operation;
import hedgeward.domain.order.CaseRef;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.wording.LoggedDeeds;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is asked in one row, the entries below it, and the check at the bottom.
final class LogView {

    private static final double GRID = 8;
    private static final double FIELD = 148;

    /// Told in a column of its own, or on request.
    private static final Set<String> ELSEWHERE = Set.of("recipient", "kept");

    private final Look look;
    private final LogModel model;
    private final LogController controller;
    private final VBox root;

    LogView(Look look, LogModel model, LogController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        Button older = look.widgets().button("log-older", LogMsg.OLDER, controller::onOlder);
        older.managedProperty().bind(older.visibleProperty());
        older.visibleProperty().bind(model.moreProperty());
        TableView<LoggedEntry> table = table();
        this.root =
                Boxes.column(
                        look.widgets().section(LogMsg.TITLE),
                        look.widgets().muted(LogMsg.EXPLAINED),
                        question(scope),
                        Boxes.grow(table),
                        older,
                        new ChangesRow(look, model, controller::onChanges)
                                .of(table.getSelectionModel(), scope),
                        check(scope));
    }

    Parent root() {
        return root;
    }

    private Node question(Scope scope) {
        Button show = look.widgets().primary("log-show", LogMsg.SHOW, controller::onShow);
        show.setDefaultButton(true);
        FlowPane row =
                new FlowPane(
                        GRID,
                        GRID,
                        day("log-from", LogMsg.FROM, model.fromProperty(), scope),
                        day("log-until", LogMsg.UNTIL, model.untilProperty(), scope),
                        field("log-user", LogMsg.USER, model.userProperty()),
                        kind(scope),
                        field("log-case", LogMsg.CASE, model.caseRefProperty()),
                        show);
        row.setDisable(!controller.mayRead());
        return row;
    }

    private Node check(Scope scope) {
        TextField head = field("log-head", LogMsg.HEAD, model.headProperty());
        Button check = look.widgets().button("log-check", LogMsg.CHECK, controller::onCheck);
        Label said = look.widgets().value("");
        said.setId("log-said");
        scope.observe(model.saidProperty(), said::setText);
        VBox box =
                new VBox(
                        GRID,
                        Boxes.row(head, check),
                        look.widgets().muted(LogMsg.HEAD_ADVICE),
                        said);
        box.setMinHeight(VBox.USE_PREF_SIZE);
        return box;
    }

    private Node day(String id, MsgKey name, ObjectProperty<Optional<LocalDate>> day, Scope scope) {
        DatePicker picker = look.widgets().date(id, name, look.times());
        picker.setPromptText(look.messages().text(name));
        picker.setPrefWidth(FIELD);
        scope.listen(picker.valueProperty(), chosen -> day.set(Optional.ofNullable(chosen)));
        return picker;
    }

    private TextField field(String id, MsgKey name, StringProperty text) {
        TextField field = look.widgets().field(id, name);
        field.setPrefWidth(FIELD);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Node kind(Scope scope) {
        List<Optional<Operation>> kinds =
                Stream.concat(
                                Stream.of(Optional.<Operation>empty()),
                                Stream.of(Operation.values()).map(Optional::of))
                        .toList();
        ComboBox<Optional<Operation>> box =
                look.widgets()
                        .choice(
                                "log-kind",
                                kinds,
                                one ->
                                        look.messages()
                                                .text(one.map(LogView::word).orElse(LogMsg.ANY)));
        box.setAccessibleText(look.messages().text(LogMsg.OPERATION));
        box.setValue(Optional.empty());
        scope.listen(box.valueProperty(), model.operationProperty()::set);
        return box;
    }

    private TableView<LoggedEntry> table() {
        TableView<LoggedEntry> table =
                look.tables()
                        .dense("log-entries", LogMsg.LIST, look.empty(Icon.HISTORY, LogMsg.EMPTY));
        columns(table);
        table.setItems(model.entries());
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                                .ifPresent(controller::onCase);
                    }
                });
        return table;
    }

    private void columns(TableView<LoggedEntry> table) {
        table.getColumns()
                .add(
                        look.tables()
                                .ordered(
                                        "log-number",
                                        LogMsg.NUMBER,
                                        (LoggedEntry entry) -> entry.line().sequence(),
                                        number -> Long.toString(number)));
        table.getColumns()
                .add(
                        look.tables()
                                .ordered(
                                        "log-at",
                                        LogMsg.AT,
                                        (LoggedEntry entry) -> entry.line().at(),
                                        look.times()::dayTime));
        add(table, "who", LogMsg.WHO, entry -> entry.line().userName());
        add(table, "kind", LogMsg.KIND, entry -> look.messages().text(word(entry)));
        add(table, "what", LogMsg.WHAT, this::what);
        add(table, "about", LogMsg.ABOUT, LogView::caseRef);
        add(table, "why", LogMsg.WHY, entry -> entry.line().reason().orElse(""));
        add(table, "recipient", LogMsg.RECIPIENT, LogView::recipient);
        add(table, "detail", LogMsg.DETAIL, LogView::detail);
        add(table, "where", LogMsg.WHERE, entry -> entry.line().workstation());
    }

    private void add(
            TableView<LoggedEntry> table,
            String id,
            LogMsg header,
            Function<LoggedEntry, String> text) {
        table.getColumns().add(look.tables().text("log-" + id, header, text));
    }

    private String what(LoggedEntry entry) {
        String action = entry.line().action();
        return LoggedDeeds.of(action).map(deed -> look.messages().text(deed)).orElse(action);
    }

    private static String caseRef(LoggedEntry entry) {
        return entry.caseRef().map(CaseRef::value).orElse("");
    }

    private static String recipient(LoggedEntry entry) {
        return AuditEntry.recipientIn(entry.line().detail()).orElse("");
    }

    private static String detail(LoggedEntry entry) {
        return new TreeMap<>(entry.line().detail())
                .entrySet().stream()
                        .filter(part -> !ELSEWHERE.contains(part.getKey()))
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static LogMsg word(LoggedEntry entry) {
        return word(entry.line().operation());
    }

    private static LogMsg word(Operation operation) {
        return switch (operation) {
            case COLLECTION -> LogMsg.COLLECTION;
            case ALTERATION -> LogMsg.ALTERATION;
            case CONSULTATION -> LogMsg.CONSULTATION;
            case DISCLOSURE -> LogMsg.DISCLOSURE;
            case COMBINATION -> LogMsg.COMBINATION;
            case ERASURE -> LogMsg.ERASURE;
        };
    }
}
