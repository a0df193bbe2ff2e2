package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.LoadingPane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTicker;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The page: what is asked on the telephone at the top, the steps, the tabs, and the open form at
/// the right.
final class CaseView {

    private final VBox root;
    private final Label trouble;

    CaseView(Look look, CaseModel model, CaseController controller, UiTicker ticker, Scope scope) {
        Node header =
                new HeaderView(look, model, controller, ticker.minuteProperty(), scope).root();
        Node actions =
                new ActionsView(look, model, controller, ticker.minuteProperty(), scope).root();
        TabsView tabs = new TabsView(look, model, controller, ticker.minuteProperty(), scope);
        Node form = new FormView(look, model, controller.steps(), ticker, scope).root();
        HBox below = new HBox(16, Boxes.grow(tabs.root()), form);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox whole = new VBox(12, controller.restriction().banner(), header, actions, below);
        Node glass = controller.restriction().glass();
        trouble = look.widgets().value("");
        trouble.setId("case-trouble");
        StackPane content = new StackPane(whole, unavailable(), glass);
        LoadingPane loading =
                new LoadingPane(
                        look.messages(),
                        content,
                        Bindings.createBooleanBinding(
                                () -> isWaiting(model) && !glass.isVisible(),
                                glass.visibleProperty(),
                                model.overviewProperty(),
                                model.troubleProperty()),
                        () -> {},
                        scope);
        VBox.setVgrow(loading, Priority.ALWAYS);
        root = Boxes.page(loading);
        scope.observe(model.overviewProperty(), found -> show(whole, found));
        scope.observe(model.troubleProperty(), this::say);
    }

    Parent root() {
        return root;
    }

    private static boolean isWaiting(CaseModel model) {
        return model.overviewProperty().get().isEmpty() && model.troubleProperty().get().isEmpty();
    }

    private static void show(Node whole, Optional<CaseOverview> found) {
        whole.setVisible(found.isPresent());
    }

    private Node unavailable() {
        VBox box = new VBox(12, Icon.LOCK.large(), trouble);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        box.setMouseTransparent(true);
        return box;
    }

    private void say(Optional<String> words) {
        trouble.setText(words.orElse(""));
    }
}
