package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.ui.correction.CorrectionEntry;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;

/// What was put right in a case, newest first: who, when, why, and each fact before and after. What
/// a guarded fact was stays hidden until a reason is given.
final class CorrectionsView {

    private static final double MOST = 240;

    private final Look look;
    private final VBox lines = new VBox(12);
    private final VBox root;

    CorrectionsView(Look look) {
        this.look = look;
        Node scrolled = Boxes.scrolled(lines);
        root = Boxes.card(look.widgets().section(CaseMsg.CORRECTIONS), scrolled);
        root.setId("case-corrections");
        root.setMaxHeight(MOST);
        root.setMinHeight(VBox.USE_PREF_SIZE);
        root.managedProperty().bind(root.visibleProperty());
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview, boolean revealed) {
        List<CorrectionEntry> made = new CorrectionsMade(look, overview, revealed).newestFirst();
        lines.getChildren().setAll(made.stream().map(one -> one.lines(look)).toList());
        root.setVisible(!made.isEmpty());
    }
}
