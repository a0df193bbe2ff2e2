package hedgeward.ui.restricted;

import hedgeward.app.restricted.ReadRestriction;
import hedgeward.domain.restricted.GlassRules;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// What stands in place of a case that is closed to who looks: that it is restricted, and the way
/// in at need.
final class GlassView {

    private static final double WIDE = 560;
    private static final int ROWS = 3;

    private final Look look;
    private final RestrictionModel model;
    private final RestrictionController controller;
    private final Scope scope;
    private final VBox card = Boxes.card();
    private final StackPane root = new StackPane(card);

    GlassView(Look look, RestrictionModel model, RestrictionController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        card.setId("restricted-glass");
        card.setMaxWidth(WIDE);
        card.setMaxHeight(VBox.USE_PREF_SIZE);
        root.setAlignment(Pos.CENTER);
        scope.observe(model.closedProperty(), this::show);
    }

    Node root() {
        return root;
    }

    private void show(Optional<ReadRestriction.Closed> closed) {
        root.setVisible(closed.isPresent());
        card.getChildren().clear();
        closed.ifPresent(this::fill);
    }

    private void fill(ReadRestriction.Closed closed) {
        Label title = look.widgets().section(RestrictedMsg.GLASS_TITLE, closed.ref().value());
        title.setGraphic(Icon.LOCK.node());
        card.getChildren()
                .addAll(title, wrapped(look.widgets().label(RestrictedMsg.GLASS_EXPLAINED)));
        if (!closed.mayBreakGlass()) {
            card.getChildren().add(wrapped(look.widgets().label(RestrictedMsg.GLASS_KEPT_OUT)));
            return;
        }
        TextArea reason = look.widgets().notes("glass-reason", RestrictedMsg.GLASS_REASON, ROWS);
        scope.bindBoth(reason.textProperty(), model.reason().valueProperty());
        card.getChildren()
                .addAll(
                        wrapped(
                                look.widgets()
                                        .label(
                                                RestrictedMsg.GLASS_FOLLOWS,
                                                GlassRules.LASTS.toMinutes())),
                        look.forms()
                                .row(RestrictedMsg.GLASS_REASON, reason)
                                .required()
                                .problem(model.reason().problemProperty(), scope),
                        Boxes.row(
                                look.widgets()
                                        .primary(
                                                "glass-break",
                                                RestrictedMsg.GLASS_BREAK,
                                                controller::onBreakGlass)));
        reason.requestFocus();
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
