package hedgeward.ui.office.spans;

import hedgeward.app.retention.SpanReport;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// A card a group with every span it had, has or will have; beside them the one being typed.
final class SpansView {

    private static final double GAP = 24;
    private static final double SIDE = 380;
    private static final int GROUPS = 4;

    private final Look look;
    private final VBox groups = new VBox(12);
    private final VBox root;

    SpansView(Look look, SpansModel model, SpansController controller, Scope scope) {
        this.look = look;
        groups.setId("spans-groups");
        HBox below = new HBox(GAP, Boxes.grow(Boxes.scrolled(groups)));
        if (controller.mayChange()) {
            ScrollPane side =
                    Boxes.scrolled(
                            Boxes.column(
                                    new SpanForm(look, model, controller, scope).root(),
                                    controller.consent()));
            side.setMinWidth(SIDE);
            side.setPrefWidth(SIDE);
            below.getChildren().add(side);
        }
        Label intro = look.widgets().muted(SpansMsg.INTRO);
        intro.setWrapText(true);
        intro.setMinHeight(Label.USE_PREF_SIZE);
        this.root =
                Boxes.column(
                        look.widgets().section(SpansMsg.TITLE),
                        intro,
                        said(model, scope),
                        Boxes.grow(below));
        scope.observe(model.linesProperty(), this::fill);
    }

    Parent root() {
        return root;
    }

    private Node said(SpansModel model, Scope scope) {
        Label line = look.widgets().value("");
        line.setId("spans-said");
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

    private void fill(List<SpanReport.Line> lines) {
        List<Node> cards = new ArrayList<>();
        for (int group = 1; group <= GROUPS && !lines.isEmpty(); group++) {
            cards.add(card(group, lines));
        }
        groups.getChildren().setAll(cards);
    }

    private Node card(int group, List<SpanReport.Line> lines) {
        VBox card =
                Boxes.card(
                        look.widgets().section(SpansMsg.GROUP, group),
                        look.widgets().muted(SpansMsg.GROUP_NAME, group));
        card.setId("spans-group-" + group);
        lines.stream()
                .filter(line -> line.group() == group)
                .forEach(line -> card.getChildren().add(row(line)));
        return card;
    }

    private Node row(SpanReport.Line line) {
        Label span = look.widgets().value(line.span());
        SpansMsg counts = line.isInForce() ? SpansMsg.IN_FORCE : SpansMsg.NOT_IN_FORCE;
        span.setGraphic((line.isInForce() ? Icon.DONE : Icon.CLOSED).node());
        span.setAccessibleText(look.messages().text(counts) + ": " + line.span());
        if (line.isInForce()) {
            span.getStyleClass().add("hw-strong");
        }
        Label how =
                line.set()
                        .map(
                                set ->
                                        look.widgets()
                                                .muted(
                                                        SpansMsg.SET,
                                                        look.times().dayYear(set.from()),
                                                        set.by(),
                                                        set.approvedBy(),
                                                        set.source()))
                        .orElseGet(() -> look.widgets().muted(SpansMsg.GUIDANCE));
        how.setWrapText(true);
        return new VBox(2, span, how);
    }
}
