package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.ConditionWords;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The terms of the order and of the notice, each in plain words with the court's own words below.
final class TermsView {

    private static final double LIST_WIDTH = 720;

    private final Look look;
    private final VBox lists = new VBox(16);
    private final Node root;

    TermsView(Look look) {
        this.look = look;
        lists.getStyleClass().add("hw-tab");
        root = Boxes.scrolled(lists);
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview) {
        CaseFile file = overview.file();
        lists.getChildren().clear();
        file.order()
                .ifPresent(
                        order ->
                                lists.getChildren()
                                        .add(list(CaseMsg.CONDITIONS_ORDER, order.terms())));
        lists.getChildren().add(list(CaseMsg.CONDITIONS_NOTICE, file.noticeTerms()));
    }

    private VBox list(CaseMsg heading, Terms terms) {
        VBox list = Boxes.card(look.widgets().section(heading));
        terms.conditions().forEach(condition -> list.getChildren().add(term(condition)));
        if (terms.conditions().stream().allMatch(condition -> condition.courtWords().isEmpty())) {
            list.getChildren().add(look.widgets().muted(CaseMsg.NO_COURT_WORDS));
        }
        list.setMaxWidth(LIST_WIDTH);
        return list;
    }

    private VBox term(Condition condition) {
        Label plain = look.widgets().value(new ConditionWords(look.messages()).plain(condition));
        plain.getStyleClass().add("hw-strong");
        VBox term = new VBox(2, plain);
        condition.courtWords().map(look.widgets()::value).ifPresent(term.getChildren()::add);
        return term;
    }
}
