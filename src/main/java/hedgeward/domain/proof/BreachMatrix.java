package hedgeward.domain.proof;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Each thing said or seen against each term that bound the respondent then. What it answers is a
/// suggestion with its reasons; an officer's decision stands beside it in [Ruling].
///
/// @param terms those in force at any of the times told, notice before order, by number
/// @param rows a row for each thing said or seen, in the order told
public record BreachMatrix(List<Term> terms, List<Row> rows) {

    /// A column: a term as it stood when it last bound in the times told, whatever was told first.
    public record Term(TermKey key, Condition condition) {}

    /// One thing said or seen, with a reading for each term.
    public record Row(Allegation allegation, Map<TermKey, Reading> readings) {

        public Row {
            readings = Map.copyOf(readings);
        }

        /// What the register makes of it against a term of this matrix.
        public Reading reading(TermKey key) {
            return readings.getOrDefault(key, Reading.of(List.of(Reason.NOT_IN_FORCE)));
        }
    }

    private static final Comparator<TermKey> BY_PAPER =
            Comparator.comparing(TermKey::part).thenComparingInt(TermKey::number);

    public BreachMatrix {
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /// Worked out for a case. Where nothing is told yet, the terms that bound when the breach was
    /// reported stand alone.
    public static BreachMatrix of(CaseFile file, Instant reported, List<Allegation> told) {
        List<Bound> bound =
                told.stream().map(a -> new Bound(a, Binding.of(file, a.when()))).toList();
        List<Term> terms =
                terms(
                        told.isEmpty()
                                ? List.of(Binding.of(file, Span.at(reported)))
                                : bound.stream().map(Bound::binding).toList());
        return new BreachMatrix(terms, bound.stream().map(b -> row(b, terms)).toList());
    }

    /// A thing told with the terms that bound then.
    private record Bound(Allegation told, Binding binding) {}

    /// What the register makes of a thing said or seen against a term.
    public Reading reading(int allegation, TermKey term) {
        return rows.stream()
                .filter(r -> r.allegation().number() == allegation)
                .findFirst()
                .map(r -> r.reading(term))
                .orElseGet(() -> Reading.of(List.of(Reason.NOT_IN_FORCE)));
    }

    private static List<Term> terms(List<Binding> bindings) {
        return bindings.stream()
                .flatMap(Binding::keys)
                .distinct()
                .sorted(BY_PAPER)
                .flatMap(key -> term(bindings, key).stream())
                .toList();
    }

    private static Optional<Term> term(List<Binding> bindings, TermKey key) {
        return bindings.stream()
                .sorted(Comparator.comparing(Binding::end))
                .flatMap(b -> b.condition(key).stream())
                .reduce((_, later) -> later)
                .map(c -> new Term(key, c));
    }

    private static Row row(Bound bound, List<Term> terms) {
        Map<TermKey, Reading> readings = new LinkedHashMap<>();
        terms.forEach(t -> readings.put(t.key(), reading(bound.told(), bound.binding(), t.key())));
        return new Row(bound.told(), readings);
    }

    private static Reading reading(Allegation told, Binding binding, TermKey key) {
        return binding.condition(key)
                .map(
                        term ->
                                Stream.of(
                                                binding.reasons(key),
                                                Stream.of(ActReading.of(term, told)),
                                                Circumstances.of(term, told))
                                        .flatMap(s -> s)
                                        .toList())
                .map(Reading::of)
                .orElseGet(() -> Reading.of(List.of(Reason.NOT_IN_FORCE)));
    }
}
