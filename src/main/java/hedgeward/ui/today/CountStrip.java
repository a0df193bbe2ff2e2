package hedgeward.ui.today;

import hedgeward.app.desk.StatusCounts;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.Scope;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.ToIntFunction;

/// The counts of the office, each a button that opens the page its rows are on.
final class CountStrip {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final Look look;
    private final TodayModel model;
    private final TodayController controller;
    private final Scope scope;
    private final FlowPane root = new FlowPane(8, 8);

    CountStrip(Look look, TodayModel model, TodayController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        PageAddress orders = Places.orders();
        PageAddress visits = Places.visits();
        PageAddress breaches = Places.breaches();
        add("custody", TodayMsg.COUNT_CUSTODY, StatusCounts::inCustody, true, breaches);
        add(
                "notices-unserved",
                TodayMsg.COUNT_NOTICES_UNSERVED,
                StatusCounts::noticesUnserved,
                true,
                orders);
        add(
                "orders-unserved",
                TodayMsg.COUNT_ORDERS_UNSERVED,
                StatusCounts::ordersUnserved,
                true,
                orders);
        add(
                "awaiting",
                TodayMsg.COUNT_AWAITING,
                StatusCounts::noticesAwaitingHearing,
                false,
                orders);
        add("in-force", TodayMsg.COUNT_IN_FORCE, StatusCounts::ordersInForce, false, orders);
        add("ending", TodayMsg.COUNT_ENDING, StatusCounts::ordersEndingWithin72h, false, orders);
        add(
                "visits-planned",
                TodayMsg.COUNT_VISITS_PLANNED,
                StatusCounts::visitsPlanned,
                false,
                visits);
        add(
                "visits-overdue",
                TodayMsg.COUNT_VISITS_OVERDUE,
                StatusCounts::visitsOverdue,
                true,
                visits);
        add("breaches", TodayMsg.COUNT_BREACHES, StatusCounts::breachesOpen, false, breaches);
    }

    Node root() {
        return root;
    }

    private void add(
            String id,
            TodayMsg words,
            ToIntFunction<StatusCounts> count,
            boolean alarming,
            PageAddress place) {
        StringBinding number =
                Bindings.createStringBinding(
                        () ->
                                model.countsProperty()
                                        .get()
                                        .map(c -> Integer.toString(count.applyAsInt(c)))
                                        .orElse("–"),
                        model.countsProperty());
        Label figure = look.widgets().figure(number);
        figure.getStyleClass().add("hw-count-number");
        Label caption = look.widgets().muted(words);
        caption.setWrapText(false);
        VBox face = new VBox(figure, caption);
        face.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        face.setAlignment(Pos.CENTER_LEFT);
        Button button =
                look.widgets().button("today-count-" + id, words, () -> controller.onPlace(place));
        button.getStyleClass().add("hw-count");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(face);
        scope.observe(
                model.countsProperty(),
                counts -> {
                    boolean alarm =
                            alarming && counts.filter(c -> count.applyAsInt(c) > 0).isPresent();
                    button.pseudoClassStateChanged(ALARM, alarm);
                    button.setAccessibleText(
                            look.messages()
                                    .text(
                                            TodayMsg.COUNT_SPOKEN,
                                            number.get(),
                                            look.messages().text(words)));
                });
        root.getChildren().add(button);
    }
}
