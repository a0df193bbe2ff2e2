package hedgeward.ui.office.people;

import hedgeward.app.access.Account;
import hedgeward.app.access.Role;
import hedgeward.app.access.WithoutPassphrase;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private final TableView<Account> table;
    private final HBox root;

    PeopleView(Look look, PeopleModel model, PeopleController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.form = new PersonForm(look, model, controller, scope);
        this.table = table(scope);
        VBox list =
                Boxes.column(
                        look.widgets().section(PeopleMsg.TITLE),
                        look.widgets().muted(PeopleMsg.EXPLAINED),
                        waiting(scope),
                        buttons(scope),
                        Boxes.grow(table));
        ScrollPane side = Boxes.scrolled(Boxes.column(form.root(), controller.consent()));
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

    void choose(Account account) {
        table.getSelectionModel().select(account);
        model.chosenProperty().set(Optional.of(account));
    }

    private Node waiting(Scope scope) {
        Label words = look.widgets().value(model.withoutProperty().map(this::waitingWords));
        words.setId("people-waiting");
        words.setGraphic(State.DUE_SOON.icon().node());
        Button next = look.widgets().button("people-next", PeopleMsg.NEXT, controller::onInTurn);
        HBox banner = Boxes.row(Boxes.grow(words), next);
        banner.getStyleClass().addAll("hw-banner", State.DUE_SOON.styleClass());
        scope.observe(
                model.withoutProperty(),
                without -> {
                    banner.setVisible(!without.names().isEmpty());
                    banner.setManaged(!without.names().isEmpty());
                });
        return banner;
    }

    private String waitingWords(WithoutPassphrase without) {
        int many = without.names().size();
        return without.since()
                .map(
                        at ->
                                look.messages()
                                        .text(
                                                PeopleMsg.WAITING_SINCE,
                                                many,
                                                look.times().dayTime(at)))
                .orElseGet(() -> look.messages().text(PeopleMsg.WAITING_ALL, many));
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
        PeopleMsg open = model.isWithout(account) ? PeopleMsg.WAITING : PeopleMsg.IN_USE;
        return look.messages().text(account.isEnabled() ? open : PeopleMsg.CLOSED);
    }
}
