package hedgeward.domain.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one wording of terms differs from the one before it. A term is known by its number.
public sealed interface TermDifference {

    int number();

    record Added(Condition term) implements TermDifference {
        @Override
        public int number() {
            return term.number();
        }
    }

    record Removed(Condition term) implements TermDifference {
        @Override
        public int number() {
            return term.number();
        }
    }

    record Changed(Condition before, Condition after) implements TermDifference {
        @Override
        public int number() {
            return after.number();
        }
    }

    /// Every difference: what was taken out or changed by number, then what was added.
    static List<TermDifference> between(Terms before, Terms after) {
        List<TermDifference> differences = new ArrayList<>();
        for (Condition old : before.conditions()) {
            Optional<Condition> now =
                    after.find(old.number()).filter(term -> term.type() == old.type());
            if (now.isEmpty()) {
                differences.add(new Removed(old));
            } else if (!now.get().equals(old)) {
                differences.add(new Changed(old, now.get()));
            }
        }
        for (Condition term : after.conditions()) {
            if (before.find(term.number()).filter(old -> old.type() == term.type()).isEmpty()) {
                differences.add(new Added(term));
            }
        }
        return differences;
    }
}
