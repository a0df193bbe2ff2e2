package hedgeward.domain.condition;

import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The terms of one notice or order together, by number. Terms without a number get the next ones,
/// in the order the law lists them.
public record Terms(List<Condition> conditions) {

    public static final Terms NONE = new Terms(List.of());

    public Terms {
        conditions = numbered(conditions);
        if (conditions.stream().map(Condition::number).distinct().count() != conditions.size()) {
            throw new IllegalArgumentException("a term's number stands once");
        }
    }

    private static List<Condition> numbered(List<Condition> given) {
        List<Condition> numbered =
                new ArrayList<>(
                        given.stream()
                                .filter(c -> c.number() > 0)
                                .sorted(Comparator.comparingInt(Condition::number))
                                .toList());
        int next = numbered.isEmpty() ? 1 : numbered.getLast().number() + 1;
        for (Condition c :
                given.stream()
                        .filter(c -> c.number() == 0)
                        .sorted(Comparator.comparing(Condition::type))
                        .toList()) {
            numbered.add(c.withNumber(next++));
        }
        return List.copyOf(numbered);
    }

    public Set<ConditionType> types() {
        EnumSet<ConditionType> types = EnumSet.noneOf(ConditionType.class);
        conditions.forEach(c -> types.add(c.type()));
        return types;
    }

    public boolean has(ConditionType type) {
        return conditions.stream().anyMatch(c -> c.type() == type);
    }

    /// The term of that number.
    public Optional<Condition> find(int number) {
        return conditions.stream().filter(c -> c.number() == number).findFirst();
    }

    /// The same terms without the words, reasons and decisions of the paper they stand on: what an
    /// order may begin from when its notice's terms are taken over.
    public Terms withoutWords() {
        return new Terms(
                conditions.stream()
                        .map(c -> c.withCourtWords("").withReason("").withAddressReason(""))
                        .toList());
    }

    /// Those whose own life covers the instant, whatever the hour.
    public Terms livingAt(Instant at) {
        return new Terms(conditions.stream().filter(c -> c.life().coversAt(at)).toList());
    }

    /// Every DVPN and DVPO must prohibit molestation (CSA 2010 s.24(6), s.28(6)).
    public boolean prohibitsMolestation() {
        return has(ConditionType.NO_MOLESTATION);
    }

    /// Whether a term is about premises both live in (CSA 2010 s.24(8), s.28(8)).
    public boolean hasOccupation() {
        return conditions.stream().anyMatch(Condition::isOccupation);
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
                .filter(Condition::isOccupation)
                .map(Condition::type)
                .forEach(needing::add);
        if (regime == Regime.DAPN_DAPO) {
            needing.remove(ConditionType.KEEP_DISTANCE);
        }
        return needing;
    }
}
