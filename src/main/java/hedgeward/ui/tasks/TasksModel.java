package hedgeward.ui.tasks;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the Tasks page shows: every row read, those that fit the filter, the chosen one, and what
/// is being written down about it.
final class TasksModel {

    private final ObservableList<TaskRow> fitting = FXCollections.observableArrayList();
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.EVERYONE);
    private final BooleanProperty overdueOnly = new SimpleBooleanProperty(false);
    private final BooleanProperty beforeOnly = new SimpleBooleanProperty(false);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<TaskRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CaseFile>> revealed =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<TaskRow> many = FXCollections.observableArrayList();
    private final ObservableList<Officer> officers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OfficerId>> me =
            new SimpleObjectProperty<>(Optional.empty());
    private final Answer<Optional<Instant>> when = Answer.empty();
    private final Answer<String> reference = Answer.of("");
    private final Answer<String> note = Answer.of("");
    private final Answer<Optional<Officer>> next = Answer.empty();
    private final IntegerProperty fromBefore = new SimpleIntegerProperty(0);
    private List<TaskRow> all = List.of();
    private List<TaskRow> before = List.of();
    private List<TaskRow> together = List.of();
    private Instant asked = Instant.EPOCH;

    TasksModel() {
        whose.subscribe(_ -> sift());
        overdueOnly.subscribe(_ -> sift());
        beforeOnly.subscribe(_ -> sift());
        words.subscribe(_ -> sift());
    }

    /// Those that fit, by what runs out first.
    ObservableList<TaskRow> fitting() {
        return fitting;
    }

    ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    BooleanProperty overdueOnlyProperty() {
        return overdueOnly;
    }

    /// Whether only what is older than the register is shown; else none of it is.
    BooleanProperty beforeOnlyProperty() {
        return beforeOnly;
    }

    /// How many are older than the register.
    IntegerProperty fromBeforeProperty() {
        return fromBefore;
    }

    /// The tasks chosen together, when there are several.
    ObservableList<TaskRow> many() {
        return many;
    }

    /// Those chosen together before the rows were read anew, as they are now.
    List<TaskRow> together() {
        return fitting.stream()
                .filter(row -> together.stream().anyMatch(old -> isSame(row, old)))
                .toList();
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<TaskRow>> chosenProperty() {
        return chosen;
    }

    /// The case of the chosen task, once somebody asked to see how its protected person is reached.
    ObjectProperty<Optional<CaseFile>> revealedProperty() {
        return revealed;
    }

    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }

    ObservableList<Officer> officers() {
        return officers;
    }

    /// The officer the person signed in is, where the officers' list tells.
    ObjectProperty<Optional<OfficerId>> meProperty() {
        return me;
    }

    /// When it was done; now when empty.
    Answer<Optional<Instant>> when() {
        return when;
    }

    Answer<String> reference() {
        return reference;
    }

    Answer<String> note() {
        return note;
    }

    /// Who has it next; the desk when empty.
    Answer<Optional<Officer>> next() {
        return next;
    }

    /// How many are overdue among all read.
    long overdue() {
        return all.stream().filter(row -> row.isOverdueAt(asked)).count();
    }

    /// How many were read.
    int size() {
        return all.size();
    }

    /// Whether something is shown or typed that whoever works on the chosen task would miss.
    boolean isAtWork() {
        return revealed.get().isPresent()
                || when.get().isPresent()
                || next.get().isPresent()
                || !reference.get().isBlank()
                || !note.get().isBlank();
    }

    /// @param left the chosen task, where it is in neither list any more; it stays chosen while
    ///   something is shown or typed for it
    void show(List<TaskRow> rows, List<TaskRow> older, Instant at, Optional<TaskRow> left) {
        together = List.copyOf(many);
        all = List.copyOf(rows);
        before = List.copyOf(older);
        fromBefore.set(older.size());
        if (older.isEmpty()) {
            beforeOnly.set(false);
        }
        asked = at;
        sift();
        chosen.get()
                .ifPresent(
                        old ->
                                chosen.set(
                                        Stream.concat(all.stream(), before.stream())
                                                .filter(row -> isSame(row, old))
                                                .findFirst()
                                                .or(() -> left.filter(row -> isKept(row, old)))));
    }

    private boolean isKept(TaskRow left, TaskRow old) {
        return isSame(left, old) && isAtWork();
    }

    /// Chooses another task; what was shown and typed for the one before is gone.
    void choose(Optional<TaskRow> row) {
        boolean same =
                row.isPresent()
                        && chosen.get().filter(old -> isSame(old, row.orElseThrow())).isPresent();
        chosen.set(row);
        if (!same) {
            clear();
        }
    }

    /// Nothing shown and nothing typed.
    void clear() {
        revealed.set(Optional.empty());
        refusal.set(Optional.empty());
        when.set(Optional.empty());
        reference.set("");
        note.set("");
        next.set(Optional.empty());
    }

    static boolean isSame(TaskRow one, TaskRow other) {
        return one.caseId().equals(other.caseId()) && one.duty().key().equals(other.duty().key());
    }

    private void sift() {
        List<TaskRow> from = beforeOnly.get() ? before : all;
        List<TaskRow> fit = from.stream().filter(this::fits).toList();
        if (!fitting.equals(fit)) {
            fitting.setAll(fit);
        }
    }

    private boolean fits(TaskRow row) {
        return isWhose(row) && (!overdueOnly.get() || row.isOverdueAt(asked)) && says(row);
    }

    private boolean isWhose(TaskRow row) {
        return switch (whose.get()) {
            case EVERYONE -> true;
            case MINE ->
                    row.owner().officer().isPresent() && row.owner().officer().equals(me.get());
            case DESK -> row.owner().officer().isEmpty();
        };
    }

    private boolean says(TaskRow row) {
        String typed = words.get().strip().toLowerCase(Locale.UK);
        String text =
                row.caseRef().value()
                        + " "
                        + row.respondent().listed()
                        + " "
                        + row.ownerLabel().orElse("");
        return text.toLowerCase(Locale.UK).contains(typed);
    }
}
