package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.people.SafeContact;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Code word and safe contact: hidden until a reason is given, and hidden again at a press.
final class SafeContactView {

    private static final double REASON_WIDTH = 320;

    private final Look look;
    private final CaseModel model;
    private final CaseController controller;
    private final VBox root = new VBox(4);

    SafeContactView(Look look, CaseModel model, CaseController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        root.setId("case-safe-contact");
        scope.observe(model.revealedProperty(), _ -> fill(scope));
        scope.listen(
                model.overviewProperty(),
                _ -> {
                    if (model.revealedProperty().get()) {
                        fill(scope);
                    }
                });
    }

    Node root() {
        return root;
    }

    private void fill(Scope scope) {
        Optional<CaseOverview> overview = model.overviewProperty().get();
        if (model.revealedProperty().get() && overview.isPresent()) {
            SafeContact safe = overview.get().file().parties().protectedPerson().safeContact();
            root.getChildren().setAll(shown(safe));
        } else {
            root.getChildren().setAll(asked(), problem(scope));
        }
    }

    private HBox asked() {
        TextField reason = look.widgets().field("case-reason", CaseMsg.REASON);
        reason.setPrefWidth(REASON_WIDTH);
        reason.textProperty().bindBidirectional(model.reason().valueProperty());
        reason.setOnAction(_ -> controller.onReveal());
        Button show =
                look.widgets()
                        .quiet("case-reveal", Icon.REVEAL, CaseMsg.REVEAL, controller::onReveal);
        Label what = look.widgets().muted(CaseMsg.SAFE_HIDDEN);
        what.setMinWidth(Label.USE_PREF_SIZE);
        return Boxes.row(what, reason, show);
    }

    private Label problem(Scope scope) {
        Label problem = look.widgets().value("");
        problem.setId("case-reason-problem");
        problem.getStyleClass().addAll("hw-words", "state-act-now");
        problem.managedProperty().bind(problem.visibleProperty());
        scope.observe(
                model.reason().problemProperty(),
                words -> {
                    problem.setText(words.orElse(""));
                    problem.setVisible(words.isPresent());
                });
        return problem;
    }

    private Node shown(SafeContact safe) {
        FlowPane line = new FlowPane(24, 4);
        line.getChildren()
                .addAll(
                        pair(CaseMsg.CODE_WORD, look.orNotKnown(safe.codeWord())),
                        pair(CaseMsg.PHONE, look.orNotKnown(safe.phone())),
                        pair(CaseMsg.PHONE_TIMES, look.orNotKnown(safe.times())),
                        pair(CaseMsg.VOICEMAIL, yesOnlyIfKnown(safe.mayLeaveVoicemail())),
                        pair(CaseMsg.TEXTS, yesOnlyIfKnown(safe.mayText())),
                        look.widgets()
                                .quiet("case-hide", Icon.BLUR, CaseMsg.HIDE, controller::onHide));
        line.setRowValignment(VPos.CENTER);
        line.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        controller.onHide();
                        event.consume();
                    }
                });
        return line;
    }

    private HBox pair(CaseMsg name, String text) {
        Label value = look.widgets().value(text);
        value.getStyleClass().add("hw-strong");
        return Boxes.row(look.widgets().muted(name), value);
    }

    private String yesOnlyIfKnown(boolean may) {
        return look.messages().text(may ? CaseMsg.SAFE_YES : CaseMsg.SAFE_NO);
    }
}
