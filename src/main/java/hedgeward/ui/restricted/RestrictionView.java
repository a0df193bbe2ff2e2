package hedgeward.ui.restricted;

import hedgeward.app.restricted.ReadRestriction;
import hedgeward.app.restricted.ReviewedOpening;
import hedgeward.domain.restricted.Readership;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.TreeSet;

/// The quiet banner of a restricted case, and below it the sheet while one is open.
final class RestrictionView {

    private static final int NEWEST = 3;

    private final Look look;
    private final RestrictionController controller;
    private final VBox banner = Boxes.column();
    private final VBox root;

    RestrictionView(
            Look look, RestrictionModel model, RestrictionController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        banner.setId("restricted-banner");
        banner.getStyleClass().add("hw-foreseen");
        Node sheet = new RestrictionSheet(look, model, controller, scope).root();
        root = Boxes.column(banner, sheet);
        root.setId("restricted");
        scope.observe(model.answerProperty(), this::show);
        root.managedProperty().bind(root.visibleProperty());
        root.visibleProperty().bind(banner.visibleProperty().or(sheet.visibleProperty()));
    }

    Node root() {
        return root;
    }

    private void show(Optional<ReadRestriction.Answer> found) {
        Optional<Readership> of = found.flatMap(ReadRestriction.Answer::readership);
        banner.setVisible(of.isPresent());
        banner.setManaged(of.isPresent());
        banner.getChildren().clear();
        if (found.isPresent() && of.isPresent()) {
            fill(found.get(), of.get());
        }
    }

    private void fill(ReadRestriction.Answer answer, Readership of) {
        Label who =
                look.widgets()
                        .label(
                                RestrictedMsg.BANNER,
                                String.join(", ", new TreeSet<>(of.readers())));
        who.setId("restricted-readers");
        who.setGraphic(Icon.LOCK.node());
        who.setWrapText(true);
        banner.getChildren().add(controller.mayRestrict() ? withButtons(who) : who);
        answer.openUntil()
                .map(
                        until ->
                                look.widgets()
                                        .label(
                                                RestrictedMsg.BANNER_GLASS,
                                                look.times().dayTime(until)))
                .ifPresent(banner.getChildren()::add);
        answer.openings().stream()
                .limit(NEWEST)
                .forEach(one -> banner.getChildren().add(line(one)));
    }

    private Node withButtons(Label who) {
        return Boxes.row(
                who,
                Boxes.gap(),
                look.widgets()
                        .quiet(
                                "restricted-change",
                                Icon.PEOPLE,
                                RestrictedMsg.READERS,
                                controller::onRestrict),
                look.widgets()
                        .quiet(
                                "restricted-lift",
                                Icon.UNLOCK,
                                RestrictedMsg.LIFT,
                                controller::onLift));
    }

    private Label line(ReviewedOpening one) {
        String opened =
                look.messages()
                        .text(
                                RestrictedMsg.BANNER_OPENED,
                                one.opening().userName(),
                                look.times().dayTime(one.opening().at()),
                                one.opening().reason());
        String reviewed =
                one.review()
                        .map(
                                review ->
                                        "  ·  "
                                                + look.messages()
                                                        .text(
                                                                RestrictedMsg.BANNER_REVIEWED,
                                                                review.by(),
                                                                review.remark()))
                        .orElse("");
        Label line = look.widgets().value(opened + reviewed);
        line.getStyleClass().add("hw-small");
        line.setWrapText(true);
        return line;
    }
}
