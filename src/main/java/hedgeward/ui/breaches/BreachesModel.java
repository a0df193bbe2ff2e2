package hedgeward.ui.breaches;

import hedgeward.app.breach.BreachRow;
import hedgeward.app.office.Reminders;
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
    private final BooleanProperty onlyLate = new SimpleBooleanProperty(false);
    private List<BreachRow> all = List.of();
    private Instant now = Instant.EPOCH;
    private Reminders reminders = Reminders.USUAL;

    BreachesModel() {
        for (BreachState.Kind kind : BreachState.Kind.values()) {
            columns.put(kind, FXCollections.observableArrayList());
        }
        filter.subscribe(_ -> sift());
        onlyLate.subscribe(_ -> sift());
    }

    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty asTableProperty() {
        return asTable;
    }

    /// Whether only those are shown whose clock has run out.
    BooleanProperty onlyLateProperty() {
        return onlyLate;
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

    /// @param within how long a report may wait
    /// @param read when the rows were read
    void show(List<BreachRow> rows, Reminders within, Instant read) {
        all = List.copyOf(rows);
        reminders = within;
        now = read;
        sift();
    }

    /// When the respondent must be before the court; empty unless in custody.
    static Optional<Instant> courtBy(BreachRow row) {
        return row.breach().state() instanceof BreachState.InCustody(Arrest arrest)
                ? arrest.courtBy().map(KeptDeadline::actBy)
                : Optional.empty();
    }

    /// A span in which something is to be done.
    record Run(Instant from, Instant due) {}

    /// What runs for a breach: from the report, or a release unheard, until something should have
    /// been done; from the arrest to the court; from the court to the end of a remand.
    Optional<Run> run(BreachRow row) {
        Instant reported = row.breach().reportedAt();
        return switch (row.breach().state()) {
            case BreachState.Reported _ -> Optional.of(answered(reported));
            case BreachState.Released released -> Optional.of(answered(released.at()));
            case BreachState.InCustody(Arrest arrest) ->
                    arrest.courtBy().map(by -> new Run(arrest.at(), by.actBy()));
            case BreachState.BeforeCourt court ->
                    court.remand().map(r -> new Run(court.lastAt(), r.until()));
            case BreachState.ArrestSought _, BreachState.Finished _ -> Optional.empty();
        };
    }

    private Run answered(Instant since) {
        return new Run(since, since.plus(reminders.unanswered()));
    }

    private boolean isLate(BreachRow row) {
        return run(row).filter(r -> !now.isBefore(r.due())).isPresent();
    }

    private void sift() {
        String words = filter.get().strip().toLowerCase(Locale.UK);
        replace(
                fitting,
                all.stream()
                        .filter(r -> fits(r, words) && (!onlyLate.get() || isLate(r)))
                        .toList());
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
