package hedgeward.ui.terms;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One term as it is being written: whether it is ticked, and its typed parts.
public final class TermDraft {

    private static final String USUAL_METRES = "100";
    private static final int MOST_DIGITS = 5;

    private final ReadOnlyObjectWrapper<Condition> condition;
    private final Answer<String> metres = Answer.of(USUAL_METRES);
    private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked", false);
    private final BooleanProperty offered = new SimpleBooleanProperty(this, "offered", true);
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded", false);
    private final Answer<Boolean> whole = Answer.of(true);
    private final Set<String> unreadable = new HashSet<>();
    private final ReadOnlyBooleanWrapper readable =
            new ReadOnlyBooleanWrapper(this, "readable", true);
    private final boolean usual;
    private boolean fixed;

    /// @param usual one of the six that always stand in the form; another can be taken away again
    TermDraft(Condition first, boolean usual) {
        this.condition = new ReadOnlyObjectWrapper<>(this, "condition", first);
        this.usual = usual;
        show(first);
        condition.subscribe(() -> whole.problemProperty().set(Optional.empty()));
    }

    ConditionType type() {
        return condition.get().type();
    }

    boolean isUsual() {
        return usual;
    }

    /// The term without its metres, which are read last.
    ReadOnlyObjectProperty<Condition> conditionProperty() {
        return condition.getReadOnlyProperty();
    }

    Answer<String> metres() {
        return metres;
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }

    /// Whether the law allows the term here.
    BooleanProperty offeredProperty() {
        return offered;
    }

    /// Whether the typed parts are in sight.
    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /// Stands for the whole term, to hang a problem on.
    Answer<Boolean> whole() {
        return whole;
    }

    boolean isChosen() {
        return ticked.get() && offered.get();
    }

    void change(UnaryOperator<Condition> how) {
        condition.set(how.apply(condition.get()));
    }

    void show(Condition term) {
        condition.set(term);
        term.metres().ifPresent(m -> metres.set(Integer.toString(m)));
    }

    /// Remembers that a field holds what cannot be read.
    void setReadable(String field, boolean readable) {
        if (readable) {
            unreadable.remove(field);
        } else {
            unreadable.add(field);
        }
        this.readable.set(unreadable.isEmpty());
    }

    ReadOnlyBooleanProperty readableProperty() {
        return readable.getReadOnlyProperty();
    }

    /// The law requires the term: its tick stays.
    void fix() {
        fixed = true;
        ticked.set(true);
    }

    boolean isFixed() {
        return fixed;
    }

    boolean isReadable() {
        return unreadable.isEmpty();
    }

    /// The term as it stands now; empty while its distance is no number.
    Optional<Condition> term() {
        if (type() != ConditionType.KEEP_DISTANCE) {
            return Optional.of(condition.get());
        }
        return distance().map(m -> condition.get().withMetres(m));
    }

    /// The term with its distance where that can be read.
    Condition soFar() {
        return term().orElseGet(() -> condition.get().withoutMetres());
    }

    private Optional<Integer> distance() {
        String typed = metres.get().strip();
        boolean number =
                !typed.isEmpty()
                        && typed.length() <= MOST_DIGITS
                        && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(typed)).filter(m -> m > 0) : Optional.empty();
    }
}
