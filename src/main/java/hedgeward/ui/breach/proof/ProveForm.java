package hedgeward.ui.breach.proof;

import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.app.proof.PointLine;
import hedgeward.app.proof.ProofSheet;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.Proof;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import java.util.Optional;
import java.util.Set;

/// What proves a point.
record ProveForm(Look look, Parts parts, ProofSheet sheet, Point point) {

    OpenForm open() {
        Optional<Proof> before = sheet.file().proof(point);
        String question =
                sheet.points().stream()
                        .filter(p -> p.point().point() == point)
                        .map(PointLine::point)
                        .map(p -> p.question())
                        .findFirst()
                        .orElse("");
        Parts.Ticks exhibits =
                parts.exhibits(
                        "proof-proved-by",
                        sheet.file(),
                        before.map(Proof::exhibits).orElse(Set.of()));
        TextField words =
                parts.text("proof-how", ProofMsg.PROVE_WORDS, before.flatMap(Proof::words));
        Node first =
                sheet.file().exhibits().isEmpty()
                        ? words
                        : exhibits.pane().getChildren().getFirst();
        return new OpenForm(
                new OpenForm.Words(ProofMsg.PROVE_TITLE, ProofMsg.PROVE_KEEP, ProofMsg.PROVE_KEPT),
                Boxes.column(
                        look.widgets().value(question),
                        look.forms().row(ProofMsg.SHOWN_BY, exhibits.pane()),
                        look.forms().row(ProofMsg.PROVE_WORDS, words)),
                first,
                () ->
                        new OpenForm.Entered.Ready(
                                new Step.Prove(
                                        new Proof(point, exhibits.numbers(), Parts.typed(words)))));
    }
}
