package hedgeward.ui.breaches;

import hedgeward.app.breach.BreachRow;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.condition.ConditionType;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the board shows: every row read, and those that fit the filter, by stage.
final class BreachesModel {

    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty asTable = new SimpleBooleanProperty(false);
    private final ObservableList<BreachRow> fitting = FXCollections.observableArrayList();
    private final Map<BreachState.Kind, ObservableList<BreachRow>> columns =
            new EnumMap<>(BreachState.Kind.class);
    private List<BreachRow> all = List.of();

    BreachesModel() {
        for (BreachState.Kind kind : BreachState.Kind.values()) {
            columns.put(kind, FXCollections.observableArrayList());
        }
        filter.subscribe(_ -> sift());
    }

    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty asTableProperty() {
        return asTable;
    }

    /// Every row that fits, in the order read.
    ObservableList<BreachRow> fitting() {
        return fitting;
    }

    /// Those of one stage.
    ObservableList<BreachRow> column(BreachState.Kind kind) {
        ObservableList<BreachRow> column = columns.get(kind);
        if (column == null) {
            throw new IllegalArgumentException("no column for " + kind);
        }
        return column;
    }

    void show(List<BreachRow> rows) {
        all = List.copyOf(rows);
        sift();
    }

    /// When the respondent must be before the court; empty unless in custody.
    static Optional<Instant> courtBy(BreachRow row) {
        return row.breach().state() instanceof BreachState.InCustody(Arrest arrest)
                ? arrest.courtBy().map(KeptDeadline::actBy)
                : Optional.empty();
    }

    private void sift() {
        String words = filter.get().strip().toLowerCase(Locale.UK);
        replace(fitting, all.stream().filter(r -> fits(r, words)).toList());
        columns.forEach(
                (kind, column) ->
                        replace(
                                column,
                                fitting.stream()
                                        .filter(r -> r.breach().state().kind() == kind)
                                        .toList()));
    }

    /// Keeps the list, and with it selection and scroll, when nothing in it changed.
    private static void replace(ObservableList<BreachRow> list, List<BreachRow> rows) {
        if (!list.equals(rows)) {
            list.setAll(rows);
        }
    }

    private static boolean fits(BreachRow row, String words) {
        String text =
                row.respondent().listed()
                        + " "
                        + row.caseRef().value()
                        + " "
                        + String.join(
                                " ",
                                row.breach().conditions().stream()
                                        .map(ConditionType::code)
                                        .toList());
        return text.toLowerCase(Locale.UK).contains(words);
    }
}
