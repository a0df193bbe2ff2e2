package hedgeward.ui.order.form;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which terms are ticked, and the metres of the distance.
public final class TermTicks {

    private static final String USUAL_METRES = "100";
    private static final int MOST_DIGITS = 5;

    private final Map<ConditionType, Box> boxes = new EnumMap<>(ConditionType.class);
    private final Answer<String> metres = Answer.of(USUAL_METRES);
    private final Answer<Boolean> whole = Answer.of(true);

    /// One term: whether it is ticked, and whether it may be.
    private record Box(BooleanProperty ticked, BooleanProperty offered) {}

    /// Molestation is ticked: every notice and order prohibits it (CSA 2010 s.24(6), s.28(6)).
    public TermTicks() {
        for (ConditionType type : ConditionType.usual()) {
            boxes.put(
                    type,
                    new Box(
                            new SimpleBooleanProperty(type == ConditionType.NO_MOLESTATION),
                            new SimpleBooleanProperty(true)));
            tick(type).subscribe(() -> whole.problemProperty().set(Optional.empty()));
        }
    }

    public BooleanProperty tick(ConditionType type) {
        return box(type).ticked();
    }

    /// Whether the term may be ticked.
    public BooleanProperty offered(ConditionType type) {
        return box(type).offered();
    }

    public Answer<String> metres() {
        return metres;
    }

    /// Stands for the terms together, to hang a problem on.
    public Answer<Boolean> whole() {
        return whole;
    }

    /// Ticks what these terms have.
    public void show(Terms terms) {
        boxes.forEach((type, box) -> box.ticked().set(terms.has(type)));
        terms.conditions().stream()
                .flatMap(condition -> condition.metres().stream())
                .forEach(distance -> metres.set(Integer.toString(distance)));
    }

    /// Offers only what is lawful for this home; what is no longer lawful loses its tick.
    public void offerFor(Regime regime, Household household) {
        Terms all = new Terms(ConditionType.usual().stream().map(Condition::of).toList());
        Set<ConditionType> unlawful = all.needingSharedPremises(regime, household);
        boxes.forEach(
                (type, box) -> {
                    box.offered().set(!unlawful.contains(type));
                    if (unlawful.contains(type)) {
                        box.ticked().set(false);
                    }
                });
    }

    public Set<ConditionType> chosen() {
        EnumSet<ConditionType> chosen = EnumSet.noneOf(ConditionType.class);
        boxes.forEach(
                (type, box) -> {
                    if (box.ticked().get()) {
                        chosen.add(type);
                    }
                });
        return chosen;
    }

    /// The terms ticked; empty while the distance has no metres.
    public Optional<Terms> terms() {
        List<Condition> conditions = new ArrayList<>();
        for (ConditionType type : chosen()) {
            if (type == ConditionType.KEEP_DISTANCE) {
                if (distance().isEmpty()) {
                    return Optional.empty();
                }
                conditions.add(Condition.distance(distance().get()));
            } else {
                conditions.add(Condition.of(type));
            }
        }
        return Optional.of(new Terms(conditions));
    }

    private Box box(ConditionType type) {
        return Objects.requireNonNull(boxes.get(type));
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
