package hedgeward.ui.office.retention.disposal;

import hedgeward.domain.clock.London;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What would go and what stays; beside it the reference to type back and the second person's card.
final class DisposeView {

    private static final double GAP = 24;
    private static final double WIDTH = 420;
    private static final double SCROLL_BAR = 14;

    private final Look look;
    private final DisposeModel model;
    private final DisposeController controller;
    private final UiTicker ticker;
    private final TextField reference;
    private final Label title;
    private final VBox facts = Boxes.card();
    private final VBox root;

    DisposeView(
            Look look,
            DisposeModel model,
            DisposeController controller,
            Node consent,
            UiTicker ticker,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.ticker = ticker;
        this.title = look.widgets().value("");
        title.getStyleClass().add("hw-section");
        title.setGraphic(Icon.REMOVE.node());
        this.reference = look.widgets().field("dispose-reference", DisposalMsg.CONFIRM_REF);
        reference.setPromptText("");
        reference.setOnAction(_ -> controller.onGoOn());
        scope.bindBoth(reference.textProperty(), model.reference().valueProperty());
        this.root =
                Boxes.column(
                        head(),
                        Boxes.grow(
                                new HBox(
                                        GAP, Boxes.grow(scrolled(facts)), beside(consent, scope))));
        root.setId("dispose");
        root.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        controller.onBack();
                        key.consume();
                    }
                });
        scope.observe(model.outlookProperty(), outlook -> outlook.ifPresent(this::show));
    }

    Node root() {
        return root;
    }

    void focus() {
        reference.requestFocus();
    }

    private Node head() {
        return Boxes.row(
                title,
                Boxes.gap(),
                look.widgets()
                        .quiet("dispose-back", Icon.BACK, DisposalMsg.BACK, controller::onBack));
    }

    private static ScrollPane scrolled(VBox content) {
        VBox padded = new VBox(content);
        padded.setPadding(new Insets(0, SCROLL_BAR, 0, 0));
        return Boxes.scrolled(padded);
    }

    private Node beside(Node consent, Scope scope) {
        ScrollPane pane =
                scrolled(
                        Boxes.column(
                                Boxes.card(
                                        strong(look.widgets().label(DisposalMsg.CONFIRM)),
                                        look.widgets().muted(DisposalMsg.CONFIRM_EXPLAINED),
                                        look.forms()
                                                .row(DisposalMsg.CONFIRM_REF, reference)
                                                .required()
                                                .problem(
                                                        model.reference().problemProperty(), scope),
                                        problem(scope),
                                        look.widgets()
                                                .primary(
                                                        "dispose-go-on",
                                                        DisposalMsg.GO_ON,
                                                        controller::onGoOn)),
                                consent));
        pane.setMinWidth(WIDTH);
        pane.setPrefWidth(WIDTH);
        return pane;
    }

    private Node problem(Scope scope) {
        Label words = look.widgets().value("");
        words.setId("dispose-problem");
        words.setGraphic(Icon.BREACHES.node());
        words.getStyleClass().add("hw-field-problem");
        words.managedProperty().bind(words.visibleProperty());
        scope.observe(
                model.problemProperty(),
                problem -> {
                    words.setText(problem.orElse(""));
                    words.setVisible(problem.isPresent());
                });
        return words;
    }

    private void show(DisposeModel.Outlook outlook) {
        DisposalFacts parts = new DisposalFacts(look);
        DisposalWords words = new DisposalWords(look);
        DisposeModel.Subject subject = outlook.subject();
        title.setText(text(DisposalMsg.DISPOSE_TITLE, subject.review().row().ref().value()));
        String backups = words.backups(London.dateOf(ticker.now()), outlook.plan());
        List<Node> nodes = new ArrayList<>();
        nodes.add(look.widgets().muted(DisposalMsg.DISPOSE_EXPLAINED));
        nodes.add(parts.strong(DisposalMsg.WILL_BE_DESTROYED));
        nodes.add(parts.counts(outlook.counts()));
        nodes.addAll(
                parts.part(DisposalMsg.WHY, words.why(subject.review().rule(subject.ground()))));
        nodes.addAll(
                parts.part(
                        DisposalMsg.STAYS,
                        List.of(text(DisposalMsg.STAYS_WHAT), text(DisposalMsg.STAYS_FILE))));
        nodes.addAll(parts.part(DisposalMsg.BACKUPS, List.of(backups)));
        facts.getChildren().setAll(nodes);
    }

    private String text(DisposalMsg key, Object... values) {
        return look.messages().text(key, values);
    }

    private static Label strong(Label label) {
        label.getStyleClass().add("hw-strong");
        return label;
    }
}
