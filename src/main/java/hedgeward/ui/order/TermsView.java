package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.TermNow;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.terms.TermFindings;
import hedgeward.ui.wording.ConditionWords;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.Optional;

/// The terms of the order and of the notice: each in plain words with the court's own words below,
/// whether it binds at this hour, and how the wording changed.
final class TermsView {

    private static final double LIST_WIDTH = 720;
    private static final double INDENT = 22;

    private final Look look;
    private final TermFindings findings;
    private final VBox lists = new VBox(16);
    private final Node root;

    TermsView(Look look) {
        this.look = look;
        this.findings = new TermFindings(look);
        lists.getStyleClass().add("hw-tab");
        root = Boxes.scrolled(lists);
    }

    Node root() {
        return root;
    }

    void fill(CaseOverview overview, Instant now) {
        CaseFile file = overview.file();
        lists.getChildren().clear();
        file.order()
                .map(ProtectionOrder::history)
                .ifPresent(terms -> show(CaseMsg.CONDITIONS_ORDER, terms, file, now));
        file.notice()
                .map(Notice::history)
                .ifPresent(terms -> show(CaseMsg.CONDITIONS_NOTICE, terms, file, now));
    }

    private void show(CaseMsg heading, TermsHistory history, CaseFile file, Instant now) {
        VBox list = Boxes.card(look.widgets().section(heading));
        AddressGiveaway giveaway = AddressGiveaway.of(file.parties());
        ConditionWords words = new ConditionWords(look.messages(), file.regime());
        history.terms()
                .conditions()
                .forEach(term -> list.getChildren().add(term(words, term, giveaway, now)));
        boolean silent =
                history.terms().conditions().stream().allMatch(t -> t.courtWords().isEmpty());
        list.getChildren()
                .add(silent ? look.widgets().muted(CaseMsg.NO_COURT_WORDS) : findings.govern());
        if (history.versions().size() > 1) {
            list.getChildren().add(new TermVersionsView(look, words, history).root());
        }
        list.setMaxWidth(LIST_WIDTH);
        lists.getChildren().add(list);
    }

    private VBox term(
            ConditionWords words, Condition condition, AddressGiveaway giveaway, Instant now) {
        Label plain = look.widgets().value(words.plain(condition));
        plain.getStyleClass().add("hw-strong");
        Label number = look.widgets().value(condition.number() + ".");
        number.getStyleClass().addAll("hw-muted", "hw-figures");
        number.setMinWidth(Label.USE_PREF_SIZE);
        HBox head = Boxes.row(number, Boxes.grow(plain));
        head.setAlignment(Pos.TOP_LEFT);
        state(TermNow.of(condition, now)).ifPresent(head.getChildren()::add);
        VBox below = new VBox(4);
        below.setPadding(new Insets(0, 0, 0, INDENT));
        VBox term = new VBox(4, head);
        condition.courtWords().map(this::quoted).ifPresent(below.getChildren()::add);
        findings.difference(condition).ifPresent(below.getChildren()::add);
        condition
                .reason()
                .map(why -> look.widgets().muted(CaseMsg.TERM_REASON, why))
                .ifPresent(below.getChildren()::add);
        findings.decided(condition)
                .<Node>map(decided -> decided)
                .or(() -> findings.giveaway(giveaway.in(condition)))
                .ifPresent(below.getChildren()::add);
        if (!below.getChildren().isEmpty()) {
            term.getChildren().add(below);
        }
        return term;
    }

    private Label quoted(String words) {
        Label quoted = look.widgets().value(words);
        quoted.getStyleClass().add("hw-court-words");
        return quoted;
    }

    private Optional<StateChip> state(TermNow term) {
        return switch (term.state()) {
            case BINDS -> Optional.empty();
            case OUTSIDE_HOURS ->
                    Optional.of(look.chip(State.DUE_SOON, CaseMsg.TERM_OUTSIDE_HOURS));
            case NOT_YET -> Optional.of(look.chip(State.DUE_SOON, CaseMsg.TERM_NOT_YET));
            case OVER -> Optional.of(look.chip(State.CLOSED, CaseMsg.TERM_OVER));
        };
    }
}
