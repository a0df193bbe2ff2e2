package hedgeward.ui.recovery;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.recovery.RecoveryPapersModel.Which;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The letters of one paper and what can be done with them; then the field they are typed back in.
final class RecoveryPapersView {

    private static final double GAP = 8;

    private final Look look;
    private final RecoveryPapersModel model;
    private final RecoveryPapersController controller;
    private final FlowPane letters = new FlowPane(GAP, GAP);
    private final RecoveryChoice choice;
    private final Button onPaper;
    private final TypedBack typedBack;
    private final VBox shown;
    private final VBox root = new VBox();

    RecoveryPapersView(
            Look look,
            RecoveryPapersModel model,
            RecoveryPapersController controller,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.choice = new RecoveryChoice(look, model, controller, scope);
        this.typedBack = new TypedBack(look, model, controller, title(), scope);
        this.onPaper =
                look.widgets()
                        .primary("recovery-on-paper", RecoveryMsg.ON_PAPER, controller::onOnPaper);
        onPaper.setMaxWidth(Double.MAX_VALUE);
        this.shown = shown(scope);
        letters.setId("recovery-letters");
        letters.getStyleClass().add("hw-signin-key");
        letters.setAccessibleText(look.messages().text(RecoveryMsg.LETTERS));
        root.setId("recovery-papers");
        ListChangeListener<String> redraw = _ -> draw();
        model.groups().addListener(redraw);
        scope.onEnd(() -> model.groups().removeListener(redraw));
        scope.observe(
                model.phaseProperty(),
                phase ->
                        root.getChildren()
                                .setAll(
                                        switch (phase) {
                                            case CHOOSING -> choice.root();
                                            case SHOWN -> shown;
                                            case TYPED_BACK -> typedBack.root();
                                        }));
    }

    Node root() {
        return root;
    }

    void focus() {
        switch (model.phaseProperty().get()) {
            case CHOOSING -> choice.focus();
            case SHOWN -> onPaper.requestFocus();
            case TYPED_BACK -> typedBack.focus();
        }
    }

    private VBox shown(Scope scope) {
        Button print =
                look.widgets().button("recovery-print", RecoveryMsg.PRINT, controller::onPrint);
        print.setGraphic(Icon.PRINT.node());
        Button save = look.widgets().button("recovery-save", RecoveryMsg.SAVE, controller::onSave);
        save.setGraphic(Icon.SAVE.node());
        return Boxes.parts(
                Boxes.column(title(), explained()),
                letters,
                Boxes.column(
                        Boxes.row(print, save),
                        look.widgets().muted(RecoveryMsg.SAVE_WARNING),
                        said(scope)),
                onPaper);
    }

    private Label title() {
        Label title = look.widgets().value(model.whichProperty().map(this::titleOf));
        title.getStyleClass().add("hw-section");
        return title;
    }

    private Label explained() {
        return look.widgets()
                .value(
                        model.whichProperty()
                                .map(
                                        which ->
                                                look.messages()
                                                        .text(
                                                                which.of() > 1
                                                                        ? RecoveryMsg.SHOWN_PART
                                                                        : RecoveryMsg
                                                                                .SHOWN_WHOLE)));
    }

    private String titleOf(Which which) {
        return which.of() > 1
                ? look.messages().text(RecoveryMsg.TITLE_PART, which.number(), which.of())
                : look.messages().text(RecoveryMsg.TITLE_WHOLE);
    }

    private Label said(Scope scope) {
        Label said = look.widgets().value("");
        said.setId("recovery-said");
        scope.observe(model.saidProperty(), notice -> say(said, notice));
        return said;
    }

    private static void say(Label said, Optional<Notice> notice) {
        said.setVisible(notice.isPresent());
        said.setManaged(notice.isPresent());
        notice.ifPresent(
                it -> {
                    said.setText(it.words());
                    said.setGraphic(it.state().icon().node());
                });
    }

    private void draw() {
        letters.getChildren().setAll(model.groups().stream().map(this::group).toList());
    }

    private Label group(String text) {
        Label words = look.widgets().value(text);
        words.getStyleClass().add("hw-signin-group");
        return words;
    }
}
