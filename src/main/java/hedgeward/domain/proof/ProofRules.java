package hedgeward.domain.proof;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.common.Decision;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be put into the file of a breach. Number 0 means the next free one.
public final class ProofRules {

    private ProofRules() {}

    /// What the rules look at beside the file.
    public record Facts(Breach breach, CaseFile file, Instant now) {}

    /// Adds a thing said or seen, or corrects one. A correction takes the decisions on it away:
    /// they were about other facts.
    public static Decision<BreachFile, ProofRejection> tell(
            BreachFile kept, Allegation told, Facts facts) {
        if (told.words().isBlank()) {
            return Decision.reject(ProofRejection.WORDS_MISSING);
        }
        if (told.when().to().isAfter(facts.now())) {
            return Decision.reject(ProofRejection.IN_THE_FUTURE);
        }
        if (!hasAll(kept, told.exhibits())) {
            return Decision.reject(ProofRejection.NO_SUCH_EXHIBIT);
        }
        if (told.number() == 0) {
            return Decision.accept(kept.with(told.withNumber(next(numbers(kept)))));
        }
        Optional<Allegation> before = kept.allegation(told.number());
        return before.isEmpty()
                ? Decision.reject(ProofRejection.NO_SUCH_ALLEGATION)
                : Decision.accept(
                        before.get().equals(told) ? kept : withoutRulings(kept, told).with(told));
    }

    private static Stream<Integer> numbers(BreachFile kept) {
        return kept.allegations().stream().map(Allegation::number);
    }

    private static BreachFile withoutRulings(BreachFile kept, Allegation told) {
        return new BreachFile(
                kept.id(),
                kept.version(),
                kept.allegations(),
                kept.exhibits(),
                kept.proofs(),
                kept.rulings().stream().filter(r -> r.allegation() != told.number()).toList(),
                kept.crimes());
    }

    /// Adds an exhibit or a witness, or corrects one. A reference stands once.
    public static Decision<BreachFile, ProofRejection> produce(BreachFile kept, Exhibit exhibit) {
        if (exhibit.reference().isBlank()) {
            return Decision.reject(ProofRejection.REFERENCE_MISSING);
        }
        boolean taken =
                kept.exhibits().stream()
                        .anyMatch(
                                e ->
                                        e.number() != exhibit.number()
                                                && e.reference()
                                                        .equalsIgnoreCase(exhibit.reference()));
        if (taken) {
            return Decision.reject(ProofRejection.REFERENCE_TAKEN);
        }
        if (exhibit.number() == 0) {
            int given = next(kept.exhibits().stream().map(Exhibit::number));
            return Decision.accept(kept.with(exhibit.withNumber(given)));
        }
        return kept.exhibit(exhibit.number()).isEmpty()
                ? Decision.reject(ProofRejection.NO_SUCH_EXHIBIT)
                : Decision.accept(kept.with(exhibit));
    }

    /// Says what proves a point.
    public static Decision<BreachFile, ProofRejection> prove(BreachFile kept, Proof proof) {
        return hasAll(kept, proof.exhibits())
                ? Decision.accept(kept.with(proof))
                : Decision.reject(ProofRejection.NO_SUCH_EXHIBIT);
    }

    /// An officer's decision on a thing said or seen against a term. Its suggestion is worked out
    /// here and kept with it; a decision that differs needs a reason.
    public static Decision<BreachFile, ProofRejection> rule(
            BreachFile kept, Ruling asked, Facts facts) {
        Optional<Allegation> told = kept.allegation(asked.allegation());
        if (told.isEmpty()) {
            return Decision.reject(ProofRejection.NO_SUCH_ALLEGATION);
        }
        BreachMatrix matrix =
                BreachMatrix.of(facts.file(), facts.breach().reportedAt(), kept.allegations());
        if (matrix.terms().stream().noneMatch(t -> t.key().equals(asked.term()))) {
            return Decision.reject(ProofRejection.NO_SUCH_TERM);
        }
        Reading suggested = matrix.reading(asked.allegation(), asked.term());
        if (asked.why().isBlank() && asked.decided() != suggested.finding()) {
            return Decision.reject(ProofRejection.REASON_MISSING);
        }
        return Decision.accept(
                kept.with(
                        new Ruling(
                                asked.allegation(),
                                asked.term(),
                                suggested,
                                asked.decided(),
                                asked.why().strip(),
                                asked.by(),
                                facts.now())));
    }

    /// Records a crime beside the breach, or corrects it.
    public static Decision<BreachFile, ProofRejection> crime(
            BreachFile kept, Crime crime, Facts facts) {
        return crimeProblem(kept, crime, facts)
                .<Decision<BreachFile, ProofRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        kept.with(
                                                crime.number() > 0
                                                        ? crime
                                                        : crime.withNumber(
                                                                next(
                                                                        kept.crimes().stream()
                                                                                .map(
                                                                                        Crime
                                                                                                ::number))))));
    }

    private static Optional<ProofRejection> crimeProblem(
            BreachFile kept, Crime crime, Facts facts) {
        if (crime.offence().isBlank()) {
            return Optional.of(ProofRejection.OFFENCE_MISSING);
        }
        if (crime.isTheBreach() && !isOffence(facts)) {
            return Optional.of(ProofRejection.NOT_AN_OFFENCE);
        }
        boolean second =
                crime.isTheBreach()
                        && kept.crimes().stream()
                                .anyMatch(c -> c.isTheBreach() && c.number() != crime.number());
        return second ? Optional.of(ProofRejection.TWO_BREACH_OFFENCES) : timeProblem(crime, facts);
    }

    private static Optional<ProofRejection> timeProblem(Crime crime, Facts facts) {
        List<Instant> times =
                Stream.of(
                                crime.detention().map(Crime.Detention::arrivedAt),
                                crime.detention().flatMap(Crime.Detention::authorisedAt),
                                crime.decision().map(Crime.Decided::at))
                        .flatMap(Optional::stream)
                        .toList();
        if (times.stream().anyMatch(t -> t.isAfter(facts.now()))) {
            return Optional.of(ProofRejection.IN_THE_FUTURE);
        }
        Optional<Instant> arrived = crime.detention().map(Crime.Detention::arrivedAt);
        boolean authorisedFirst =
                crime.detention()
                        .flatMap(d -> d.authorisedAt().map(a -> a.isBefore(d.arrivedAt())))
                        .orElse(false);
        if (authorisedFirst) {
            return Optional.of(ProofRejection.AUTHORISED_BEFORE_ARRIVAL);
        }
        boolean decidedFirst =
                crime.decision().flatMap(d -> arrived.map(a -> d.at().isBefore(a))).orElse(false);
        return decidedFirst ? Optional.of(ProofRejection.DECIDED_BEFORE_ARRIVAL) : Optional.empty();
    }

    /// Whether the breach itself is an offence: of a DAPO, not of the notice before it.
    public static boolean isOffence(Facts facts) {
        return facts.file().regime() == Regime.DAPN_DAPO
                && BreachRules.whatIsBroken(facts.file(), facts.breach().reportedAt())
                        .map(b -> b == BreachOf.ORDER)
                        .orElse(facts.file().order().isPresent());
    }

    private static boolean hasAll(BreachFile kept, Collection<Integer> exhibits) {
        return exhibits.stream().allMatch(n -> kept.exhibit(n).isPresent());
    }

    private static int next(Stream<Integer> numbers) {
        return numbers.max(Integer::compareTo).orElse(0) + 1;
    }
}
