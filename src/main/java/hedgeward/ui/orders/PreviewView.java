package hedgeward.ui.orders;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.OrderRow;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;
import hedgeward.ui.wording.ArrestableWords;
import hedgeward.ui.wording.ConditionWords;
import hedgeward.ui.wording.StageWords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The case of the row chosen, at a glance: arrest, terms, clock, next visit. Never the protected
/// person.
final class PreviewView {

    private static final double WIDTH = 320;

    private final Look look;
    private final OrdersModel model;
    private final OrdersController controller;
    private final ObservableValue<Instant> now;
    private final VBox content = new VBox(12);
    private final Region root;
    private final Scope scope;
    private Scope countdowns;

    PreviewView(
            Look look,
            OrdersModel model,
            OrdersController controller,
            ObservableValue<Instant> now,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.now = now;
        this.scope = scope;
        this.countdowns = scope.child();
        VBox card = Boxes.card(Boxes.grow(Boxes.scrolled(content)));
        card.setId("orders-preview-pane");
        card.setMinWidth(WIDTH);
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        root = card;
        scope.observe(model.previewShownProperty(), this::show);
        scope.observe(model.previewProperty(), _ -> fill());
        scope.onChange(model.rows(), this::fill);
    }

    Node root() {
        return root;
    }

    private void show(boolean shown) {
        root.setVisible(shown);
        root.setManaged(shown);
    }

    private void fill() {
        countdowns.close();
        countdowns = scope.child();
        Optional<OrderRow> row = model.chosenRow();
        Optional<CaseOverview> overview = model.previewProperty().get();
        if (row.isEmpty() || overview.isEmpty()) {
            content.getChildren().setAll(look.widgets().muted(OrdersMsg.PREVIEW_NONE));
            return;
        }
        content.getChildren().setAll(parts(row.get(), overview.get()));
    }

    private List<Node> parts(OrderRow row, CaseOverview overview) {
        CaseFile file = overview.file();
        List<Node> parts = new ArrayList<>();
        parts.add(look.widgets().value(file.ref().value()));
        Label name = look.widgets().value(row.respondent().listed());
        name.getStyleClass().add("hw-section");
        parts.add(name);
        StageWords stages = new StageWords(look.messages());
        StateChip chip = stages.chip(overview.stage(), row.due(), now.getValue());
        parts.add(chip);
        parts.addAll(arrest(overview));
        row.due()
                .filter(_ -> chip.state() != State.CLOSED)
                .ifPresent(due -> parts.addAll(clock(file, due)));
        parts.addAll(named(OrdersMsg.PREVIEW_TERMS, terms(file)));
        parts.addAll(named(OrdersMsg.PREVIEW_NEXT_VISIT, nextVisit(row)));
        parts.addAll(named(OrdersMsg.PREVIEW_OWNER, look.orNotKnown(row.owner())));
        parts.add(look.widgets().label(OrdersMsg.PREVIEW_BREACHES, row.openBreaches()));
        Button open =
                look.widgets().primary("orders-open", OrdersMsg.PREVIEW_OPEN, controller::onOpen);
        parts.add(open);
        return parts;
    }

    private List<Node> arrest(CaseOverview overview) {
        ArrestableWords words = new ArrestableWords(look.messages());
        Label answer =
                look.widgets()
                        .label(OrdersMsg.PREVIEW_ARRESTABLE, words.answer(overview.arrestable()));
        answer.getStyleClass()
                .addAll("hw-strong", "hw-words", words.state(overview.arrestable()).styleClass());
        answer.setId("orders-arrestable");
        return List.of(answer, look.widgets().value(words.why(overview.arrestable())));
    }

    private List<Node> clock(CaseFile file, Instant due) {
        boolean ordered = file.order().isPresent();
        MsgKey words = ordered ? OrdersMsg.PREVIEW_ENDS : OrdersMsg.PREVIEW_HEARD_BY;
        String when =
                file.order()
                        .flatMap(order -> order.term().lastDay())
                        .map(look.times()::dayYear)
                        .orElseGet(() -> look.times().dayTime(due));
        Countdown countdown = new Countdown(look.times(), now, countdowns);
        countdown.show(began(file), due);
        return List.of(look.widgets().label(words, when), countdown);
    }

    private static Instant began(CaseFile file) {
        return file.order()
                .map(ProtectionOrder::madeAt)
                .or(() -> file.noticeService().map(service -> service.at()))
                .orElse(file.beganAt());
    }

    private String terms(CaseFile file) {
        Terms terms = file.newestTerms();
        return new ConditionWords(look.messages(), file.regime()).lines(terms);
    }

    private String nextVisit(OrderRow row) {
        return row.nextVisit()
                .map(look.times()::dayTime)
                .orElseGet(() -> look.messages().text(OrdersMsg.PREVIEW_NO_VISIT));
    }

    private List<Node> named(MsgKey name, String text) {
        VBox pair = new VBox(2, look.widgets().muted(name), look.widgets().value(text));
        return List.of(pair);
    }
}
