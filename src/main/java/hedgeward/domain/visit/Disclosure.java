package hedgeward.domain.visit;

import hedgeward.domain.condition.ConditionType;

import java.util.List;

/// A breach disclosed at a visit.
///
/// @param broken the terms said to be broken; may be empty when it is not yet clear
/// @param words what was said, in the officer's words
public record Disclosure(List<ConditionType> broken, String words) {

    public Disclosure {
        broken = List.copyOf(broken);
    }

    @Override
    public String toString() {
        return "Disclosure" + broken;
    }
}
