package hedgeward.ui.office.keys;

import hedgeward.app.access.WithoutPassphrase;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.SecretField;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Three cards: the data key, the recovery key, and who has no passphrase.
final class KeysView {

    private static final double WIDTH = 640;
    private static final double GAP = 16;

    /// What others draw: the second person's card, and the papers of a key.
    record Inside(Node consent, Node papers) {}

    private final Look look;
    private final KeysModel model;
    private final KeysController controller;
    private final Scope scope;
    private final SecretField own = new SecretField();
    private final ScrollPane root;

    KeysView(Look look, KeysModel model, KeysController controller, Inside inside, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        own.setId("keys-own");
        VBox cards = new VBox(GAP, dataKey(), recoveryKey(inside), people());
        cards.setMaxWidth(WIDTH);
        this.root = Boxes.scrolled(cards);
    }

    Parent root() {
        return root;
    }

    void wipe() {
        own.clear();
    }

    char[] takeOwn() {
        return own.take();
    }

    private Node dataKey() {
        Label since = look.widgets().value(model.withoutProperty().map(this::since));
        since.setId("keys-since");
        shownWhen(since, model.withoutProperty().get().isPresent());
        scope.observe(model.withoutProperty(), it -> shownWhen(since, it.isPresent()));
        Button renew =
                look.widgets().button("keys-renew", KeysMsg.DATA_BUTTON, controller::onNewKey);
        renew.setDisable(!controller.mayChange());
        return Boxes.card(
                look.widgets().section(KeysMsg.DATA_TITLE),
                since,
                look.widgets().muted(KeysMsg.DATA_TEXT),
                Boxes.row(renew));
    }

    private String since(Optional<WithoutPassphrase> known) {
        return known.flatMap(WithoutPassphrase::since)
                .map(at -> look.messages().text(KeysMsg.DATA_SINCE, look.times().dayTime(at)))
                .orElseGet(() -> look.messages().text(KeysMsg.DATA_FIRST));
    }

    private Node recoveryKey(Inside inside) {
        VBox papers = Boxes.column(look.widgets().label(KeysMsg.RECOVERY_STAY), inside.papers());
        VBox asking =
                Boxes.column(
                        look.widgets().muted(KeysMsg.RECOVERY_TEXT),
                        look.forms()
                                .row(KeysMsg.RECOVERY_OWN, own)
                                .problem(model.own().problemProperty(), scope),
                        Boxes.row(draw()),
                        inside.consent());
        Label said = look.widgets().value(model.saidProperty().map(it -> it.orElse("")));
        said.setId("keys-said");
        said.getStyleClass().add("hw-strong");
        scope.observe(model.saidProperty(), it -> shownWhen(said, it.isPresent()));
        scope.observe(
                model.onPaperProperty(),
                onPaper -> {
                    shownWhen(papers, onPaper);
                    shownWhen(asking, !onPaper);
                });
        return Boxes.card(look.widgets().section(KeysMsg.RECOVERY_TITLE), asking, papers, said);
    }

    private Button draw() {
        Runnable ask =
                () -> {
                    char[] letters = own.peek();
                    int count = letters.length;
                    java.util.Arrays.fill(letters, '\0');
                    controller.onDraw(count);
                };
        Button draw = look.widgets().button("keys-draw", KeysMsg.RECOVERY_BUTTON, ask);
        own.setOnAction(_ -> ask.run());
        own.setDisable(!controller.mayChange());
        scope.observe(
                model.busyProperty(), busy -> draw.setDisable(busy || !controller.mayChange()));
        return draw;
    }

    private Node people() {
        Label words = look.widgets().value(model.withoutProperty().map(this::waiting));
        words.setId("keys-waiting");
        Button give =
                look.widgets().button("keys-people", KeysMsg.PEOPLE_BUTTON, controller::onPeople);
        scope.observe(
                model.withoutProperty(),
                it -> give.setDisable(it.filter(one -> !one.names().isEmpty()).isEmpty()));
        return Boxes.card(look.widgets().section(KeysMsg.PEOPLE_TITLE), words, Boxes.row(give));
    }

    private String waiting(Optional<WithoutPassphrase> known) {
        if (known.isEmpty()) {
            return look.messages().text(KeysMsg.PEOPLE_DENIED);
        }
        return known.get().names().isEmpty()
                ? look.messages().text(KeysMsg.PEOPLE_NOBODY)
                : look.messages().text(KeysMsg.PEOPLE_SOME, String.join(", ", known.get().names()));
    }

    private static void shownWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
