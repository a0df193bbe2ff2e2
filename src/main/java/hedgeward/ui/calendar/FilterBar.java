package hedgeward.ui.calendar;

import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Icon;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What narrows the visits: officer, team, town, words, only planned; and the ways to record and to
/// print.
final class FilterBar {

    private static final double CHOICE = 150;
    private static final double WORDS = 150;

    private final Look look;
    private final HBox root;

    FilterBar(Look look, CalendarModel model, CalendarController controller, Scope scope) {
        this.look = look;
        Filters filters = model.filters();
        TextField words = look.widgets().field("calendar-text", CalendarMsg.FILTER_TEXT);
        words.setPrefWidth(WORDS);
        scope.bindBoth(words.textProperty(), filters.textProperty());
        ToggleButton planned =
                look.widgets().toggle("calendar-planned", CalendarMsg.FILTER_PLANNED);
        planned.getStyleClass().add("hw-filter-chip");
        scope.bindBoth(planned.selectedProperty(), filters.onlyPlannedProperty());
        Button print =
                look.widgets()
                        .quiet(
                                "calendar-print",
                                Icon.PRINT,
                                CalendarMsg.PRINT,
                                controller::onPrint);
        Button record =
                look.widgets()
                        .primary("calendar-record", CalendarMsg.RECORD, controller::onRecordAny);
        this.root =
                Boxes.row(
                        officers(model, scope),
                        teams(model, scope),
                        towns(model, scope),
                        words,
                        planned,
                        Boxes.gap(),
                        print,
                        record);
    }

    private Node officers(CalendarModel model, Scope scope) {
        ComboBox<Optional<Officer>> officer =
                choice("calendar-officer", CalendarMsg.FILTER_OFFICER, this::officer);
        scope.onChange(model.officers(), () -> offer(officer, model.officers()));
        offer(officer, model.officers());
        officer.valueProperty()
                .subscribe(
                        o -> {
                            if (o != null) {
                                model.filters().officerProperty().set(o.map(Officer::id));
                            }
                        });
        return officer;
    }

    private Node teams(CalendarModel model, Scope scope) {
        ComboBox<Optional<String>> team =
                choice(
                        "calendar-team",
                        CalendarMsg.FILTER_TEAM,
                        t -> all(t, CalendarMsg.ALL_TEAMS));
        follow(team, model.filters().teamProperty());
        scope.onChange(model.officers(), () -> offer(team, model.teams()));
        offer(team, model.teams());
        return team;
    }

    private Node towns(CalendarModel model, Scope scope) {
        ComboBox<Optional<String>> town =
                choice(
                        "calendar-town",
                        CalendarMsg.FILTER_TOWN,
                        t -> all(t, CalendarMsg.ALL_TOWNS));
        follow(town, model.filters().townProperty());
        scope.onChange(model.shown(), () -> offer(town, model.towns()));
        offer(town, model.towns());
        return town;
    }

    Node root() {
        return root;
    }

    private <T> ComboBox<Optional<T>> choice(
            String id, CalendarMsg name, Function<Optional<T>, String> words) {
        ComboBox<Optional<T>> box =
                look.widgets().choice(id, List.<Optional<T>>of(Optional.empty()), words);
        box.setAccessibleText(look.messages().text(name));
        box.setPrefWidth(CHOICE);
        box.setMinWidth(0);
        box.setMaxWidth(CHOICE);
        return box;
    }

    /// Offers all first and keeps what was chosen while it is still there.
    private static <T> void offer(ComboBox<Optional<T>> box, List<T> values) {
        List<Optional<T>> items =
                Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                        .toList();
        if (!box.getItems().equals(items)) {
            Optional<T> kept = Optional.ofNullable(box.getValue()).flatMap(Function.identity());
            if (kept.isPresent() && !values.contains(kept.get())) {
                items = Stream.concat(items.stream(), Stream.of(kept)).toList();
            }
            box.getItems().setAll(items);
            box.setValue(kept);
        } else if (box.getValue() == null) {
            box.setValue(Optional.empty());
        }
    }

    private static <T> void follow(
            ComboBox<Optional<T>> box, ObjectProperty<Optional<T>> property) {
        box.valueProperty()
                .subscribe(
                        value -> {
                            if (value != null) {
                                property.set(value);
                            }
                        });
    }

    private String officer(Optional<Officer> officer) {
        return officer.map(o -> o.collar().value() + " " + o.name().surname())
                .orElseGet(() -> look.messages().text(CalendarMsg.ALL_OFFICERS));
    }

    private String all(Optional<String> value, CalendarMsg all) {
        return value.orElseGet(() -> look.messages().text(all));
    }
}
