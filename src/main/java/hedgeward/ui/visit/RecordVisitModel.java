package hedgeward.ui.visit;

import hedgeward.app.visit.ReadVisit;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.clock.London;
import hedgeward.domain.clock.WallReading;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.visit.Attempt;
import hedgeward.ui.correction.Conflict;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The form as it stands: what was typed, what is wrong with it, what was saved before.
final class RecordVisitModel {

    /// Fields that can have a problem.
    enum Field {
        CODE,
        OUTCOME,
        WHEN,
        WORDS,
        FORM,
        CORRECTION
    }

    private final StringProperty code = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ReadVisit.Sheet>> sheet = empty();
    private final ObjectProperty<Optional<ReadVisit.Sheet>> recorded = empty();
    private final ObjectProperty<Optional<Conflict<ReadVisit.Sheet, VisitField>>> conflict =
            empty();
    private final ObjectProperty<Optional<Attempt>> attempt = empty();
    private final StringProperty when = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Boolean>> secondTime = empty();
    private final ObjectProperty<Optional<Boolean>> alone = empty();
    private final ObjectProperty<Optional<Boolean>> children = empty();
    private final ObjectProperty<Optional<Boolean>> contact = empty();
    private final StringProperty notes = new SimpleStringProperty("");
    private final BooleanProperty disclosed = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableSet<ConditionType> broken = FXCollections.observableSet();
    private final Map<Field, ObjectProperty<Optional<String>>> problems =
            new EnumMap<>(Field.class);
    private final ObservableList<SavedLine> saved = FXCollections.observableArrayList();
    private final ObservableList<VisitRow> waiting = FXCollections.observableArrayList();

    RecordVisitModel() {
        for (Field field : Field.values()) {
            problems.put(field, empty());
        }
    }

    StringProperty codeProperty() {
        return code;
    }

    ObjectProperty<Optional<ReadVisit.Sheet>> sheetProperty() {
        return sheet;
    }

    /// The visit was changed by somebody else; answers stay as they were typed.
    void standsNow(Optional<ReadVisit.Sheet> now) {
        now.ifPresent(read -> sheet.set(Optional.of(read)));
    }

    /// A visit that has its outcome already and may be put right.
    ObjectProperty<Optional<ReadVisit.Sheet>> recordedProperty() {
        return recorded;
    }

    /// What somebody else made of the facts that are being put right.
    ObjectProperty<Optional<Conflict<ReadVisit.Sheet, VisitField>>> conflictProperty() {
        return conflict;
    }

    ObjectProperty<Optional<Attempt>> attemptProperty() {
        return attempt;
    }

    StringProperty whenProperty() {
        return when;
    }

    /// Whether the second pass of a repeated hour is meant; empty until somebody says.
    ObjectProperty<Optional<Boolean>> secondTimeProperty() {
        return secondTime;
    }

    ObjectProperty<Optional<Boolean>> aloneProperty() {
        return alone;
    }

    /// Whether the respondent has been in contact since the last visit.
    ObjectProperty<Optional<Boolean>> contactProperty() {
        return contact;
    }

    ObjectProperty<Optional<Boolean>> childrenProperty() {
        return children;
    }

    StringProperty notesProperty() {
        return notes;
    }

    BooleanProperty disclosedProperty() {
        return disclosed;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObservableSet<ConditionType> broken() {
        return broken;
    }

    ObjectProperty<Optional<String>> problemProperty(Field field) {
        return Objects.requireNonNull(problems.get(field));
    }

    /// Newest first.
    ObservableList<SavedLine> saved() {
        return saved;
    }

    /// Visits whose window is over, without an outcome.
    ObservableList<VisitRow> waiting() {
        return waiting;
    }

    /// Whether anything was filled in that clearing would lose.
    boolean isTouched() {
        return attempt.get().isPresent()
                || !when.get().isBlank()
                || !notes.get().isBlank()
                || disclosed.get();
    }

    /// The day a time without a day is meant for.
    Optional<LocalDate> day() {
        return sheet.get().map(s -> London.dateOf(s.visit().window().from()));
    }

    /// What the typed time says.
    LooseMoment.Reading reading() {
        return day().map(d -> LooseMoment.read(when.get(), d))
                .orElseGet(LooseMoment.Reading.Blank::new);
    }

    /// The moment it stands for, where there is one.
    Optional<WallReading> moment() {
        return reading() instanceof LooseMoment.Reading.Wall(var at)
                ? Optional.of(London.read(at))
                : Optional.empty();
    }

    /// Empties everything below the code.
    void clearAnswers() {
        attempt.set(Optional.empty());
        when.set("");
        secondTime.set(Optional.empty());
        alone.set(Optional.empty());
        children.set(Optional.empty());
        contact.set(Optional.empty());
        notes.set("");
        disclosed.set(false);
        words.set("");
        broken.clear();
        forgetProblems();
    }

    void forgetProblems() {
        problems.values().forEach(p -> p.set(Optional.empty()));
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
