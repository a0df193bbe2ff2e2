package hedgeward.ui.shell;

import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Theme;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.util.List;

/// The bar at the top: back and forward, the search box, the office, the person signed in, the
/// look, blurring and locking.
final class TopBarView {

    private static final double SEARCH_WIDTH = 420;
    private static final double NARROWEST_SEARCH = 200;

    private final Look look;
    private final HBox root = Boxes.row();

    TopBarView(Look look, ShellModel model, TextField search, ShellActions actions) {
        this.look = look;
        search.setMinWidth(NARROWEST_SEARCH);
        search.setPrefWidth(SEARCH_WIDTH);
        Button back = icon(Icon.BACK, ShellMsg.BACK, "back", actions::back);
        Button forward = icon(Icon.FORWARD, ShellMsg.FORWARD, "forward", actions::forward);
        back.disableProperty().bind(model.canGoBackProperty().not());
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        root.getStyleClass().add("hw-top-bar");
        root.getChildren()
                .setAll(
                        back,
                        forward,
                        icon(Icon.WINDOW, ShellMsg.WINDOW_OPEN, "own-window", actions::ownWindow),
                        search,
                        Boxes.gap(),
                        office(model.session()),
                        person(model.session()),
                        themes(model),
                        icon(Icon.BLUR, ShellMsg.BLUR, "blur", actions::blur),
                        icon(Icon.LOCK, ShellMsg.LOCK, "lock", actions::lock));
    }

    Parent root() {
        return root;
    }

    private Label office(ShellSession session) {
        Label office = look.widgets().value(session.officeName());
        office.setId("shell-office");
        office.getStyleClass().add("hw-strong");
        office.setWrapText(false);
        office.setTooltip(new Tooltip(session.officeName()));
        return office;
    }

    private Label person(ShellSession session) {
        Label person = look.widgets().value(session.personName());
        person.setId("shell-person");
        person.setGraphic(Icon.PERSON.node());
        person.setWrapText(false);
        person.setTooltip(new Tooltip(session.personName()));
        person.setAccessibleText(look.messages().text(ShellMsg.SIGNED_IN, session.personName()));
        return person;
    }

    private Button icon(Icon icon, ShellMsg name, String element, Runnable action) {
        return look.widgets().iconOnly("shell-" + element, icon, name, action);
    }

    private ComboBox<Theme> themes(ShellModel model) {
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
