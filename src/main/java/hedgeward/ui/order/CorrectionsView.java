package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.CaseCorrection;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.CorrectionWords;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
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
        CorrectionWords words = new CorrectionWords(look, overview.officers());
        lines.getChildren()
                .setAll(
                        overview.corrections().stream()
                                .map(one -> entry(one, words, revealed))
                                .toList());
        root.setVisible(!overview.corrections().isEmpty());
    }

    private VBox entry(CaseCorrection one, CorrectionWords words, boolean revealed) {
        List<Node> parts = new ArrayList<>();
        parts.add(
                look.widgets()
                        .muted(
                                CaseMsg.CORRECTED_BY,
                                look.times().dayTime(one.at()),
                                one.userName(),
                                one.reason()));
        one.changes()
                .forEach(change -> parts.add(look.widgets().value(words.change(change, revealed))));
        return new VBox(2, parts.toArray(Node[]::new));
    }
}
