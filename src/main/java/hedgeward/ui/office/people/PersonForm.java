package hedgeward.ui.office.people;

import hedgeward.app.access.Role;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The fields of one change of an account.
final class PersonForm {

    private static final double GRID = 8;

    private final Look look;
    private final PeopleModel model;
    private final PeopleController controller;
    private final TextField name;
    private final TextField rank;
    private final FlowPane roles = new FlowPane(GRID * 2, GRID);
    private final SecretField next = new SecretField();
    private final SecretField own = new SecretField();
    private final VBox root = Boxes.column();

    PersonForm(Look look, PeopleModel model, PeopleController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.name = look.widgets().field("people-field-name", PeopleMsg.FIELD_NAME);
        this.rank = look.widgets().field("people-field-rank", PeopleMsg.FIELD_RANK);
        name.setPromptText("");
        rank.setPromptText("");
        scope.bindBoth(name.textProperty(), model.name().valueProperty());
        scope.bindBoth(rank.textProperty(), model.rank().valueProperty());
        roles.setId("people-field-roles");
        new TreeSet<>(Role.OF_PERSONS).forEach(role -> roles.getChildren().add(box(role, scope)));
        next.setId("people-field-new");
        own.setId("people-field-own");
        own.setOnAction(_ -> doIt());
        VBox fields = Boxes.column();
        root.getChildren().setAll(fields, problem(scope));
        scope.observe(model.stepProperty(), step -> fields.getChildren().setAll(fields(step)));
    }

    Node root() {
        return root;
    }

    void focus() {
        switch (model.stepProperty().get()) {
            case ADD -> name.requestFocus();
            case OPEN, PASSPHRASE -> next.requestFocus();
            case CLOSE -> own.requestFocus();
            case NONE -> {}
        }
    }

    void wipe() {
        next.clear();
        own.clear();
    }

    static PeopleMsg word(Role role) {
        return switch (role) {
            case DESK -> PeopleMsg.ROLE_DESK;
            case CUSTODY -> PeopleMsg.ROLE_CUSTODY;
            case CASE_OFFICER -> PeopleMsg.ROLE_CASE_OFFICER;
            case SPECIAL -> PeopleMsg.ROLE_SPECIAL;
            case SUPERVISOR -> PeopleMsg.ROLE_SUPERVISOR;
            case AUDITOR -> PeopleMsg.ROLE_AUDITOR;
            case ADMINISTRATOR -> PeopleMsg.ROLE_ADMINISTRATOR;
            case SCHEDULER -> PeopleMsg.ROLE_SCHEDULER;
        };
    }

    private CheckBox box(Role role, Scope scope) {
        CheckBox box = look.widgets().check("people-role-" + role.name(), word(role));
        scope.listen(box.selectedProperty(), _ -> model.roles().set(changed(role, box)));
        scope.listen(model.roles().valueProperty(), now -> box.setSelected(now.contains(role)));
        return box;
    }

    private Set<Role> changed(Role role, CheckBox box) {
        EnumSet<Role> now = EnumSet.noneOf(Role.class);
        now.addAll(model.roles().get());
        if (box.isSelected()) {
            now.add(role);
        } else {
            now.remove(role);
        }
        return Set.copyOf(now);
    }

    private Node problem(Scope scope) {
        Label words =
                look.widgets().value(model.problemProperty().map(problem -> problem.orElse("")));
        words.setId("people-problem");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().add("hw-field-problem");
        scope.observe(
                model.problemProperty(),
                problem -> {
                    words.setVisible(problem.isPresent());
                    words.setManaged(problem.isPresent());
                });
        return words;
    }

    private List<Node> fields(Step step) {
        if (step == Step.NONE) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(look.widgets().section(title(step), model.subject()));
        if (step == Step.ADD) {
            nodes.add(look.forms().row(PeopleMsg.FIELD_NAME, name).required());
            nodes.add(look.forms().row(PeopleMsg.FIELD_ROLES, roles).required());
            nodes.add(look.forms().row(PeopleMsg.FIELD_RANK, rank));
        }
        if (step.givesPassphrase()) {
            nodes.add(
                    look.forms()
                            .row(PeopleMsg.FIELD_NEW, next)
                            .required()
                            .advice(PeopleMsg.FIELD_NEW_ADVICE));
        }
        nodes.add(
                look.forms()
                        .row(PeopleMsg.FIELD_OWN, own)
                        .required()
                        .advice(PeopleMsg.FIELD_OWN_ADVICE));
        nodes.add(buttons(step));
        return nodes;
    }

    private Node buttons(Step step) {
        Button act = look.widgets().primary("people-do", button(step), this::doIt);
        act.disableProperty().bind(model.busyProperty());
        return Boxes.row(
                act,
                look.widgets()
                        .button(
                                "people-cancel",
                                PeopleMsg.CANCEL,
                                () -> controller.onStep(Step.NONE)));
    }

    private void doIt() {
        char[] mine = model.inTurnProperty().get() ? own.peek() : own.take();
        controller.onDo(mine, next.take());
    }

    private static PeopleMsg title(Step step) {
        return switch (step) {
            case NONE, ADD -> PeopleMsg.ADD_TITLE;
            case CLOSE -> PeopleMsg.CLOSE_TITLE;
            case OPEN -> PeopleMsg.OPEN_TITLE;
            case PASSPHRASE -> PeopleMsg.PASSPHRASE_TITLE;
        };
    }

    private static PeopleMsg button(Step step) {
        return switch (step) {
            case NONE, ADD -> PeopleMsg.ADD;
            case CLOSE -> PeopleMsg.CLOSE;
            case OPEN -> PeopleMsg.OPEN;
            case PASSPHRASE -> PeopleMsg.PASSPHRASE;
        };
    }
}
