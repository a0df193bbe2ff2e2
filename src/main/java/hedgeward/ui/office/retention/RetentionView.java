package hedgeward.ui.office.retention;

import hedgeward.app.retention.RetentionPage;
import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.retention.Lane;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of the queue, the cases of one of them, and beside them the case under review.
final class RetentionView {

    private static final double GAP = 24;
    private static final double FIELD = 260;

    private final Look look;
    private final RetentionModel model;
    private final RetentionController controller;
    private final VBox root;

    /// What is shown in place of the queue.
    record Parts(Node dispose, Node disposals) {}

    RetentionView(
            Look look,
            RetentionModel model,
            RetentionController controller,
            Parts parts,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        Node card = new ReviewCard(look, model, controller, scope).root();
        HBox below = new HBox(GAP, Boxes.grow(table(scope)), card);
        Node lanes = lanes(scope);
        lanes.setVisible(controller.mayReview());
        VBox place = Boxes.grow(new VBox());
        place.setVisible(controller.mayReview());
        scope.observe(
                model.partProperty(),
                part ->
                        place.getChildren()
                                .setAll(
                                        Boxes.grow(
                                                switch (part) {
                                                    case QUEUE -> below;
                                                    case DISPOSE -> parts.dispose();
                                                    case DISPOSALS -> parts.disposals();
                                                })));
        this.root =
                Boxes.column(
                        look.widgets().section(RetentionMsg.TITLE),
                        intro(),
                        lanes,
                        said(scope),
                        place);
    }

    Parent root() {
        return root;
    }

    private Node intro() {
        Label line = look.widgets().muted(RetentionMsg.INTRO);
        line.setWrapText(true);
        return line;
    }

    private Node lanes(Scope scope) {
        ToggleGroup group = new ToggleGroup();
        HBox row =
                Boxes.row(
                        lane(Lane.DUE_NOW, RetentionMsg.LANE_NOW, group, scope),
                        lane(Lane.DUE_SOON, RetentionMsg.LANE_SOON, group, scope),
                        lane(Lane.ON_HOLD, RetentionMsg.LANE_HOLD, group, scope),
                        disposals(group, scope),
                        Boxes.gap(),
                        lookUp());
        row.setAccessibleText(look.messages().text(RetentionMsg.LANES));
        return row;
    }

    private TextField lookUp() {
        TextField field = look.widgets().field("retention-look-up", RetentionMsg.LOOK_UP);
        field.setPrefWidth(FIELD);
        field.setOnAction(_ -> controller.onLookUp(field.getText()));
        return field;
    }

    private Node disposals(ToggleGroup group, Scope scope) {
        ToggleButton button =
                look.widgets().toggle("retention-disposals", RetentionMsg.LANE_DISPOSALS);
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    controller.onDisposals();
                });
        scope.observe(
                model.partProperty(),
                part -> button.setSelected(part == RetentionModel.Part.DISPOSALS));
        return button;
    }

    private Node lane(Lane lane, RetentionMsg word, ToggleGroup group, Scope scope) {
        String id = "retention-lane-" + lane.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ToggleButton button = look.widgets().toggle(id, word);
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    controller.onLane(lane);
                });
        scope.observe(model.laneProperty(), _ -> button.setSelected(isShown(lane)));
        scope.observe(model.partProperty(), _ -> button.setSelected(isShown(lane)));
        scope.observe(
                model.pageProperty(),
                page -> {
                    int count = page.map(read -> read.count(lane)).orElse(0);
                    button.setText(look.messages().text(word, count));
                });
        return button;
    }

    private boolean isShown(Lane lane) {
        return model.laneProperty().get() == lane
                && model.partProperty().get() != RetentionModel.Part.DISPOSALS;
    }

    private Node said(Scope scope) {
        Label line = look.widgets().value("");
        line.setId("retention-said");
        line.getStyleClass().add("hw-strong");
        line.setWrapText(true);
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
        TableView<RetentionReview> table =
                look.tables()
                        .dense(
                                "retention-rows",
                                RetentionMsg.ROWS,
                                look.empty(Icon.DONE, RetentionMsg.EMPTY));
        table.getColumns().setAll(columns());
        table.setItems(model.rows());
        scope.listen(
                table.getSelectionModel().selectedItemProperty(),
                row -> Optional.ofNullable(row).ifPresent(controller::onChosen));
        Button more =
                look.widgets().button("retention-more", RetentionMsg.MORE, controller::onMore);
        more.managedProperty().bind(more.visibleProperty());
        scope.observe(
                model.pageProperty(),
                page -> more.setVisible(page.filter(RetentionPage::hasMore).isPresent()));
        return Boxes.column(Boxes.grow(table), more);
    }

    private List<TableColumn<RetentionReview, ?>> columns() {
        return List.of(
                look.tables()
                        .reference(
                                "retention-ref",
                                RetentionMsg.REFERENCE,
                                review -> review.row().ref().value()),
                look.tables()
                        .text(
                                "retention-respondent",
                                RetentionMsg.RESPONDENT,
                                review -> review.row().respondent().listed()),
                look.tables()
                        .ordered(
                                "retention-due",
                                RetentionMsg.DUE,
                                RetentionReview::due,
                                look.times()::dayYear),
                look.tables()
                        .ordered(
                                "retention-contact",
                                RetentionMsg.CONTACT,
                                review -> review.row().facts().lastContact(),
                                look.times()::dayYear),
                look.tables()
                        .ordered(
                                "retention-group",
                                RetentionMsg.GROUP,
                                review -> review.row().record().group(),
                                this::group));
    }

    private String group(RetentionGroup group) {
        return look.messages().text(RetentionMsg.GROUP_SHORT, group.number());
    }
}
