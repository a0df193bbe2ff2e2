package hedgeward.ui.breach;

import hedgeward.domain.clock.CourtRoute;
import hedgeward.ui.kit.Look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import java.util.List;

/// The ways to a court in time, a line a court: in the dock by, leave by, and the last sitting.
final class RouteLines {

    private static final double GAP = 24;

    private final Look look;

    RouteLines(Look look) {
        this.look = look;
    }

    Node of(List<CourtRoute> routes) {
        if (routes.isEmpty()) {
            Label none = look.widgets().label(BreachMsg.CLOCK_NO_SITTING);
            none.setId("breach-no-sitting");
            none.getStyleClass().addAll("hw-strong", "hw-words", "state-act-now");
            none.setWrapText(true);
            return none;
        }
        GridPane grid = new GridPane(GAP, 4);
        grid.setId("breach-routes");
        grid.addRow(
                0,
                look.widgets().muted(BreachMsg.ROUTE_DOCK),
                look.widgets().muted(BreachMsg.ROUTE_LEAVE),
                look.widgets().muted(BreachMsg.ROUTE_SITTING),
                look.widgets().muted(BreachMsg.ROUTE_COURT));
        for (int row = 0; row < routes.size(); row++) {
            CourtRoute route = routes.get(row);
            grid.addRow(
                    row + 1,
                    figures(look.times().dayTime(route.inDockBy()), row == 0),
                    figures(look.times().dayTime(route.leaveBy()), false),
                    figures(look.times().dayTime(route.sitting()), false),
                    look.widgets().value(route.court()));
        }
        return grid;
    }

    private Label figures(String text, boolean first) {
        Label label = look.widgets().value(text);
        label.setWrapText(false);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add("hw-figures");
        if (first) {
            label.getStyleClass().add("hw-section");
        }
        return label;
    }
}
