package hedgeward.domain.condition;

import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The terms of one notice or order together, in the order the law lists them; a type stands once.
public record Terms(List<Condition> conditions) {

    public Terms {
        conditions = conditions.stream().sorted((a, b) -> a.type().compareTo(b.type())).toList();
        if (conditions.stream().map(Condition::type).distinct().count() != conditions.size()) {
            throw new IllegalArgumentException("a term of one type stands once");
        }
    }

    public Set<ConditionType> types() {
        EnumSet<ConditionType> types = EnumSet.noneOf(ConditionType.class);
        conditions.forEach(c -> types.add(c.type()));
        return types;
    }

    public boolean has(ConditionType type) {
        return conditions.stream().anyMatch(c -> c.type() == type);
    }

    /// Every DVPN and DVPO must prohibit molestation (CSA 2010 s.24(6), s.28(6)).
    public boolean prohibitsMolestation() {
        return has(ConditionType.NO_MOLESTATION);
    }

    /// Terms that need shared premises where none are known (CSA 2010 s.24(8), s.28(8)). A DAPN may
    /// bar coming within a distance of any premises where the protected person lives (DAA 2021
    /// s.23), so there a distance term always may.
    public Set<ConditionType> needingSharedPremises(Regime regime, Household household) {
        EnumSet<ConditionType> needing = EnumSet.noneOf(ConditionType.class);
        if (household.isKnownShared()) {
            return needing;
        }
        conditions.stream()
                .map(Condition::type)
                .filter(ConditionType::isOccupation)
                .forEach(needing::add);
        if (regime == Regime.DAPN_DAPO) {
            needing.remove(ConditionType.KEEP_DISTANCE);
        }
        return needing;
    }
}
