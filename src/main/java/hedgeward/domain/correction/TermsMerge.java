package hedgeward.domain.correction;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.OrderTerm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What two people made of the same terms, term by term, and of how long the order lasts.
///
/// @param merge a fact for each term by its number, and under [#LENGTH] how long it lasts; a value
///   is a place among those known
/// @param known every wording of a term, by its place
/// @param lengths every length, by its place
public record TermsMerge(Merge<Integer> merge, List<Condition> known, List<OrderTerm> lengths) {

    /// The number of what is no term: how long the order lasts.
    public static final int LENGTH = 0;

    public TermsMerge {
        known = List.copyOf(known);
        lengths = List.copyOf(lengths);
    }

    /// Terms of one notice or order, and how long it lasts.
    public record Wording(List<Condition> terms, Optional<OrderTerm> length) {

        public Wording {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return "Wording[withheld]";
        }
    }

    /// The three states beside each other. A term of `yours` without a number is new; it is the
    /// same as a new one of `theirs` when both say alike, or when it is of the usual types, of
    /// which one is enough.
    public static TermsMerge of(Wording before, Wording theirs, Wording yours) {
        Map<Integer, Condition> old = byNumber(before.terms());
        Map<Integer, Condition> now = byNumber(theirs.terms());
        Map<Integer, Condition> typed = numbered(old, now, yours.terms());
        List<Condition> known = new ArrayList<>();
        List<OrderTerm> lengths = new ArrayList<>();
        Map<Integer, Optional<String>> wanted = new TreeMap<>(places(typed, known));
        old.keySet().forEach(number -> wanted.putIfAbsent(number, Optional.empty()));
        Map<Integer, Optional<String>> was = places(old, known);
        Map<Integer, Optional<String>> stands = places(now, known);
        was.put(LENGTH, before.length().map(length -> place(length, lengths)));
        stands.put(LENGTH, theirs.length().map(length -> place(length, lengths)));
        wanted.put(LENGTH, yours.length().map(length -> place(length, lengths)));
        return new TermsMerge(Merge.of(was, stands, wanted), known, lengths);
    }

    /// The term a value stands for.
    public Condition term(String value) {
        return known.get(Integer.parseInt(value));
    }

    /// The length a value stands for.
    public OrderTerm length(String value) {
        return lengths.get(Integer.parseInt(value));
    }

    /// Both together.
    ///
    /// @param theirs what stands now
    /// @param written what the merge writes over it
    public Wording over(Wording theirs, Map<Integer, Optional<String>> written) {
        Map<Integer, Condition> terms = byNumber(theirs.terms());
        Optional<OrderTerm> length = theirs.length();
        for (Map.Entry<Integer, Optional<String>> fact : written.entrySet()) {
            if (fact.getKey() == LENGTH) {
                length = fact.getValue().map(this::length);
            } else {
                terms.remove(fact.getKey());
                fact.getValue().map(this::term).ifPresent(t -> terms.put(t.number(), t));
            }
        }
        return new Wording(List.copyOf(terms.values()), length);
    }

    private static Map<Integer, Condition> numbered(
            Map<Integer, Condition> old, Map<Integer, Condition> now, List<Condition> yours) {
        Map<Boolean, List<Condition>> fresh =
                yours.stream().collect(Collectors.partitioningBy(term -> term.number() == 0));
        Map<Integer, Condition> typed = byNumber(fresh.getOrDefault(false, List.of()));
        int next = 1 + most(List.of(old, now, typed));
        for (Condition term : fresh.getOrDefault(true, List.of())) {
            int free = next;
            int number =
                    now.values().stream()
                            .filter(t -> !old.containsKey(t.number()))
                            .filter(t -> !typed.containsKey(t.number()))
                            .filter(t -> isSame(t, term))
                            .map(Condition::number)
                            .findFirst()
                            .orElse(free);
            typed.put(number, term.withNumber(number));
            next = number == free ? free + 1 : free;
        }
        return typed;
    }

    private static boolean isSame(Condition theirs, Condition yours) {
        return theirs.withNumber(0).equals(yours)
                || (theirs.type() == yours.type() && ConditionType.usual().contains(yours.type()));
    }

    private static int most(List<Map<Integer, Condition>> all) {
        return all.stream()
                .flatMap(terms -> terms.keySet().stream())
                .max(Integer::compareTo)
                .orElse(0);
    }

    private static Map<Integer, Condition> byNumber(List<Condition> terms) {
        Map<Integer, Condition> numbers = new TreeMap<>();
        terms.forEach(term -> numbers.put(term.number(), term));
        return numbers;
    }

    private static Map<Integer, Optional<String>> places(
            Map<Integer, Condition> terms, List<Condition> known) {
        Map<Integer, Optional<String>> places = new LinkedHashMap<>();
        terms.forEach((number, term) -> places.put(number, Optional.of(place(term, known))));
        return places;
    }

    private static <T> String place(T value, List<T> known) {
        if (!known.contains(value)) {
            known.add(value);
        }
        return String.valueOf(known.indexOf(value));
    }

    @Override
    public String toString() {
        return "TermsMerge" + merge;
    }
}
