package hedgeward.domain.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What two people made of the same facts: as they stood when both began, as one has saved them,
/// and as the other wants them. What only one changed needs no question; what both changed, and not
/// alike, has to be chosen.
///
/// @param <F> the facts there are
public record Merge<F extends Comparable<? super F>>(List<Fact<F>> facts) {

    /// Who changed a fact.
    public enum Side {
        NEITHER,
        YOURS,
        THEIRS,
        /// Both, to the same.
        ALIKE,
        /// Both, and not to the same.
        CONFLICT
    }

    /// Whose value shall stand.
    public enum Choice {
        YOURS,
        THEIRS
    }

    /// One fact in its three states; empty where it is not known.
    ///
    /// @param theirs what stands now
    /// @param yours what was typed
    public record Fact<F extends Comparable<? super F>>(
            F field, Optional<String> before, Optional<String> theirs, Optional<String> yours) {

        public Side side() {
            boolean isTheirs = !theirs.equals(before);
            boolean isYours = !yours.equals(before);
            if (isTheirs && isYours) {
                return theirs.equals(yours) ? Side.ALIKE : Side.CONFLICT;
            }
            if (isTheirs) {
                return Side.THEIRS;
            }
            return isYours ? Side.YOURS : Side.NEITHER;
        }

        @Override
        public String toString() {
            return "Fact[" + side() + "]";
        }
    }

    public Merge {
        facts = List.copyOf(facts);
    }

    /// The three states beside each other, in the order of the facts. A fact that `before` or
    /// `theirs` lacks is not known there; one that `yours` lacks was not touched.
    public static <F extends Comparable<? super F>> Merge<F> of(
            Map<F, Optional<String>> before,
            Map<F, Optional<String>> theirs,
            Map<F, Optional<String>> yours) {
        Map<F, Optional<String>> all = new LinkedHashMap<>(yours);
        theirs.keySet().forEach(field -> all.putIfAbsent(field, in(before, field)));
        return new Merge<>(
                all.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(typed -> fact(typed, before, theirs))
                        .toList());
    }

    /// The facts on this side, in their order.
    public List<Fact<F>> on(Side side) {
        return facts.stream().filter(fact -> fact.side() == side).toList();
    }

    /// What has to be written over what stands now; empty while a conflict is not chosen.
    public Optional<Map<F, Optional<String>>> merged(Map<F, Choice> choices) {
        Map<F, Optional<String>> written = new LinkedHashMap<>();
        for (Fact<F> fact : facts) {
            switch (fact.side()) {
                case NEITHER, THEIRS, ALIKE -> {}
                case YOURS -> written.put(fact.field(), fact.yours());
                case CONFLICT -> {
                    Optional<Choice> choice = Optional.ofNullable(choices.get(fact.field()));
                    if (choice.isEmpty()) {
                        return Optional.empty();
                    }
                    if (choice.get() == Choice.YOURS) {
                        written.put(fact.field(), fact.yours());
                    }
                }
            }
        }
        return Optional.of(written);
    }

    private static <F extends Comparable<? super F>> Fact<F> fact(
            Map.Entry<F, Optional<String>> typed,
            Map<F, Optional<String>> before,
            Map<F, Optional<String>> theirs) {
        F field = typed.getKey();
        return new Fact<>(field, in(before, field), in(theirs, field), typed.getValue());
    }

    private static <F> Optional<String> in(Map<F, Optional<String>> values, F field) {
        return Objects.requireNonNullElse(values.get(field), Optional.empty());
    }

    @Override
    public String toString() {
        return "Merge" + facts;
    }
}
