package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.ui.correction.CorrectionSheet;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

import java.util.List;

/// Facts of the breach as they stand, ready to be put right.
final class CorrectForm {

    private final BreachController controller;
    private final BreachOverview overview;
    private final CorrectionSheet<BreachField> sheet;
    private final ObjectProperty<List<String>> foreseen = new SimpleObjectProperty<>(List.of());

    CorrectForm(Look look, Scope scope, BreachController controller, BreachOverview overview) {
        this.controller = controller;
        this.overview = overview;
        this.sheet =
                new CorrectionSheet<>(
                        new CorrectionSheet.Frame<>(
                                look,
                                scope,
                                "breach-correct-",
                                controller.correct().words(overview)),
                        controller.correct().groups(overview));
    }

    Node fields() {
        return sheet.content(
                foreseen, values -> controller.correct().foresee(overview, values, foreseen::set));
    }

    Node first() {
        return sheet.first();
    }

    void record() {
        if (!sheet.isReadable()) {
            controller.onIncomplete(BreachMsg.PROBLEM_FIELD);
        } else if (sheet.reason().isEmpty()) {
            controller.onIncomplete(BreachMsg.PROBLEM_WHY);
        } else {
            sheet.reason().ifPresent(why -> controller.correcting().correct(sheet.values(), why));
        }
    }
}
