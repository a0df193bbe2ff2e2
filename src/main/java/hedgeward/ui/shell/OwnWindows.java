package hedgeward.ui.shell;

import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Page;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.Themes;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pages in windows of their own: one window for an address, each with its own instance of the
/// page. The title names the kind of page and no more.
final class OwnWindows {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 760;

    private final Look look;
    private final Themes themes;
    private final ShellModel model;
    private final ShellActions actions;
    private final Map<PageAddress, Stage> stages = new HashMap<>();

    OwnWindows(Look look, Themes themes, ShellModel model, ShellActions actions) {
        this.look = look;
        this.themes = themes;
        this.model = model;
        this.actions = actions;
    }

    /// Brings the window at `address` to the front, if there is one.
    boolean bringToFront(PageAddress address) {
        Stage stage = stages.get(address);
        if (stage == null) {
            return false;
        }
        stage.toFront();
        return true;
    }

    /// Opens a window for `page`.
    void open(PageAddress address, Page page) {
        Scope scope = new Scope();
        Parent content = page.root();
        Parent root =
                new WindowFrame(look, model.session(), content)
                        .follow(model.blurredProperty(), scope)
                        .root();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        themes.dress(scene, scope);
        ShellKeys.installEverywhere(scene, actions);
        Stage stage = new Stage();
        stage.setTitle(look.messages().text(ShellMsg.WINDOW_TITLE, page.title()));
        stage.setScene(scene);
        stage.setOnHidden(
                _ -> {
                    stages.remove(address);
                    scope.close();
                    page.onHidden();
                    page.close();
                });
        stages.put(address, stage);
        stage.show();
        page.onShown();
    }

    /// Closes every window.
    void close() {
        List.copyOf(stages.values()).forEach(Stage::close);
    }
}
