package hedgeward.ui.notice;

import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The other way on: to send the notice to whoever may authorise it, or to give one back that was
/// sent.
final class SendView {

    private final VBox root = new VBox(8);

    SendView(Look look, NoticeModel model, NewNoticeController controller, Scope scope) {
        if (controller.isDeciding()) {
            TextField why = look.widgets().field("notice-give-back-why", NoticeMsg.GIVE_BACK_WHY);
            scope.bindBoth(why.textProperty(), model.giveBackProperty());
            root.getChildren()
                    .setAll(
                            why,
                            button(
                                    look.widgets()
                                            .button(
                                                    "notice-give-back",
                                                    NoticeMsg.GIVE_BACK,
                                                    controller::onGiveBack),
                                    controller,
                                    scope));
        } else {
            root.getChildren()
                    .setAll(
                            button(
                                    look.widgets()
                                            .button(
                                                    "notice-send",
                                                    NoticeMsg.SEND,
                                                    controller::onSend),
                                    controller,
                                    scope));
        }
    }

    VBox root() {
        return root;
    }

    private static Button button(Button button, NewNoticeController controller, Scope scope) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(controller.saving());
        scope.onEnd(button.disableProperty()::unbind);
        return button;
    }
}
