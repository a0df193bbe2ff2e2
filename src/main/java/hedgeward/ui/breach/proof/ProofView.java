package hedgeward.ui.breach.proof;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The parts of the file as cards, for the page to place.
final class ProofView {

    private final Node matrix;
    private final Node points;
    private final Node beside;

    ProofView(Look look, ProofModel model, ProofController controller, ProofController.Desk desk) {
        Node add =
                look.widgets()
                        .button(
                                "proof-tell",
                                ProofMsg.TELL,
                                () -> controller.onForm(new ProofForm.Tell(Optional.empty())));
        HBox head = Boxes.row(look.widgets().section(ProofMsg.MATRIX_TITLE), Boxes.gap(), add);
        VBox card =
                Boxes.card(
                        head,
                        look.widgets().muted(ProofMsg.MATRIX_ADVICE),
                        new ProofPanel(look, model, controller, desk).root(),
                        new MatrixGrid(look, model, controller, desk.scope()).root());
        card.setId("proof-matrix");
        this.matrix = card;
        this.points = new PointsCard(look, model, controller, desk.scope()).root();
        this.beside = new BesideCards(look, model, controller, desk).root();
    }

    Node matrix() {
        return matrix;
    }

    Node points() {
        return points;
    }

    Node beside() {
        return beside;
    }
}
