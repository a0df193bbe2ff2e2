package hedgeward.ui.office.people;

import hedgeward.app.access.Account;
import hedgeward.app.access.Role;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The people on the left; beside them the change being prepared.
final class PeopleView {

    private static final double SIDE = 400;
    private static final double GAP = 24;
    private static final double GRID = 8;

    private final Look look;
    private final PeopleModel model;
    private final PeopleController controller;
    private final PersonForm form;
    private final HBox root;

    PeopleView(Look look, PeopleModel model, PeopleController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.form = new PersonForm(look, model, controller, scope);
        VBox list =
                Boxes.column(
                        look.widgets().section(PeopleMsg.TITLE),
                        look.widgets().muted(PeopleMsg.EXPLAINED),
                        buttons(scope),
                        Boxes.grow(table(scope)));
        ScrollPane side = Boxes.scrolled(form.root());
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        this.root = new HBox(GAP, Boxes.grow(list), side);
    }

    Parent root() {
        return root;
    }

    void focusForm() {
        form.focus();
    }

    void wipe() {
        form.wipe();
    }

    private Node buttons(Scope scope) {
        Button add = button("people-add", PeopleMsg.ADD, Step.ADD);
        Button close = button("people-close", PeopleMsg.CLOSE, Step.CLOSE);
        Button open = button("people-open", PeopleMsg.OPEN, Step.OPEN);
        Button passphrase = button("people-passphrase", PeopleMsg.PASSPHRASE, Step.PASSPHRASE);
        add.setDisable(!controller.mayChange());
        scope.observe(
                model.chosenProperty(),
                chosen -> {
                    boolean inUse = chosen.filter(Account::isEnabled).isPresent();
                    boolean closed = chosen.isPresent() && !inUse;
                    close.setDisable(!inUse);
                    open.setDisable(!closed);
                    passphrase.setDisable(!inUse);
                });
        return new FlowPane(GRID, GRID, add, close, open, passphrase);
    }

    private Button button(String id, PeopleMsg words, Step step) {
        return look.widgets().button(id, words, () -> controller.onStep(step));
    }

    private TableView<Account> table(Scope scope) {
        TableView<Account> table =
                look.tables()
                        .table(
                                "people-list",
                                PeopleMsg.LIST,
                                look.empty(Icon.PEOPLE, PeopleMsg.EMPTY));
        table.getColumns()
                .setAll(
                        List.of(
                                look.tables().text("people-name", PeopleMsg.NAME, Account::name),
                                look.tables().text("people-roles", PeopleMsg.ROLES, this::roles),
                                look.tables()
                                        .text(
                                                "people-rank",
                                                PeopleMsg.RANK,
                                                account -> account.rankWords().orElse("")),
                                look.tables().text("people-state", PeopleMsg.STATE, this::state)));
        table.setItems(model.people());
        scope.listen(
                table.getSelectionModel().selectedItemProperty(),
                account -> model.chosenProperty().set(Optional.ofNullable(account)));
        return table;
    }

    private String roles(Account account) {
        return new TreeSet<>(account.roles())
                .stream()
                        .map((Role role) -> look.messages().text(PersonForm.word(role)))
                        .collect(Collectors.joining(", "));
    }

    private String state(Account account) {
        return look.messages().text(account.isEnabled() ? PeopleMsg.IN_USE : PeopleMsg.CLOSED);
    }
}
