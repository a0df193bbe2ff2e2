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

    /// A column: a term as it stood then.
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
        Map<Allegation, Binding> bindings = new LinkedHashMap<>();
        told.forEach(a -> bindings.put(a, Binding.of(file, a.when())));
        Stream<Binding> all =
                told.isEmpty()
                        ? Stream.of(Binding.of(file, Span.at(reported)))
                        : bindings.values().stream();
        List<Term> terms = terms(all.toList());
        return new BreachMatrix(
                terms,
                told.stream()
                        .map(a -> row(a, bindings.getOrDefault(a, none(file)), terms))
                        .toList());
    }

    /// What the register makes of a thing said or seen against a term.
    public Reading reading(int allegation, TermKey term) {
        return rows.stream()
                .filter(r -> r.allegation().number() == allegation)
                .findFirst()
                .map(r -> r.reading(term))
                .orElseGet(() -> Reading.of(List.of(Reason.NOT_IN_FORCE)));
    }

    private static Binding none(CaseFile file) {
        return new Binding(file, List.of());
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
                .flatMap(b -> b.condition(key).stream())
                .reduce((_, later) -> later)
                .map(c -> new Term(key, c));
    }

    private static Row row(Allegation told, Binding binding, List<Term> terms) {
        Map<TermKey, Reading> readings = new LinkedHashMap<>();
        terms.forEach(t -> readings.put(t.key(), reading(told, binding, t.key())));
        return new Row(told, readings);
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
