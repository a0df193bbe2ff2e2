package hedgeward.ui.signin;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.recovery.RecoveryPapersController;
import hedgeward.ui.signin.SignInModel.Step;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// A quiet page with one card in its middle: the form of the step one is at.
final class SignInView {

    private final Look look;
    private final SignInModel model;
    private final UnlockForm unlock;
    private final CreateForm create;
    private final RecoverForm recover;
    private Optional<RestoreForm> restore = Optional.empty();
    private Optional<RenewForm> renew = Optional.empty();
    private Optional<RecoveryPapersController> papers = Optional.empty();
    private final StackPane card = new StackPane();
    private final Parent root;

    SignInView(
            Look look,
            SignInModel model,
            SignInActions actions,
            Optional<OfficeMemory.Training> training,
            ObservableValue<Boolean> busy,
            Scope scope) {
        this.look = look;
        this.model = model;
        this.unlock = new UnlockForm(look, model, actions, training, scope);
        this.create = new CreateForm(look, model, actions, scope);
        this.recover = new RecoverForm(look, model, actions, scope);
        unlock.follow(busy, scope);
        create.follow(busy, scope);
        recover.follow(busy, scope);
        card.getStyleClass().add("hw-signin-card");
        VBox column = new VBox(brand(), card);
        column.getStyleClass().add("hw-signin");
        column.setAlignment(Pos.CENTER);
        ScrollPane scrolled = Boxes.scrolled(column);
        scrolled.setFitToHeight(true);
        scrolled.getStyleClass().add("hw-signin-page");
        root = scrolled;
        scope.observe(model.stepProperty(), this::show);
    }

    Parent root() {
        return root;
    }

    /// The forms for putting a backup back and for a new key, and the papers of a recovery key.
    void offer(RestoreForm form, RenewForm newKey, RecoveryPapersController keyPapers) {
        restore = Optional.of(form);
        renew = Optional.of(newKey);
        papers = Optional.of(keyPapers);
    }

    /// Puts the cursor into the first field that is still to be filled.
    void focus() {
        switch (model.stepProperty().get()) {
            case UNLOCK -> unlock.focus();
            case CREATE -> create.focus();
            case RECOVERY_KEY -> papers.ifPresent(RecoveryPapersController::focus);
            case RECOVER -> recover.focus();
            case RESTORE -> restore.ifPresent(RestoreForm::focus);
            case RENEW -> renew.ifPresent(RenewForm::focus);
        }
    }

    /// Forgets every letter typed or shown.
    void wipe() {
        unlock.wipe();
        create.wipe();
        recover.wipe();
        papers.ifPresent(RecoveryPapersController::wipe);
        restore.ifPresent(RestoreForm::wipe);
        renew.ifPresent(RenewForm::wipe);
    }

    private void show(Step step) {
        Node form =
                switch (step) {
                    case UNLOCK -> unlock.root();
                    case CREATE -> create.root();
                    case RECOVERY_KEY ->
                            papers.map(RecoveryPapersController::root).orElse(unlock.root());
                    case RECOVER -> recover.root();
                    case RESTORE -> restore.<Node>map(RestoreForm::root).orElse(unlock.root());
                    case RENEW -> renew.<Node>map(RenewForm::root).orElse(unlock.root());
                };
        card.getChildren().setAll(form);
        focus();
    }

    private Node brand() {
        Label name = look.widgets().label(SignInMsg.PRODUCT);
        name.getStyleClass().add("hw-signin-name");
        HBox line = Boxes.row(Icon.ORDERS.large(), name);
        line.setAlignment(Pos.CENTER);
        Label claim = look.widgets().muted(SignInMsg.CLAIM);
        VBox brand = Boxes.column(line, claim);
        brand.setAlignment(Pos.CENTER);
        brand.getStyleClass().add("hw-signin-brand");
        return brand;
    }
}
