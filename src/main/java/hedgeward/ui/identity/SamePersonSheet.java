package hedgeward.ui.identity;

import hedgeward.domain.identity.Verdict;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Respondent;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The two respondents side by side, what follows from the decision, its reason, and the second
/// person. Esc puts it away.
final class SamePersonSheet {

    private static final int ROWS = 2;
    private static final double BETWEEN = 32;

    private final SamePersonPlace place;
    private final Look look;
    private final SamePersonModel model;
    private final SamePersonController controller;
    private final VBox root = Boxes.card();

    SamePersonSheet(SamePersonPlace place, SamePersonModel model, SamePersonController controller) {
        this.place = place;
        this.look = place.look();
        this.model = model;
        this.controller = controller;
        root.setId("same-person-sheet");
        root.setMinHeight(VBox.USE_PREF_SIZE);
        root.managedProperty().bind(root.visibleProperty());
        root.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        controller.onCancel();
                        key.consume();
                    }
                });
        place.scope().observe(model.choiceProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<SamePersonModel.Choice> choice) {
        root.setVisible(choice.isPresent());
        root.getChildren().clear();
        choice.ifPresent(this::fill);
    }

    private void fill(SamePersonModel.Choice choice) {
        Label title = look.widgets().section(title(choice.verdict()));
        title.setGraphic(Icon.PEOPLE.node());
        Label follows = look.widgets().muted(follows(choice.verdict()));
        follows.setWrapText(true);
        TextArea reason =
                look.widgets().notes("same-person-reason", SamePersonMsg.SHEET_REASON, ROWS);
        place.scope().bindBoth(reason.textProperty(), model.reason().valueProperty());
        root.getChildren()
                .setAll(
                        title,
                        beside(choice),
                        follows,
                        look.forms()
                                .row(SamePersonMsg.SHEET_REASON, reason)
                                .required()
                                .problem(model.reason().problemProperty(), place.scope()),
                        Boxes.row(
                                look.widgets()
                                        .primary(
                                                "same-person-confirm",
                                                SamePersonMsg.SHEET_ASK,
                                                controller::onConfirm),
                                look.widgets()
                                        .button(
                                                "same-person-cancel",
                                                SamePersonMsg.SHEET_CANCEL,
                                                controller::onCancel)),
                        controller.consent());
        reason.requestFocus();
    }

    private Node beside(SamePersonModel.Choice choice) {
        GridPane grid = new GridPane(BETWEEN, 8);
        model.pageProperty()
                .get()
                .ifPresent(
                        page -> {
                            grid.addRow(
                                    0,
                                    new Label(),
                                    look.widgets()
                                            .muted(SamePersonMsg.SHEET_THIS, page.ref().value()),
                                    look.widgets()
                                            .muted(
                                                    SamePersonMsg.SHEET_OTHER,
                                                    choice.other().ref().value()));
                            choice.other()
                                    .respondent()
                                    .ifPresent(other -> rows(grid, page.respondent(), other));
                        });
        return grid;
    }

    private void rows(GridPane grid, Respondent own, Respondent other) {
        row(grid, SamePersonMsg.SHEET_NAME, own.name().listed(), other.name().listed());
        row(grid, SamePersonMsg.SHEET_BORN, born(own), born(other));
        row(grid, SamePersonMsg.SHEET_ADDRESS, address(own), address(other));
    }

    /// What differs stands out.
    private void row(GridPane grid, SamePersonMsg name, String own, String other) {
        Label left = look.widgets().value(own);
        Label right = look.widgets().value(other);
        if (!own.equals(other)) {
            left.getStyleClass().add("hw-strong");
            right.getStyleClass().add("hw-strong");
        }
        grid.addRow(grid.getRowCount(), look.widgets().muted(name), left, right);
    }

    private String born(Respondent person) {
        return look.orNotKnown(person.bornOn().map(look.times()::dayYear));
    }

    private String address(Respondent person) {
        return look.orNotKnown(person.address().map(Address::oneLine));
    }

    private static SamePersonMsg title(Verdict verdict) {
        return switch (verdict) {
            case SAME -> SamePersonMsg.SHEET_SAME;
            case DIFFERENT -> SamePersonMsg.SHEET_DIFFERENT;
            case OPEN -> SamePersonMsg.SHEET_OPEN;
        };
    }

    private static SamePersonMsg follows(Verdict verdict) {
        return switch (verdict) {
            case SAME -> SamePersonMsg.SHEET_SAME_FOLLOWS;
            case DIFFERENT -> SamePersonMsg.SHEET_DIFFERENT_FOLLOWS;
            case OPEN -> SamePersonMsg.SHEET_OPEN_FOLLOWS;
        };
    }
}
