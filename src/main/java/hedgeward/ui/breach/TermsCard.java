package hedgeward.ui.breach;

import hedgeward.app.breachpage.BreachOverview;
import hedgeward.domain.condition.Condition;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.wording.ConditionWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// The terms that bound the respondent when the breach was reported, and which are said to be
/// broken.
final class TermsCard {

    private final Look look;
    private final VBox lines = Boxes.column();
    private final VBox root;

    TermsCard(Look look, BreachModel model, Scope scope) {
        this.look = look;
        this.root = Boxes.card(look.widgets().section(BreachMsg.TERMS_TITLE), lines);
        root.setId("breach-terms");
        scope.observe(model.overviewProperty(), o -> o.ifPresent(this::show));
    }

    VBox root() {
        return root;
    }

    private void show(BreachOverview o) {
        List<Node> rows =
                o.terms()
                        .map(
                                terms ->
                                        terms.conditions().stream()
                                                .<Node>map(c -> row(o, c))
                                                .toList())
                        .orElse(List.of());
        lines.getChildren()
                .setAll(
                        rows.isEmpty()
                                ? List.of(look.widgets().muted(BreachMsg.TERMS_NONE))
                                : rows);
    }

    private HBox row(BreachOverview o, Condition condition) {
        boolean broken = o.breach().conditions().contains(condition.type());
        StateChip chip =
                new StateChip(
                        broken ? State.DUE_SOON : State.RUNNING,
                        look.messages()
                                .text(broken ? BreachMsg.TERM_BROKEN : BreachMsg.TERM_IN_FORCE));
        chip.setMinWidth(130);
        Label words = look.widgets().value(new ConditionWords(look.messages()).plain(condition));
        words.setWrapText(true);
        return Boxes.row(broken ? chip : chip.quiet(), words);
    }
}
