package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.breach.Breach;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.ConditionWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;

/// The breaches of the case, newest first; each leads to its own page.
final class BreachesView {

    private final Look look;
    private final CaseController controller;
    private final VBox cards = new VBox(12);
    private final Node root;

    BreachesView(Look look, CaseController controller) {
        this.look = look;
        this.controller = controller;
        cards.setId("case-breaches");
        cards.getStyleClass().add("hw-tab");
        root = Boxes.scrolled(cards);
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview) {
        if (overview.breaches().isEmpty()) {
            cards.getChildren().setAll(look.empty(Icon.BREACHES, CaseMsg.BREACHES_EMPTY));
        } else {
            cards.getChildren()
                    .setAll(
                            overview.breaches().stream()
                                    .map(breach -> card(overview, breach))
                                    .toList());
        }
    }

    private Node card(CaseOverview overview, Breach breach) {
        BreachWords words = new BreachWords(look.messages());
        ConditionWords terms = new ConditionWords(look.messages(), overview.file().regime());
        Label reported =
                look.widgets()
                        .label(
                                CaseMsg.BREACH_REPORTED,
                                look.times().dayTime(breach.reportedAt()),
                                words.source(breach.source()));
        reported.getStyleClass().add("hw-strong");
        HBox head =
                Boxes.row(
                        reported,
                        Boxes.gap(),
                        words.chip(breach.state()),
                        look.widgets()
                                .button(
                                        "case-breach-open",
                                        CaseMsg.BREACH_OPEN,
                                        () -> controller.doors().onOpenBreach(breach.id())));
        Label broken =
                look.widgets()
                        .value(
                                breach.conditions().stream()
                                        .map(terms::brief)
                                        .collect(Collectors.joining("  ·  ")));
        return Boxes.card(head, broken);
    }
}
