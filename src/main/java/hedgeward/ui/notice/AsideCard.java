package hedgeward.ui.notice;

import hedgeward.app.request.TakeUpDraft;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The notices that were given back or put aside, each with the way on with it. Not there while
/// there is none.
final class AsideCard {

    private final Look look;
    private final NewNoticeController controller;
    private final VBox lines = new VBox(8);
    private final VBox root;

    AsideCard(Look look, NoticeModel model, NewNoticeController controller, Scope scope) {
        this.look = look;
        this.controller = controller;
        root = Boxes.card(look.widgets().section(NoticeMsg.ASIDE), lines);
        root.setId("notice-aside");
        root.managedProperty().bind(root.visibleProperty());
        scope.observe(model.asideProperty(), this::show);
    }

    VBox root() {
        return root;
    }

    private void show(List<TakeUpDraft.Aside> aside) {
        root.setVisible(!aside.isEmpty() && !controller.isDeciding());
        List<Node> rows = new ArrayList<>();
        for (TakeUpDraft.Aside one : aside) {
            rows.add(row(rows.size() + 1, one));
        }
        lines.getChildren().setAll(rows);
    }

    private HBox row(int place, TakeUpDraft.Aside one) {
        String words = RequestWords.aside(look, one);
        Label said = look.widgets().value(words);
        said.setWrapText(true);
        said.setGraphic(Icon.NOTE.node());
        Button take =
                look.widgets()
                        .button(
                                "notice-aside-" + place,
                                NoticeMsg.ASIDE_TAKE_UP,
                                () -> controller.onTakeUp(one));
        take.setMinWidth(Button.USE_PREF_SIZE);
        take.setAccessibleText(take.getText() + ", " + words);
        take.disableProperty().bind(controller.saving());
        return Boxes.row(Boxes.grow(said), take);
    }
}
