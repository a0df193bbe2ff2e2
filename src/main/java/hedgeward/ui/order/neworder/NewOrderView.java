package hedgeward.ui.order.neworder;

import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.KitMsg;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.order.form.Fields;
import hedgeward.ui.terms.TermRows;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.List;
import java.util.Optional;

/// The order, its people and its terms below one another. Ctrl+Enter records, Esc leaves.
final class NewOrderView {

    private static final KeyCombination RECORD =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final String PREFIX = "new-order-";
    private static final double SCROLL_BAR = 14;
    private static final Duration TYPING_PAUSE = Duration.seconds(1);

    private final Look look;
    private final NewOrderModel model;
    private final NewOrderController controller;
    private final Scope scope;
    private final Fields fields;
    private final VBox root;

    NewOrderView(Look look, NewOrderModel model, NewOrderController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        this.fields = new Fields(look, scope, PREFIX);
        OrderCard order = new OrderCard(look, model.order(), fields, controller.today(), scope);
        VBox cards =
                new VBox(
                        16,
                        order.root(),
                        person("respondent", NewOrderMsg.PART_RESPONDENT, model.respondent()),
                        protectedPerson(),
                        new AboutCard(look, model.about(), fields).root(),
                        terms());
        cards.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        root =
                Boxes.page(
                        look.widgets().pageTitle(NewOrderMsg.TITLE),
                        look.widgets().muted(NewOrderMsg.INTRO),
                        restored(),
                        refusal(),
                        Boxes.grow(Boxes.scrolled(cards)),
                        buttons());
        root.setId("new-order");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Parent root() {
        return root;
    }

    private VBox person(String id, NewOrderMsg title, NewOrderModel.Person person, Node... more) {
        VBox card =
                Boxes.card(
                        look.widgets().section(title),
                        look.forms()
                                .twoColumns(
                                        fields.text(
                                                        id + "-surname",
                                                        NewOrderMsg.SURNAME,
                                                        person.surname())
                                                .requiredBy(
                                                        LegalSource.domesticAbuseAct("s.32")
                                                                .toString()),
                                        fields.text(
                                                id + "-forenames",
                                                NewOrderMsg.FORENAMES,
                                                person.forenames()),
                                        fields.day(id + "-born", NewOrderMsg.BORN, person.born()),
                                        fields.text(
                                                id + "-address",
                                                NewOrderMsg.ADDRESS,
                                                person.address()),
                                        fields.text(
                                                id + "-postcode",
                                                NewOrderMsg.POSTCODE,
                                                person.postcode())));
        card.setSpacing(12);
        card.getChildren().addAll(more);
        return card;
    }

    private VBox protectedPerson() {
        return person(
                "protected",
                NewOrderMsg.PART_PROTECTED,
                model.protectedPerson(),
                look.forms()
                        .twoColumns(
                                fields.text(
                                        "safe-phone", NewOrderMsg.SAFE_PHONE, model.safe().phone()),
                                fields.text(
                                        "safe-times", NewOrderMsg.SAFE_TIMES, model.safe().times()),
                                fields.text(
                                        "code-word",
                                        NewOrderMsg.CODE_WORD,
                                        model.safe().codeWord())));
    }

    private VBox terms() {
        scope.observe(
                model.about().shared().valueProperty(),
                shared -> model.terms().offerFor(Regime.DAPN_DAPO, home(shared)));
        Runnable guard =
                () ->
                        model.terms()
                                .guard(
                                        AddressGiveaway.of(
                                                new TypedOrder(model, look.messages()).parties()));
        scope.observe(model.protectedPerson().address().valueProperty(), _ -> guard.run());
        scope.listen(model.protectedPerson().postcode().valueProperty(), _ -> guard.run());
        scope.listen(model.respondent().address().valueProperty(), _ -> guard.run());
        FieldRow rows =
                look.forms()
                        .row(
                                NewOrderMsg.TERMS,
                                new TermRows(look, PREFIX + "order", model.terms(), scope))
                        .requiredBy(LegalSource.domesticAbuseAct("s.35").toString())
                        .problem(model.terms().whole().problemProperty(), scope);
        VBox card =
                Boxes.card(
                        look.widgets().section(NewOrderMsg.PART_TERMS),
                        look.widgets().muted(NewOrderMsg.TERMS_ADVICE),
                        rows);
        card.setSpacing(12);
        return card;
    }

    private static Household home(Optional<Boolean> shared) {
        return new Household(shared, Optional.empty(), Optional.empty(), List.of());
    }

    /// What stands there was found as a draft; it may be begun anew.
    private Node restored() {
        Label words = look.widgets().label(NewOrderMsg.RESTORED);
        words.setGraphic(Icon.NOTE.node());
        words.setId("new-order-restored");
        HBox row =
                Boxes.row(
                        words,
                        look.widgets()
                                .button(
                                        "new-order-afresh",
                                        NewOrderMsg.AFRESH,
                                        controller::onStartAfresh));
        row.visibleProperty().bind(model.restoredProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /// Tells the controller when nothing was typed for a moment.
    void pauses(OrderDraft draft) {
        PauseTransition pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(_ -> controller.onPause());
        draft.onEdit(scope, pause::playFromStart);
        scope.onEnd(pause::stop);
    }

    private Node refusal() {
        Label words = look.widgets().value("");
        words.setId("new-order-refusal");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().addAll("hw-banner", "state-act-now");
        words.setMaxWidth(Double.MAX_VALUE);
        words.managedProperty().bind(words.visibleProperty());
        scope.observe(
                model.refusalProperty(),
                text -> {
                    words.setText(text.orElse(""));
                    words.setVisible(text.isPresent());
                });
        return words;
    }

    private Node buttons() {
        Button record =
                look.widgets()
                        .primary("new-order-record", NewOrderMsg.RECORD, controller::onRecord);
        record.disableProperty().bind(controller.saving());
        return Boxes.row(
                record,
                look.widgets()
                        .button("new-order-cancel", KitMsg.DIALOG_CANCEL, controller::onLeave));
    }

    private void onKey(KeyEvent event) {
        if (RECORD.match(event)) {
            controller.onRecord();
            event.consume();
        }
    }
}
