package hedgeward.ui.breach.proof;

import hedgeward.app.proof.PointLine;
import hedgeward.app.proof.ProofSheet;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.PointToProve;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The points to prove, each with what proves it, what the register knows, and whether something to
/// produce is still missing.
final class PointsCard {

    private final Look look;
    private final ProofController controller;
    private final VBox lines = new VBox(12);
    private final VBox root;

    PointsCard(Look look, ProofModel model, ProofController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        Label standard = look.widgets().value(PointToProve.STANDARD);
        standard.getStyleClass().add("hw-muted");
        this.root = Boxes.card(look.widgets().section(ProofMsg.POINTS_TITLE), standard, lines);
        root.setId("proof-points");
        scope.observe(model.overviewProperty(), _ -> model.sheet().ifPresent(this::show));
    }

    Node root() {
        return root;
    }

    private void show(ProofSheet sheet) {
        lines.getChildren()
                .setAll(sheet.points().stream().map(p -> line(sheet.file(), p)).toList());
    }

    private Node line(BreachFile file, PointLine line) {
        Label question = look.widgets().value(line.point().question());
        Label source = look.widgets().value(line.point().source().toString());
        source.getStyleClass().addAll("hw-muted", "hw-small");
        VBox words = new VBox(2, question);
        line.known().ifPresent(k -> words.getChildren().add(muted(k)));
        proved(file, line).ifPresent(p -> words.getChildren().add(look.widgets().value(p)));
        words.getChildren().add(source);
        HBox row = new HBox(8, held(line), Boxes.grow(words), prove(line));
        row.getStyleClass().add("hw-point");
        return row;
    }

    private Node held(PointLine line) {
        ProofMsg word = line.isDone() ? ProofMsg.POINT_DONE : ProofMsg.POINT_MISSING;
        State state = line.isDone() ? State.DONE : State.DUE_SOON;
        HBox held = new HBox(new StateChip(state, look.messages().text(word)).quiet());
        held.setMinWidth(88);
        return held;
    }

    private Node prove(PointLine line) {
        String name = line.point().point().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button prove =
                look.widgets()
                        .button(
                                "proof-point-" + name,
                                ProofMsg.POINT_PROVE,
                                () -> controller.onForm(new ProofForm.Prove(line.point().point())));
        prove.setAccessibleText(
                look.messages().text(ProofMsg.POINT_SPOKEN, line.point().question()));
        return prove;
    }

    private Label muted(String words) {
        Label label = look.widgets().value(words);
        label.getStyleClass().add("hw-muted");
        return label;
    }

    private static Optional<String> proved(BreachFile file, PointLine line) {
        return line.proof()
                .map(
                        p ->
                                p.exhibits().stream()
                                                .sorted()
                                                .flatMap(n -> file.exhibit(n).stream())
                                                .map(Exhibit::reference)
                                                .collect(Collectors.joining(", "))
                                        + p.words().map(w -> " " + w).orElse(""))
                .map(String::strip)
                .filter(w -> !w.isEmpty());
    }
}
