package hedgeward.domain.proof;

import hedgeward.domain.breach.BreachId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// What a court officer needs of a breach beside its course: things said or seen, exhibits, proofs,
/// decisions, crimes. Kept apart from the breach, so that evidence may be added while somebody else
/// records an arrest.
///
/// @param version counts saves; 0 for a file nothing was put into yet
public record BreachFile(
        BreachId id,
        long version,
        List<Allegation> allegations,
        List<Exhibit> exhibits,
        List<Proof> proofs,
        List<Ruling> rulings,
        List<Crime> crimes) {

    public BreachFile {
        allegations = sorted(allegations, Allegation::number);
        exhibits = sorted(exhibits, Exhibit::number);
        proofs = proofs.stream().sorted(Comparator.comparing(Proof::point)).toList();
        rulings = List.copyOf(rulings);
        crimes = sorted(crimes, Crime::number);
    }

    /// The file of a breach that nothing was put into yet.
    public static BreachFile empty(BreachId id) {
        return new BreachFile(id, 0, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Allegation> allegation(int number) {
        return allegations.stream().filter(a -> a.number() == number).findFirst();
    }

    public Optional<Exhibit> exhibit(int number) {
        return exhibits.stream().filter(e -> e.number() == number).findFirst();
    }

    public Optional<Crime> crime(int number) {
        return crimes.stream().filter(c -> c.number() == number).findFirst();
    }

    /// What proves a point so far.
    public Optional<Proof> proof(Point point) {
        return proofs.stream().filter(p -> p.point() == point).findFirst();
    }

    /// The decision on a thing said or seen against a term.
    public Optional<Ruling> ruling(int allegation, TermKey term) {
        return rulings.stream().filter(r -> r.isFor(allegation, term)).findFirst();
    }

    /// Adds it, or puts it in the place of the one with its number.
    BreachFile with(Allegation told) {
        return new BreachFile(
                id,
                version,
                put(allegations, told, a -> a.number() == told.number()),
                exhibits,
                proofs,
                rulings,
                crimes);
    }

    BreachFile with(Exhibit exhibit) {
        return new BreachFile(
                id,
                version,
                allegations,
                put(exhibits, exhibit, e -> e.number() == exhibit.number()),
                proofs,
                rulings,
                crimes);
    }

    BreachFile with(Proof proof) {
        return new BreachFile(
                id,
                version,
                allegations,
                exhibits,
                put(proofs, proof, p -> p.point() == proof.point()),
                rulings,
                crimes);
    }

    BreachFile with(Ruling ruling) {
        return new BreachFile(
                id,
                version,
                allegations,
                exhibits,
                proofs,
                put(rulings, ruling, r -> r.isFor(ruling.allegation(), ruling.term())),
                crimes);
    }

    BreachFile with(Crime crime) {
        return new BreachFile(
                id,
                version,
                allegations,
                exhibits,
                proofs,
                rulings,
                put(crimes, crime, c -> c.number() == crime.number()));
    }

    private static <T> List<T> put(List<T> all, T one, Predicate<T> replaced) {
        List<T> changed = new ArrayList<>(all);
        changed.removeIf(replaced);
        changed.add(one);
        return changed;
    }

    private static <T> List<T> sorted(List<T> all, ToIntFunction<T> number) {
        return all.stream().sorted(Comparator.comparingInt(number)).toList();
    }

    @Override
    public String toString() {
        return "BreachFile[" + id.value() + "]";
    }
}
