package hedgeward.ui.calendar;

import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.people.Officer;
import hedgeward.domain.visit.VisitId;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the page shows: which days, which visits of them, which one is chosen, and what is being
/// done with it.
final class CalendarModel {

    /// What the side shows.
    enum Side {
        TRAY,
        MOVE,
        ALLOCATE
    }

    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.WEEK);
    private final ObjectProperty<LocalDate> day;
    private final ObservableList<VisitRow> rows = FXCollections.observableArrayList();
    private final ObservableList<VisitRow> shown = FXCollections.observableArrayList();
    private final ObservableList<VisitRow> tray = FXCollections.observableArrayList();
    private final ObservableList<Officer> officers = FXCollections.observableArrayList();
    private final ObservableList<VisitRow> neighbours = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<VisitId>> chosen = empty();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.TRAY);
    private final ObjectProperty<Optional<String>> problem = empty();
    private final Filters filters = new Filters();

    CalendarModel(LocalDate today) {
        this.day = new SimpleObjectProperty<>(today);
        filters.townProperty().subscribe(_ -> sift());
    }

    ObjectProperty<Span> spanProperty() {
        return span;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    Filters filters() {
        return filters;
    }

    /// The visits of the days looked at, as the filters allow.
    ObservableList<VisitRow> shown() {
        return shown;
    }

    /// Visits nobody has, most urgent first.
    ObservableList<VisitRow> tray() {
        return tray;
    }

    ObservableList<Officer> officers() {
        return officers;
    }

    /// Every visit around the one being moved or given away, whatever the filters.
    ObservableList<VisitRow> neighbours() {
        return neighbours;
    }

    ObjectProperty<Optional<VisitId>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Side> sideProperty() {
        return side;
    }

    /// Why the last step was not taken.
    ObjectProperty<Optional<String>> problemProperty() {
        return problem;
    }

    /// The chosen visit as it was read last.
    Optional<VisitRow> chosenRow() {
        return chosen.get()
                .flatMap(
                        id ->
                                Stream.of(rows, tray)
                                        .flatMap(List::stream)
                                        .filter(r -> r.id().equals(id))
                                        .findFirst());
    }

    /// The towns of the visits read, for the filter.
    List<String> towns() {
        return rows.stream().flatMap(r -> r.town().stream()).distinct().sorted().toList();
    }

    /// The teams of the officers, for the filter.
    List<String> teams() {
        return officers.stream()
                .flatMap(o -> o.skills().team().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// What is to be read for what is looked at.
    VisitQuestion question() {
        return new VisitQuestion(
                span.get().window(day.get()),
                filters.officerProperty().get(),
                filters.teamProperty().get(),
                filters.textProperty().get().strip(),
                filters.onlyPlannedProperty().get(),
                5_000);
    }

    void show(List<VisitRow> read, List<VisitRow> unallocated) {
        replace(rows, read);
        replace(tray, unallocated);
        sift();
    }

    private void sift() {
        Optional<String> town = filters.townProperty().get();
        replace(
                shown,
                rows.stream()
                        .filter(
                                r ->
                                        town.map(t -> r.town().filter(t::equals).isPresent())
                                                .orElse(true))
                        .toList());
    }

    /// Keeps the list, and with it focus and scroll, when nothing in it changed.
    static <T> void replace(ObservableList<T> list, List<T> fresh) {
        if (!list.equals(fresh)) {
            list.setAll(fresh);
        }
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
