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

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The counts of the office, each a button that opens the page its rows are on.
final class CountStrip {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");
    private static final PageAddress ORDERS = Places.orders();
    private static final PageAddress NOT_KNOWN = Places.ordersNotKnown();
    private static final PageAddress VISITS = Places.visits();
    private static final PageAddress BREACHES = Places.breaches();

    /// One count: its name, what it counts, whether any is an alarm, and where its rows are.
    private record Tile(
            TodayMsg words,
            ToIntFunction<StatusCounts> count,
            boolean alarming,
            PageAddress place) {

        String id() {
            return "today-" + words.key().replace('.', '-');
        }
    }

    private static final List<Tile> TILES =
            List.of(
                    alarm(TodayMsg.COUNT_CUSTODY, StatusCounts::inCustody, BREACHES),
                    alarm(TodayMsg.COUNT_NOTICES_UNSERVED, StatusCounts::noticesUnserved, ORDERS),
                    alarm(TodayMsg.COUNT_ORDERS_UNSERVED, StatusCounts::ordersUnserved, ORDERS),
                    calm(TodayMsg.COUNT_AWAITING, StatusCounts::noticesAwaitingHearing, ORDERS),
                    calm(TodayMsg.COUNT_IN_FORCE, StatusCounts::ordersInForce, ORDERS),
                    calm(TodayMsg.COUNT_ENDING, StatusCounts::ordersEndingWithin72h, ORDERS),
                    calm(TodayMsg.COUNT_VISITS_PLANNED, StatusCounts::visitsPlanned, VISITS),
                    alarm(TodayMsg.COUNT_VISITS_OVERDUE, StatusCounts::visitsOverdue, VISITS),
                    calm(TodayMsg.COUNT_BREACHES, StatusCounts::breachesOpen, BREACHES),
                    calm(TodayMsg.COUNT_NOT_KNOWN, StatusCounts::casesWithUnknowns, NOT_KNOWN));

    private final Look look;
    private final TodayModel model;
    private final TodayController controller;
    private final Scope scope;
    private final FlowPane root = new FlowPane(6, 6);

    CountStrip(Look look, TodayModel model, TodayController controller, Scope scope) {
        this.look = look;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
        TILES.forEach(tile -> root.getChildren().add(button(tile)));
    }

    Node root() {
        return root;
    }

    private static Tile alarm(
            TodayMsg words, ToIntFunction<StatusCounts> count, PageAddress place) {
        return new Tile(words, count, true, place);
    }

    private static Tile calm(TodayMsg words, ToIntFunction<StatusCounts> count, PageAddress place) {
        return new Tile(words, count, false, place);
    }

    private Button button(Tile tile) {
        StringBinding number = number(tile);
        Button button =
                look.widgets()
                        .button(tile.id(), tile.words(), () -> controller.onPlace(tile.place()));
        button.getStyleClass().add("hw-count");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(face(tile, number));
        String words = look.messages().text(tile.words());
        scope.observe(
                model.countsProperty(),
                counts -> {
                    button.pseudoClassStateChanged(ALARM, isAlarm(tile, counts));
                    button.setAccessibleText(
                            look.messages().text(TodayMsg.COUNT_SPOKEN, number.get(), words));
                });
        return button;
    }

    private static boolean isAlarm(Tile tile, Optional<StatusCounts> counts) {
        return tile.alarming() && counts.filter(c -> tile.count().applyAsInt(c) > 0).isPresent();
    }

    private StringBinding number(Tile tile) {
        return Bindings.createStringBinding(
                () ->
                        model.countsProperty()
                                .get()
                                .map(c -> Integer.toString(tile.count().applyAsInt(c)))
                                .orElse("–"),
                model.countsProperty());
    }

    private VBox face(Tile tile, StringBinding number) {
        Label figure = look.widgets().figure(number);
        figure.getStyleClass().add("hw-count-number");
        Label caption = look.widgets().muted(tile.words());
        caption.setWrapText(false);
        VBox face = new VBox(figure, caption);
        face.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }
}
