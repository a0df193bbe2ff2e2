package hedgeward.ui.restricted;

import hedgeward.app.restricted.ReviewedOpening;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// A card with each opening that waits, oldest first, a field for what the supervisor found, and
/// the button that keeps it.
final class GlassReviewView {

    private static final int SHOWN = 3;

    private final Look look;
    private final GlassReviewController controller;
    private final VBox root = Boxes.card();
    private Scope fields = new Scope();

    GlassReviewView(Look look, GlassReviewController controller) {
        this.look = look;
        this.controller = controller;
        root.setId("glass-review");
        root.getStyleClass().add("hw-briefing");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    Node root() {
        return root;
    }

    void show(List<ReviewedOpening> waiting) {
        fields.close();
        fields = new Scope();
        root.setVisible(!waiting.isEmpty());
        Label title = look.widgets().section(RestrictedMsg.REVIEW_TITLE);
        title.setGraphic(Icon.UNLOCK.node());
        root.getChildren().setAll(title);
        waiting.stream().limit(SHOWN).forEach(one -> root.getChildren().add(opening(one)));
        if (waiting.size() > SHOWN) {
            root.getChildren()
                    .add(look.widgets().muted(RestrictedMsg.REVIEW_MORE, waiting.size() - SHOWN));
        }
    }

    private Node opening(ReviewedOpening one) {
        Label who =
                look.widgets()
                        .label(
                                RestrictedMsg.REVIEW_LINE,
                                one.opening().userName(),
                                one.caseRef().value(),
                                look.times().dayTime(one.opening().at()),
                                look.times().time(one.opening().until()));
        who.getStyleClass().add("hw-strong");
        Label why = look.widgets().label(RestrictedMsg.REVIEW_REASON, one.opening().reason());
        why.setWrapText(true);
        HBox first =
                Boxes.row(
                        who,
                        Boxes.gap(),
                        look.widgets()
                                .link(
                                        "glass-review-open-" + one.caseRef().value(),
                                        look.messages().text(RestrictedMsg.REVIEW_OPEN),
                                        () -> controller.onOpen(one)));
        return controller.isOwn(one)
                ? Boxes.column(first, why, look.widgets().muted(RestrictedMsg.REVIEW_OWN))
                : Boxes.column(first, why, remark(one));
    }

    private Node remark(ReviewedOpening one) {
        Answer<String> remark = Answer.of("");
        TextField field =
                look.widgets()
                        .field(
                                "glass-review-remark-" + one.caseRef().value(),
                                RestrictedMsg.REVIEW_REMARK);
        fields.bindBoth(field.textProperty(), remark.valueProperty());
        field.setOnAction(_ -> controller.onReviewed(one, remark));
        Node row =
                Boxes.grow(
                        look.forms()
                                .row(RestrictedMsg.REVIEW_REMARK, field)
                                .problem(remark.problemProperty(), fields));
        HBox line =
                Boxes.row(
                        row,
                        look.widgets()
                                .button(
                                        "glass-review-done-" + one.caseRef().value(),
                                        RestrictedMsg.REVIEW_DONE,
                                        () -> controller.onReviewed(one, remark)));
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }
}
