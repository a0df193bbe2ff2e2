package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Theme;
import hedgeward.ui.kit.Widgets;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import java.util.List;

/// The bar at the top: back and forward, the search box, the office, the person signed in, the
/// look, blurring and locking.
final class TopBarView {

    private static final double SEARCH_WIDTH = 420;
    private static final double NARROWEST_SEARCH = 200;

    private final HBox root = Boxes.row();

    TopBarView(Look look, ShellModel model, TextField search, ShellActions actions) {
        Widgets widgets = look.widgets();
        Button back = icon(widgets, Icon.BACK, ShellMsg.BACK, "back", actions::back);
        Button forward = icon(widgets, Icon.FORWARD, ShellMsg.FORWARD, "forward", actions::forward);
        back.disableProperty().bind(model.canGoBackProperty().not());
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        search.setMinWidth(NARROWEST_SEARCH);
        search.setPrefWidth(SEARCH_WIDTH);
        Label office = widgets.value(model.session().officeName());
        office.setId("shell-office");
        office.getStyleClass().add("hw-strong");
        Label person = widgets.value(model.session().personName());
        person.setId("shell-person");
        person.setGraphic(Icon.PERSON.node());
        person.setAccessibleText(
                look.messages().text(ShellMsg.SIGNED_IN, model.session().personName()));
        for (Label label : List.of(office, person)) {
            label.setWrapText(false);
        }
        root.getStyleClass().add("hw-top-bar");
        root.getChildren()
                .setAll(
                        back,
                        forward,
                        icon(
                                widgets,
                                Icon.WINDOW,
                                ShellMsg.WINDOW_OPEN,
                                "own-window",
                                actions::ownWindow),
                        search,
                        Boxes.gap(),
                        office,
                        person,
                        themes(look, model),
                        icon(widgets, Icon.BLUR, ShellMsg.BLUR, "blur", actions::blur),
                        icon(widgets, Icon.LOCK, ShellMsg.LOCK, "lock", actions::lock));
    }

    Parent root() {
        return root;
    }

    private static Button icon(
            Widgets widgets, Icon icon, ShellMsg name, String element, Runnable action) {
        return widgets.iconOnly("shell-" + element, icon, name, action);
    }

    private static ComboBox<Theme> themes(Look look, ShellModel model) {
        ComboBox<Theme> choice =
                look.widgets()
                        .choice(
                                "shell-theme",
                                List.of(Theme.values()),
                                theme -> look.messages().text(theme.word()));
        choice.setAccessibleText(look.messages().text(ShellMsg.THEME_CHOOSE));
        choice.valueProperty().bindBidirectional(model.themeProperty());
        choice.getStyleClass().add("hw-theme-choice");
        return choice;
    }
}
